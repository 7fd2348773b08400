import { BorderStyle, type Paragraph, ShadingType, Table, TableCell, TableRow, VerticalAlign, WidthType } from "docx";
import { type Simpul, semuaBernama } from "../markah.ts";
import { lebarKolom, MARGIN_SEL, type MintaKolom, mintaKolom } from "./lebar-kolom.ts";
import { JOROK } from "./nomor.ts";
import {
	type BarisTabel,
	barisTabel,
	kolomTabel,
	type RupaSel,
	rentang,
	rupaSel,
	SKALA,
	selDalam,
	type UkuranTabel,
	ukuranTabel,
} from "./rupa-tabel.ts";

/** Makes the paragraphs of one cell; one of a table with rules has a look and a size. */
export type IsiSel = (sel: Simpul, rupa?: RupaSel & { readonly ukuran: UkuranTabel }) => (Paragraph | Table)[];

/** Room that a table stands in. */
export interface RuangTabel {
	/** Width of the text, in twips. */
	readonly lebar: number;
	/** How far the table stands in, in twips, where it belongs to an item of a list. */
	readonly kiri: number;
	/** Size of the type around it, in points. */
	readonly poin: number;
}

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
/** Words of a cell, blocks parted; Word breaks no line where the sheet only allows it. */
function teksDalam({ anak }: Simpul): string {
	const bagian = (satu: Simpul): string => (satu.nama === "wbr" ? "" : ` ${teksDalam(satu)} `);
	return anak.map((satu) => (typeof satu === "string" ? satu : bagian(satu))).join("");
}

/** What each column asks for; the items of a list stand in. */
const mintaTabel = (baris: readonly BarisTabel[], poin: number): MintaKolom[] =>
	kolomTabel(baris).map((kolom) => {
		const jorok = kolom.some((satu) => semuaBernama(satu, "li").length > 0) ? JOROK : 0;
		const teks = kolom.map((satu) => teksDalam(satu).trim());
		const { paling_sedikit, sebaris } = mintaKolom(teks, poin);
		return { paling_sedikit: paling_sedikit + jorok, sebaris: sebaris + jorok };
	});

const KEPALA = {
	shading: { type: ShadingType.CLEAR, color: "auto", fill: "F0F0F0" },
	verticalAlign: VerticalAlign.CENTER,
} as const;

function tulisSel(simpul: Simpul, baris: BarisTabel, ukuran: UkuranTabel, isi: IsiSel): TableCell {
	return new TableCell({
		columnSpan: rentang(simpul, "colspan"),
		rowSpan: rentang(simpul, "rowspan"),
		...(baris.kepala && simpul.nama === "th" && KEPALA),
		children: ukuran === "polos" ? isi(simpul) : isi(simpul, { ...rupaSel(simpul, baris), ukuran }),
	});
}

/** A table of the sheet as a table of Word; one that only sets words side by side has no rules. */
export function tulisTabel(tabel: Simpul, isi: IsiSel, { lebar, kiri, poin }: RuangTabel): Table {
	const ukuran = ukuranTabel(tabel);
	const semua = barisTabel(tabel);
	return new Table({
		...(kiri > 0
			? { width: { size: lebar - kiri, type: WidthType.DXA }, indent: { size: kiri, type: WidthType.DXA } }
			: { width: PENUH }),
		columnWidths: lebarKolom(mintaTabel(semua, poin * SKALA[ukuran]), lebar - kiri),
		margins: { left: MARGIN_SEL, right: MARGIN_SEL, marginUnitType: WidthType.DXA },
		...(ukuran === "polos" && { borders: TANPA_GARIS }),
		rows: semua.map(
			(satu) =>
				new TableRow({
					cantSplit: true,
					tableHeader: satu.kepala,
					children: selDalam(satu.tr).map((simpul) => tulisSel(simpul, satu, ukuran, isi)),
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
