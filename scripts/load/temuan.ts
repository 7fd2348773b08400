import type { Diagnostic } from "../model/diagnostic.ts";
import type { Position } from "../model/position.ts";

/** A reason why a file, or part of it, cannot be read; always an error. */
export interface TemuanBaca extends Position {
	readonly ruleId: string;
	readonly message: string;
	readonly suggestion: string;
}

/** The finding for one file. Reading serves no pasal, so it cites none. */
export function toDiagnostic(file: string, temuan: TemuanBaca): Diagnostic {
	return { severity: "error", file, citations: [], ...temuan };
}

/** A finding about the file as a whole. */
export function aboutFile(ruleId: string, message: string, suggestion: string): TemuanBaca {
	return { ruleId, message, suggestion, line: 1, column: 1 };
}
