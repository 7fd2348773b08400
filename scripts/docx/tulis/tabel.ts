import { BorderStyle, type Paragraph, Table, TableCell, TableRow, VerticalAlign, WidthType } from "docx";
import { berkelas, type Simpul, semuaBernama, unsurDalam } from "../markah.ts";
import { lebarKolom, type MintaKolom, mintaKolom } from "./lebar-kolom.ts";

/** Makes the paragraphs of one cell. */
export type IsiSel = (sel: Simpul) => (Paragraph | Table)[];

const TANPA = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const TANPA_GARIS = {
	top: TANPA,
	bottom: TANPA,
	left: TANPA,
	right: TANPA,
	insideHorizontal: TANPA,
	insideVertical: TANPA,
} as const;

const PENUH = { size: 100, type: WidthType.PERCENTAGE } as const;
const sel = (simpul: Simpul): Simpul[] => unsurDalam(simpul).filter(({ nama }) => nama === "td" || nama === "th");
const rentang = ({ atribut }: Simpul, nama: "colspan" | "rowspan"): number => Math.max(1, Number(atribut[nama]) || 1);

const teksDalam = (simpul: Simpul): string =>
	simpul.anak.map((anak) => (typeof anak === "string" ? anak : ` ${teksDalam(anak)} `)).join("");

/** What each column asks for, from the rows that have a cell for every one. */
const mintaTabel = (baris: readonly Simpul[][], jumlah: number): MintaKolom[] =>
	Array.from({ length: jumlah }, (_, at) =>
		mintaKolom(
			baris.flatMap((satu) => (satu.length === jumlah ? (satu[at] ?? []) : [])).map((satu) => teksDalam(satu).trim()),
		),
	);

/**
 * A table of the sheet as a table of Word; one that only sets words side by side has no rules.
 * @param lebar width of the text, in twips
 * @param kiri how far it stands in, in twips, where it belongs to an item of a list
 */
export function tulisTabel(tabel: Simpul, isi: IsiSel, lebar: number, kiri: number): Table {
	const polos = tabel.atribut.role === "presentation" || berkelas(tabel, "tabel-polos");
	const semua = semuaBernama(tabel, "tr");
	const jumlah = Math.max(1, ...semua.map((tr) => sel(tr).reduce((sum, satu) => sum + rentang(satu, "colspan"), 0)));
	return new Table({
		...(kiri > 0
			? { width: { size: lebar - kiri, type: WidthType.DXA }, indent: { size: kiri, type: WidthType.DXA } }
			: { width: PENUH }),
		columnWidths: lebarKolom(mintaTabel(semua.map(sel), jumlah), lebar - kiri),
		...(polos && { borders: TANPA_GARIS }),
		rows: semua.map(
			(tr) =>
				new TableRow({
					cantSplit: true,
					tableHeader: sel(tr).length > 0 && sel(tr).every(({ nama }) => nama === "th"),
					children: sel(tr).map(
						(satu) =>
							new TableCell({
								columnSpan: rentang(satu, "colspan"),
								rowSpan: rentang(satu, "rowspan"),
								children: isi(satu),
							}),
					),
				}),
		),
	});
}

/** Boxes that stand beside each other on the sheet, as a table without rules: signatures, two languages. */
export function tulisSejajar(baris: readonly (readonly Simpul[])[], isi: IsiSel, lebar: number): Table {
	const jumlah = Math.max(1, ...baris.map((satu) => satu.length));
	return new Table({
		width: PENUH,
		columnWidths: Array.from({ length: jumlah }, () => Math.round(lebar / jumlah)),
		borders: TANPA_GARIS,
		rows: baris.map(
			(satu) =>
				new TableRow({
					children: satu.map(
						(kotak) =>
							new TableCell({
								verticalAlign: VerticalAlign.TOP,
								children: isi(kotak),
							}),
					),
				}),
		),
	});
}
