import readXlsxFile, { InvalidSpreadsheetError } from "read-excel-file/node";
import { EnvironmentFault } from "../model/fault.ts";
import { BATAS_BARIS, BATAS_KOLOM, rapikanSel, type Tabel } from "./tabel.ts";
import { bukaZip, kemasUlang } from "./zip.ts";

type Sel = string | number | boolean | Date | null;

/** A cell with something in it, by its address; a cell that closes at once is formatted and empty. */
const SEL = /<c\b[^>]*?\br="([A-Z]{1,3})(\d{1,7})"[^>]*?(\/)?>/g;

const kolomOf = (letters: string): number => [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);

/** One cell far away would make every row above it as wide, or all rows up to it. */
function checkLuas(xml: ReadonlyMap<string, Uint8Array>): void {
	for (const [name, bytes] of xml) {
		if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
		for (const [, letters = "", row = "", empty] of new TextDecoder().decode(bytes).matchAll(SEL)) {
			if (empty || (kolomOf(letters) <= BATAS_KOLOM && Number(row) <= BATAS_BARIS)) continue;
			throw new EnvironmentFault(
				`Sel ${letters}${row} berisi, padahal register paling banyak ${BATAS_BARIS} baris dan ${BATAS_KOLOM} kolom; hapus isi sel yang jauh itu, lalu ulangi.`,
			);
		}
	}
}

function toText(sel: Sel): string {
	if (sel === null) return "";
	return sel instanceof Date ? sel.toISOString().slice(0, 10) : rapikanSel(String(sel));
}

function explain(error: unknown): EnvironmentFault {
	const [, row, column] = /row (\d+), col(?:umn)? (\d+)/.exec(error instanceof Error ? error.message : "") ?? [];
	const place = row && error instanceof InvalidSpreadsheetError ? ` (baris ${row}, kolom ke-${column})` : "";
	return new EnvironmentFault(
		`Lembar kerja di berkas ini tidak dapat dibaca${place}; buka dengan aplikasi lembar kerja, perbaiki, lalu simpan ulang.`,
	);
}

/**
 * Reads every sheet of an XLSX file: values only. A formula gives the value it had when the file was saved, a macro is
 * never run.
 * @throws EnvironmentFault when the file is damaged, is no workbook, or is larger than any register
 */
export async function bacaLembarKerja(bytes: Uint8Array): Promise<Tabel[]> {
	const { xml } = bukaZip(bytes);
	if (!xml.has("xl/workbook.xml"))
		throw new EnvironmentFault(
			"Berkas ini bukan buku kerja Excel (.xlsx); simpan registernya sebagai .xlsx atau .csv.",
		);
	checkLuas(xml);
	try {
		const sheets = await readXlsxFile(Buffer.from(kemasUlang(xml)));
		return sheets.map(({ sheet, data }) => ({
			lembar: rapikanSel(sheet),
			baris: data.map((row) => row.map((sel) => toText(sel as Sel))),
		}));
	} catch (error) {
		throw explain(error);
	}
}
