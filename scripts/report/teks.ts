import { compareDiagnostics, type Diagnostic, type Severity } from "../model/diagnostic.ts";
import { citeInWords } from "../model/peraturan.ts";
import type { Formatter, Rujukan } from "./formatter.ts";

const TINGKAT: Readonly<Record<Severity, string>> = { error: "SALAH", warning: "PERIKSA", info: "CATATAN" };

function formatOne(diagnostic: Diagnostic, rujukan: Rujukan): string {
	const cites = diagnostic.citations.map((citation) => citeInWords(rujukan, citation));
	const lines = [
		`  baris ${diagnostic.line}, kolom ${diagnostic.column}  ${TINGKAT[diagnostic.severity]}  ${diagnostic.message}`,
		...(diagnostic.suggestion ? [`      Perbaikan: ${diagnostic.suggestion}`] : []),
		...(cites.length > 0 ? [`      Dasar: ${cites.join("; ")}`] : []),
		`      Aturan: ${diagnostic.ruleId}  (${diagnostic.file}:${diagnostic.line}:${diagnostic.column})`,
	];
	return lines.join("\n");
}

function summarize(diagnostics: readonly Diagnostic[]): string {
	const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
	if (diagnostics.length === 0) return "Tidak ada temuan.";
	const parts = [`${count("error")} yang salah`, `${count("warning")} yang perlu diperiksa`];
	if (count("info") > 0) parts.push(`${count("info")} catatan`);
	return `Temuan: ${parts.join(", ")}.`;
}

/** For a person at a terminal: by file, what is wrong, how to mend it, by which pasal. */
export const formatTeks: Formatter = (diagnostics, rujukan) => {
	const sorted = [...diagnostics].sort(compareDiagnostics);
	const files = [...new Set(sorted.map((diagnostic) => diagnostic.file))];
	const parts = files.map((file) => {
		const list = sorted.filter((diagnostic) => diagnostic.file === file);
		return `${file}\n${list.map((one) => formatOne(one, rujukan)).join("\n\n")}\n`;
	});
	return `${[...parts, summarize(diagnostics)].join("\n")}\n`;
};
