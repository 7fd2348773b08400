import type { Arsip, BerkasKerjaSama, Sasaran } from "./arsip.ts";
import type { Perbaikan, Severity } from "./diagnostic.ts";
import type { Citation } from "./peraturan.ts";
import type { Position } from "./position.ts";

/** What a check says about one place. */
export interface Temuan {
	readonly at: Position;
	/** What is wrong, in Indonesian. */
	readonly message: string;
	/** How to mend it, in Indonesian. */
	readonly suggestion: string;
	/** The mend for a machine, only where there is one and it cannot be wrong. */
	readonly fix?: Perbaikan;
}

export interface RuleContext {
	readonly arsip: Arsip;
	/** The day the check is made for, YYYY-MM-DD. */
	readonly today: string;
	/** False when a paper of the case could not be read: what seems missing there may only be broken. */
	isWhole(kasus: BerkasKerjaSama): boolean;
	/**
	 * Tells a violation; `cites` narrows the rule's citations to those that this finding rests on. Of these only what is
	 * in force is cited, and a finding that rests on nothing in force is dropped.
	 */
	report(temuan: Temuan & { readonly cites?: readonly Citation[] }): void;
}

/**
 * One obligation of the law. The engine runs it on every document to which it applies, where a regulation it cites
 * is in force for the region on the document's date. No report means that nothing was found, never "compliant".
 */
export interface Rule<T extends Sasaran = Sasaran> {
	/** Lasting id in kebab-case; never given to another rule. */
	readonly id: string;
	/** The obligation in a few Indonesian words, for the Panduan. */
	readonly judul: string;
	/** What the obligation is good for, in plain Indonesian sentences, for the Panduan. */
	readonly mengapa: string;
	/** Rows of the list of duties that this rule serves. */
	readonly rows: readonly string[];
	/** The provisions, the principal one first. */
	readonly cites: readonly [Citation, ...Citation[]];
	readonly severity: Severity;
	appliesTo(sasaran: Sasaran): sasaran is T;
	check(sasaran: T, context: RuleContext): void;
}

/** Types a rule from its own `appliesTo`, so that `check` sees the right kind of document. */
export function rule<T extends Sasaran>(definition: Rule<T>): Rule<T> {
	return definition;
}
