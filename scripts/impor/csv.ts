import { CsvError, parse } from "csv-parse/sync";
import { EnvironmentFault } from "../model/fault.ts";
import { BATAS_BARIS, BATAS_KOLOM, rapikanSel, type Tabel } from "./tabel.ts";

const PEMISAH = [";", ",", "\t", "|"];
/** Rows by which the delimiter is known. */
const CONTOH = 40;

function decode(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		// What spreadsheets on Windows write where they are not asked for UTF-8.
		return new TextDecoder("windows-1252").decode(bytes);
	}
}

function parseRows(text: string, delimiter: string, to?: number): string[][] {
	return parse(text, {
		delimiter,
		relax_column_count: true,
		relax_quotes: true,
		skip_empty_lines: false,
		...(to !== undefined && { to }),
	});
}

/** How many cells a delimiter parts in rows that agree with one another; rows above the header are short. */
function scoreOf(text: string, delimiter: string): number {
	try {
		const lengths = parseRows(text, delimiter, CONTOH).map((row) => row.filter((sel) => sel.trim() !== "").length);
		const widest = Math.max(0, ...lengths);
		return widest < 2 || widest > BATAS_KOLOM
			? 0
			: lengths.reduce((sum, length) => sum + (length > widest / 2 ? length : 0), 0);
	} catch {
		return 0;
	}
}

/** The delimiter that parts the text best; a spreadsheet may name it in a first line "sep=;". */
function findPemisah(text: string): { readonly delimiter: string; readonly isi: string } {
	const named = /^sep=(.)\r?\n/.exec(text);
	if (named?.[1]) return { delimiter: named[1], isi: text.slice(named[0].length) };
	const [best] = PEMISAH.map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter) })).sort(
		(a, b) => b.score - a.score,
	);
	return { delimiter: best?.delimiter ?? ",", isi: text };
}

/**
 * Reads CSV: UTF-8, UTF-16 or Windows-1252, with commas, semicolons, tabs or bars.
 * @throws EnvironmentFault when it is no text, when a quote stays open, or when it is longer than any register
 */
export function bacaCsv(bytes: Uint8Array): Tabel {
	const text = decode(bytes);
	if (text.includes("\0"))
		throw new EnvironmentFault("Berkas ini bukan teks CSV; simpan registernya sebagai .xlsx atau .csv.");
	const { delimiter, isi } = findPemisah(text);
	try {
		const baris = parseRows(isi, delimiter, BATAS_BARIS + 1);
		if (baris.length > BATAS_BARIS)
			throw new EnvironmentFault(`Register ini lebih dari ${BATAS_BARIS} baris; bagi menjadi beberapa berkas.`);
		const wide = baris.findIndex((row) => row.length > BATAS_KOLOM);
		if (wide >= 0)
			throw new EnvironmentFault(`Baris ${wide + 1} berisi lebih dari ${BATAS_KOLOM} kolom; periksa pemisah kolomnya.`);
		return { lembar: "", baris: baris.map((row) => row.map(rapikanSel)) };
	} catch (error) {
		if (!(error instanceof CsvError)) throw error;
		const line = Number(error.lines ?? 0);
		throw new EnvironmentFault(
			`Tanda kutip di sekitar baris ${line} dibuka tetapi tidak ditutup; perbaiki di aplikasi lembar kerja, lalu simpan ulang.`,
		);
	}
}
