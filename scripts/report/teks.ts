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

/** "1 yang salah, 2 yang perlu diperiksa" */
export function jumlahTemuan(diagnostics: readonly Diagnostic[]): string {
	const count = (severity: Severity) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
	const parts = [`${count("error")} yang salah`, `${count("warning")} yang perlu diperiksa`];
	if (count("info") > 0) parts.push(`${count("info")} catatan`);
	return parts.join(", ");
}

const summarize = (diagnostics: readonly Diagnostic[]): string =>
	diagnostics.length === 0 ? "Tidak ada temuan." : `Temuan: ${jumlahTemuan(diagnostics)}.`;

/** Above this many findings what is wrong has scrolled away. */
const SELAYAR = 20;
const PALING_BANYAK = 10;

/** Where what is wrong stands, once more beside the sum: where work goes on. */
function recall(sorted: readonly Diagnostic[]): string[] {
	const salah = sorted.filter(({ severity }) => severity === "error");
	if (salah.length === 0 || sorted.length <= SELAYAR) return [];
	const lines = salah
		.slice(0, PALING_BANYAK)
		.map(({ file, line, column, message }) => `  ${file}:${line}:${column}  ${message.split("\n")[0]}`);
	const more = salah.length > PALING_BANYAK ? [`  … dan ${salah.length - PALING_BANYAK} lagi`] : [];
	return [["Yang salah:", ...lines, ...more].join("\n")];
}

/** For a person at a terminal: by file, what is wrong, how to mend it, by which pasal. */
export const formatTeks: Formatter = (diagnostics, rujukan) => {
	const sorted = [...diagnostics].sort(compareDiagnostics);
	const files = [...new Set(sorted.map((diagnostic) => diagnostic.file))];
	const parts = files.map((file) => {
		const list = sorted.filter((diagnostic) => diagnostic.file === file);
		return `${file}\n${list.map((one) => formatOne(one, rujukan)).join("\n\n")}\n`;
	});
	return `${[...parts, ...recall(sorted), summarize(diagnostics)].join("\n")}\n`;
};
