import type { ParagrafBaca } from "../naskah/paragraf.ts";
import { alineaDari } from "./alinea.ts";
import type { Baris } from "./baris.ts";
import { type Bahasa, paragrafOf, type Row, rowOf } from "./paragraf-pdf.ts";
import type { Tepi } from "./ukuran.ts";

/** A line with the margins it stands between. */
export interface BarisBertepi {
	readonly baris: Baris;
	readonly tepi: Tepi;
}

const isBelow = (a: Row, b: Row | undefined): boolean => b !== undefined && Math.abs(a.x - b.x) <= 3;

/** Adds a row to the table above it; what stands in fewer cells stands in the last ones. */
function addRow(table: ParagrafBaca, { sel }: Row): ParagrafBaca {
	const rows = table.tabel ?? [];
	const empty = Array.from({ length: Math.max(0, (rows[0]?.length ?? 0) - sel.length) }, () => "");
	return { ...table, tabel: [...rows, [...empty, ...sel]] };
}

/** Lines in reading order become paragraphs; where labels stand one below the other, rows of a table. */
export function rangkai(lines: readonly BarisBertepi[], bahasa: Bahasa): ParagrafBaca[] {
	const tepi = new Map(lines.map((one) => [one.baris, one.tepi]));
	const alinea = alineaDari([...tepi.keys()], (line) => tepi.get(line) as Tepi, bahasa.ukuran);
	const rows = alinea.map((one) => rowOf(one, bahasa));
	const found: ParagrafBaca[] = [];
	let last: Row | undefined;
	for (const [at, one] of alinea.entries()) {
		const row = rows[at];
		const isRow = row && (row.pasti || isBelow(row, rows[at - 1]) || isBelow(row, rows[at + 1]));
		const above = found.at(-1);
		const isFitting = row !== undefined && (above?.tabel?.[0]?.length ?? 0) >= row.sel.length;
		if (isRow && above && last && isFitting && isBelow(row, last)) found[found.length - 1] = addRow(above, row);
		else if (isRow) found.push({ teks: "", tabel: [row.sel], halaman: one.baris[0]?.halaman ?? 1 });
		else found.push(paragrafOf(one, bahasa));
		last = isRow ? row : undefined;
	}
	return found;
}

const asText = ({ nomor, teks, tabel }: ParagrafBaca): string =>
	[nomor, teks, tabel?.map((row) => row.join(" ")).join("\n")].filter((part) => part).join(" ");

/** What stands in a cell or a column: its paragraphs, parted by line breaks. */
export function teksSel(lines: readonly Baris[], tepi: Tepi, bahasa: Bahasa): string {
	const bertepi = lines.map((baris) => ({ baris, tepi }));
	return rangkai(bertepi, bahasa).map(asText).join("\n");
}
