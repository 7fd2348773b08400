import type { Position } from "./position.ts";

export type Severity = "error" | "warning" | "info";

/** A mend that is sure: what stands between two places of one line, the end not included, becomes the text. */
export interface Perbaikan {
	readonly range: { readonly start: Position; readonly end: Position };
	readonly text: string;
}

/** One finding, the same record everywhere; `report/` turns it into text, GitHub, JSON or SARIF. */
export interface Diagnostic extends Position {
	/** Lasting id of the rule, in kebab-case. */
	readonly ruleId: string;
	readonly severity: Severity;
	/** What is wrong, in Indonesian. */
	readonly message: string;
	/** How to mend it, in Indonesian. */
	readonly suggestion?: string;
	/** The mend for a machine, only where there is one and it cannot be wrong. */
	readonly fix?: Perbaikan;
	readonly file: string;
	/** Provisions, as `<peraturan>:<ketentuan>`. */
	readonly citations: readonly string[];
}

/** Files first, then lines, then columns: the order in which a person mends them. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
	return (
		a.file.localeCompare(b.file, "id") ||
		a.line - b.line ||
		a.column - b.column ||
		a.ruleId.localeCompare(b.ruleId, "id")
	);
}

/** True when any finding forbids printing and publishing. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
	return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}
