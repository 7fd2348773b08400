/** Findings as a page shows them. */
import type { Arsip } from "../model/arsip.ts";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { citeInWords } from "../model/peraturan.ts";
import { type Kutipan, kutipanOf } from "./kutipan.ts";

const TINGKAT: Readonly<Record<Severity, string>> = { error: "Salah", warning: "Periksa", info: "Catatan" };

/** One finding at its line. */
export interface TemuanTampil {
	readonly severity: Severity;
	readonly tingkat: string;
	readonly message: string;
	readonly suggestion: string;
	readonly line: number;
	readonly column: number;
	readonly ruleId: string;
	/** The provisions it rests on, in words. */
	readonly dasar: readonly string[];
	/** Opens the file at the place in Visual Studio Code. */
	readonly sunting: string;
	readonly kutipan?: Kutipan;
}

/** The findings of one file. */
export interface TemuanBerkas {
	readonly file: string;
	readonly salah: number;
	readonly periksa: number;
	readonly temuan: readonly TemuanTampil[];
}

/**
 * Opens a file at a place in Visual Studio Code.
 * @param path whole path on this machine
 */
export function suntingOf(path: string, line: number, column: number): string {
	const slashed = path.replaceAll("\\", "/");
	return `vscode://file${slashed.startsWith("/") ? "" : "/"}${encodeURI(slashed).replaceAll("#", "%23")}:${line}:${column}`;
}

const countOf = (diagnostics: readonly Diagnostic[], severity: Severity): number =>
	diagnostics.filter((satu) => satu.severity === severity).length;

/** How many of each kind, in words; "" where there is none. */
export function jumlahTemuan(diagnostics: readonly Diagnostic[]): string {
	const parts = [
		[countOf(diagnostics, "error"), "salah"],
		[countOf(diagnostics, "warning"), "perlu diperiksa"],
		[countOf(diagnostics, "info"), "catatan"],
	] as const;
	return parts.flatMap(([jumlah, kata]) => (jumlah > 0 ? [`${jumlah} ${kata}`] : [])).join(", ");
}

/**
 * The findings of one file as a page shows them; errors first, then by line.
 * @param path of the file on this machine; `teks` what stands in it, where it can be shown
 */
export function temuanBerkas(
	file: string,
	diagnostics: readonly Diagnostic[],
	{ arsip, path, teks }: { readonly arsip: Pick<Arsip, "peraturan">; readonly path: string; readonly teks?: string },
): TemuanBerkas {
	const own = diagnostics.filter((satu) => satu.file === file);
	const sorted = [...own].sort(
		(a, b) => Number(b.severity === "error") - Number(a.severity === "error") || a.line - b.line,
	);
	return {
		file,
		salah: countOf(own, "error"),
		periksa: countOf(own, "warning"),
		temuan: sorted.map(({ severity, message, suggestion = "", line, column, ruleId, citations }) => {
			const kutipan = teks === undefined ? undefined : kutipanOf(teks, line, column);
			return {
				...{ severity, message, suggestion, line, column, ruleId },
				tingkat: TINGKAT[severity],
				dasar: citations.map((satu) => citeInWords(arsip, satu)),
				sunting: suntingOf(path, line, column),
				...(kutipan && { kutipan }),
			};
		}),
	};
}
