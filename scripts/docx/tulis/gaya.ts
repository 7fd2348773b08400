import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from "docx";
import type { Simpul } from "../markah.ts";
import { type RupaSel, SKALA, type UkuranTabel } from "./rupa-tabel.ts";

/** Where a paragraph of the style stands. */
const TENGAH = { alignment: AlignmentType.CENTER } as const;
const POIN = 20;

const style = (id: string, name: string, paragraph: object, run: object = {}): IParagraphStyleOptions => ({
	id,
	name,
	basedOn: "Normal",
	paragraph,
	run,
});

/** Styles of paragraphs by the class they have on the sheet. */
const GAYA: Readonly<Record<string, string>> = {
	"kepala-naskah": "Kepala",
	kop: "Kepala",
	"kepala-laporan": "Kepala",
	"tanda-tangan": "TandaTangan",
	"kepala-tanda-tangan": "TandaTangan",
	"tempat-tanggal": "TandaTangan",
	"judul-naskah": "Judul",
	"nomor-dua": "Nomor",
	kutipan: "Kutipan",
};
/** Name of the style that the class of an element gives to what stands in it; undefined where none does. */
export function gayaKelas({ atribut }: Simpul): string | undefined {
	const kelas = (atribut.class ?? "").split(/\s+/).find((satu) => Object.hasOwn(GAYA, satu));
	return kelas && GAYA[kelas];
}

/** Name of the style for words in a cell. */
export const gayaSel = (ukuran: UkuranTabel, { tebal }: Pick<RupaSel, "tebal">): string =>
	`Sel${ukuran === "polos" ? "" : `-${ukuran}`}${tebal ? "-tebal" : ""}`;

/** Words in cells: a style for each size of type, plain and bold, so that an editor changes them all at once. */
const gayaTabel = (poin: number): IParagraphStyleOptions[] =>
	(Object.keys(SKALA) as UkuranTabel[]).flatMap((ukuran) =>
		[false, true].map((tebal) =>
			style(
				gayaSel(ukuran, { tebal }),
				`Sel Tabel${ukuran === "polos" ? "" : ` ${ukuran}`}${tebal ? " tebal" : ""}`,
				{ alignment: AlignmentType.LEFT, spacing: { after: 2 * POIN } },
				// Half points are the smallest that Word knows.
				{ size: Math.round(poin * SKALA[ukuran] * 2), ...(tebal && { bold: true }) },
			),
		),
	);

/**
 * Styles of the file: headings that Word's navigation shows, and the paragraphs of the frame, by names a drafter
 * understands.
 * @param huruf font of the region
 * @param ukuran in points
 */
export function gayaOf(huruf: string, ukuran: number): IStylesOptions {
	const judul = { run: { font: huruf, size: ukuran * 2, bold: true, color: "000000" } };
	const tengah = (before: number) => ({
		...judul,
		paragraph: { ...TENGAH, keepNext: true, spacing: { before: before * POIN, after: 6 * POIN } },
	});
	return {
		default: {
			document: {
				run: { font: huruf, size: ukuran * 2, language: { value: "id-ID" } },
				paragraph: { spacing: { after: 6 * POIN, line: 276 }, alignment: AlignmentType.BOTH },
			},
			heading1: tengah(18),
			heading2: tengah(14),
			heading3: tengah(12),
			heading4: tengah(12),
			heading5: tengah(12),
			heading6: tengah(12),
		},
		paragraphStyles: [
			style("Judul", "Judul Naskah", { ...TENGAH, keepNext: true }, { bold: true }),
			style("Kepala", "Kepala Naskah", { ...TENGAH, spacing: { after: 3 * POIN } }, { bold: true }),
			style("Nomor", "Nomor Naskah", { ...TENGAH, spacing: { after: 0 } }),
			style("JudulIsi", "Judul dalam Isi", { alignment: AlignmentType.LEFT, keepNext: true }, { bold: true }),
			style("TandaTangan", "Tanda Tangan", { ...TENGAH, keepNext: true, spacing: { after: 0 } }),
			...gayaTabel(ukuran),
			style("Sela", "Sela", { spacing: { after: 0 } }, { size: 8 }),
			style("Kutipan", "Kutipan", { indent: { left: 284 } }),
		],
		characterStyles: [{ id: "Pihak", name: "Sebutan Pihak", basedOn: "DefaultParagraphFont", run: { bold: true } }],
	};
}
