import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { citeInWords } from "../model/peraturan.ts";
import type { Formatter, Rujukan } from "./formatter.ts";

const PERINTAH: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

const escapeData = (text: string): string =>
	text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string): string => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

function formatOne(diagnostic: Diagnostic, rujukan: Rujukan): string {
	const cites = diagnostic.citations.map((citation) => citeInWords(rujukan, citation));
	const body = [
		diagnostic.message,
		...(diagnostic.suggestion ? [`Perbaikan: ${diagnostic.suggestion}`] : []),
		...(cites.length > 0 ? [`Dasar: ${cites.join("; ")}`] : []),
	].join("\n");
	const place = `file=${escapeProperty(diagnostic.file)},line=${diagnostic.line},col=${diagnostic.column}`;
	return `::${PERINTAH[diagnostic.severity]} ${place},title=${escapeProperty(diagnostic.ruleId)}::${escapeData(body)}\n`;
}

/** Workflow commands that GitHub shows as annotations at their lines. */
export const formatGithub: Formatter = (diagnostics, rujukan) =>
	diagnostics.map((diagnostic) => formatOne(diagnostic, rujukan)).join("");
