import type { Arsip } from "../model/arsip.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { formatGithub } from "./github.ts";
import { formatJson } from "./json.ts";
import { formatSarif } from "./sarif.ts";
import { formatTeks } from "./teks.ts";

/** Regulations, for formatters that cite in words. */
export type Rujukan = Pick<Arsip, "peraturan">;

/** Findings to text; pure. */
export type Formatter = (diagnostics: readonly Diagnostic[], rujukan: Rujukan) => string;

/** By the names that `check --format` takes. */
export const FORMATTERS: Readonly<Record<string, Formatter>> = {
	text: formatTeks,
	github: formatGithub,
	json: formatJson,
	sarif: formatSarif,
};
