import type { Arsip } from "../model/arsip.ts";
import type { Diagnostic } from "../model/diagnostic.ts";

/** Regulations, for formatters that cite in words. */
export type Rujukan = Pick<Arsip, "peraturan">;

/** Findings to text; pure. */
export type Formatter = (diagnostics: readonly Diagnostic[], rujukan: Rujukan) => string;
