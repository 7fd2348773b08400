import { anakBernama, type Simpul, unsurDalam } from "../markah.ts";
import { bilangan, nilai } from "./tataran.ts";

/** What wraps rows, cells and paragraphs without being one. */
const PEMBUNGKUS = ["w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml", "w:smartTag"];

/** Children of that name, out of the controls that wrap them. */
export function anakLewat(simpul: Simpul, ...nama: readonly string[]): Simpul[] {
	return unsurDalam(simpul).flatMap((anak) => {
		if (nama.includes(anak.nama)) return [anak];
		return PEMBUNGKUS.includes(anak.nama) ? anakLewat(anak, ...nama) : [];
	});
}

/** No table of a naskah is wider; a file that says so is not believed. */
const KOLOM_TERBANYAK = 64;

/**
 * Cells of each row as text; where a cell spans columns or rows, the places it covers are empty.
 * @param isi text of one cell
 */
export function bacaTabel(tbl: Simpul, isi: (tc: Simpul) => string): string[][] {
	const rows = anakLewat(tbl, "w:tr").filter((tr) => !anakBernama(anakBernama(tr, "w:trPr"), "w:del"));
	const baris = rows.map((tr) =>
		anakLewat(tr, "w:tc").flatMap((tc) => {
			const tcPr = anakBernama(tc, "w:tcPr");
			const merge = anakBernama(tcPr, "w:vMerge");
			const lanjutan = merge !== undefined && merge.atribut["w:val"] !== "restart";
			const span = Math.min(KOLOM_TERBANYAK, Math.max(1, bilangan(nilai(tcPr, "w:gridSpan"))));
			return [lanjutan ? "" : isi(tc), ...Array.from({ length: span - 1 }, () => "")];
		}),
	);
	const lebar = Math.max(0, ...baris.map(({ length }) => length));
	return baris.map((row) => [...row, ...Array.from({ length: lebar - row.length }, () => "")]);
}
