import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { citeInWords } from "../model/peraturan.ts";
import type { Formatter, Rujukan } from "./formatter.ts";

const LEVEL: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/**
 * A path as a URI reference (RFC 3986): `#` and `?` would end it, a colon in its first part would make that a scheme.
 * Relative to where the check ran, as SARIF consumers want it; a path from the root of the disk is a file URI.
 */
function toUri(file: string): string {
	const uri = encodeURI(file).replaceAll("#", "%23").replaceAll("?", "%3F");
	return uri.startsWith("/") ? `file://${uri}` : uri.replace(/^[^/]+/, (first) => first.replaceAll(":", "%3A"));
}

/** The mend as SARIF carries it (3.55). */
function toFixes({ file, fix }: Diagnostic) {
	if (!fix) return {};
	const { start, end } = fix.range;
	const deletedRegion = {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		endColumn: end.column,
	};
	const replacements = [{ deletedRegion, insertedContent: { text: fix.text } }];
	return { fixes: [{ artifactChanges: [{ artifactLocation: { uri: toUri(file) }, replacements }] }] };
}

function toResult(diagnostic: Diagnostic, rujukan: Rujukan, index: ReadonlyMap<string, number>) {
	const cites = diagnostic.citations.map((citation) => citeInWords(rujukan, citation));
	const text = [diagnostic.message, diagnostic.suggestion, cites.length > 0 ? `Dasar: ${cites.join("; ")}.` : ""];
	return {
		ruleId: diagnostic.ruleId,
		ruleIndex: index.get(diagnostic.ruleId),
		level: LEVEL[diagnostic.severity],
		message: { text: text.filter(Boolean).join(" ") },
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: toUri(diagnostic.file) },
					region: { startLine: diagnostic.line, startColumn: diagnostic.column },
				},
			},
		],
		...toFixes(diagnostic),
		properties: { citations: diagnostic.citations },
	};
}

/** SARIF 2.1.0 (OASIS), for editors and code-scanning services. */
export const formatSarif: Formatter = (diagnostics, rujukan) => {
	const ids = [...new Set(diagnostics.map((diagnostic) => diagnostic.ruleId))].sort();
	const index = new Map(ids.map((id, place) => [id, place]));
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: { driver: { name: "Naskah", rules: ids.map((id) => ({ id })) } },
				columnKind: "utf16CodeUnits",
				results: diagnostics.map((diagnostic) => toResult(diagnostic, rujukan, index)),
			},
		],
	};
	return `${JSON.stringify(log, null, 2)}\n`;
};
