import type { Arsip, Sasaran } from "../../model/arsip.ts";
import type { Severity } from "../../model/diagnostic.ts";
import type { Citation } from "../../model/peraturan.ts";
import type { Temuan } from "../../model/rule.ts";

export interface FormatContext {
	readonly arsip: Arsip;
	/** Paths inside `content/` of every file that is there. */
	readonly paths: ReadonlySet<string>;
	readonly today: string;
	report(
		temuan: Temuan & { readonly ruleId: string; readonly severity?: Severity; readonly cites?: readonly Citation[] },
	): void;
}

/**
 * A check that every document must pass whatever regulation its region follows: without it the document could not
 * be printed, linked or trusted. What the law asks is in `rules/`.
 */
export type FormatCheck = (sasaran: Sasaran, context: FormatContext) => void;
