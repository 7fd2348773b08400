import { OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { type Formulir, type Isian, isTergambar, type Lapisan, lapisanOf } from "./formulir.ts";
import type { Halaman, Matriks } from "./halaman.ts";
import { type Fonta, type GlifPdf, Kanvas } from "./kanvas.ts";

type Isi = readonly unknown[];
type Langkah = (kanvas: Kanvas, isi: Isi, page: PDFPageProxy) => void;

const num = (value: unknown): number => (typeof value === "number" ? value : 0);
const TEBAL = /bold|black|heavy|demi/i;

const FILLS = new Set<unknown>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke]);
const STROKES = new Set<unknown>([OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.closeFillStroke]);

/** What pdf.js learnt of a typeface; one that it could not read has no name. */
function fontaOf(page: PDFPageProxy, id: unknown): Fonta {
	const known = (page.commonObjs.has(String(id)) ? page.commonObjs.get(String(id)) : {}) as {
		name?: string;
		bold?: boolean;
		fontMatrix?: readonly number[];
		vertical?: boolean;
	};
	const nama = known.name ?? "";
	const tebal = known.bold === true || TEBAL.test(nama);
	return { nama, tebal, skala: known.fontMatrix?.[0] ?? 0.001, tegak: known.vertical !== true };
}

function path(kanvas: Kanvas, [paint, data, box]: Isi): void {
	const steps = Array.isArray(data) ? (data[0] as ArrayLike<number> | null) : null;
	if (!steps || !box) return;
	if (STROKES.has(paint)) kanvas.gores(steps);
	if (FILLS.has(paint)) kanvas.isi(box as ArrayLike<number>);
}

const LANGKAH: ReadonlyMap<number, Langkah> = new Map<number, Langkah>([
	[OPS.save, (kanvas) => kanvas.simpan()],
	[OPS.restore, (kanvas) => kanvas.pulihkan()],
	[OPS.transform, (kanvas, isi) => kanvas.ubah(isi as unknown as Matriks)],
	[
		OPS.paintFormXObjectBegin,
		(kanvas, [m]) => {
			kanvas.simpan();
			if (m) kanvas.ubah([...(m as ArrayLike<number> & Iterable<number>)] as unknown as Matriks);
		},
	],
	[OPS.paintFormXObjectEnd, (kanvas) => kanvas.pulihkan()],
	[OPS.beginMarkedContent, (kanvas, [tag]) => kanvas.buka(tag === "Artifact")],
	[OPS.beginMarkedContentProps, (kanvas, [tag]) => kanvas.buka(tag === "Artifact")],
	[OPS.endMarkedContent, (kanvas) => kanvas.tutup()],
	[OPS.beginText, (kanvas) => kanvas.mulaiTeks()],
	[OPS.setTextMatrix, (kanvas, [m]) => kanvas.mulaiTeks([...(m as Iterable<number>)] as unknown as Matriks)],
	[OPS.moveText, (kanvas, [x, y]) => kanvas.pindah(num(x), num(y))],
	[
		OPS.setLeadingMoveText,
		(kanvas, [x, y]) => {
			kanvas.atur({ antarBaris: num(y) });
			kanvas.pindah(num(x), num(y));
		},
	],
	[OPS.nextLine, (kanvas) => kanvas.barisBaru()],
	[OPS.setLeading, (kanvas, [value]) => kanvas.atur({ antarBaris: -num(value) })],
	[OPS.setCharSpacing, (kanvas, [value]) => kanvas.atur({ antarHuruf: num(value) })],
	[OPS.setWordSpacing, (kanvas, [value]) => kanvas.atur({ antarKata: num(value) })],
	[OPS.setHScale, (kanvas, [value]) => kanvas.atur({ lebarHuruf: num(value) / 100 })],
	[OPS.setTextRise, (kanvas, [value]) => kanvas.atur({ naik: num(value) })],
	[OPS.setTextRenderingMode, (kanvas, [value]) => kanvas.atur({ cara: num(value) })],
	[OPS.setFillRGBColor, (kanvas, [warna]) => kanvas.atur({ warna: String(warna) })],
	[OPS.setFont, (kanvas, [id, size], page) => kanvas.atur({ fonta: fontaOf(page, id), ukuran: num(size) })],
	[
		OPS.showText,
		(kanvas, [glif]) => kanvas.tulis((glif as readonly (GlifPdf | number | null)[]).filter((g) => g !== null)),
	],
	[OPS.constructPath, path],
]);

const matriks = (isi: unknown): Matriks => [...(isi as Iterable<number>)] as unknown as Matriks;

/** Follows the operators of a page; of what lies over it, those of filled fields alone. */
class PembacaHalaman {
	private readonly terbaca: Isian[] = [];
	private readonly tidak: Isian[] = [];
	/** Inside an annotation: the field that is painted, or none that is read. */
	private lapis: Isian | "lain" | undefined;

	constructor(
		private readonly kanvas: Kanvas,
		private readonly page: PDFPageProxy,
		private readonly lapisan: Lapisan,
	) {}

	langkah(op: number, isi: Isi): void {
		if (op === OPS.beginAnnotation) this.mulai(isi);
		else if (op === OPS.endAnnotation) this.akhiri();
		else if (this.lapis !== "lain") LANGKAH.get(op)?.(this.kanvas, isi, this.page);
	}

	private mulai([id, , letak, putaran]: Isi): void {
		this.lapis = this.lapisan.isian.get(String(id)) ?? "lain";
		if (this.lapis !== "lain") this.kanvas.mulaiIsian(matriks(letak), matriks(putaran));
	}

	private akhiri(): void {
		if (this.lapis !== undefined && this.lapis !== "lain") {
			const tergambar = this.kanvas.akhiriIsian();
			(isTergambar(this.lapis, tergambar) ? this.terbaca : this.tidak).push(this.lapis);
		}
		this.lapis = undefined;
	}

	/** What came of the fields; one that nothing paints was never begun. */
	get formulir(): Formulir {
		const { isian, ketikan } = this.lapisan;
		const begun = new Set([...this.terbaca, ...this.tidak]);
		const never = [...isian.values()].filter((satu) => !begun.has(satu));
		return { terbaca: this.terbaca.length, tidak: [...this.tidak, ...never], ketikan };
	}
}

/**
 * Reads one page: where each glyph and each ruled line stands, and what its form was filled with. Pictures and notes are
 * not looked at.
 */
export async function bacaHalaman(
	page: PDFPageProxy,
	nomor: number,
): Promise<{ readonly halaman: Halaman; readonly formulir: Formulir }> {
	const { width, height, transform } = page.getViewport({ scale: 1 });
	const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 1 });
	const kanvas = new Kanvas(transform as unknown as Matriks);
	const pembaca = new PembacaHalaman(kanvas, page, await lapisanOf(page));
	for (const [at, op] of fnArray.entries()) pembaca.langkah(op, (argsArray[at] ?? []) as Isi);
	const isOnPage = ({ x, y }: { x: number; y: number }) => x > -1 && y > 0 && x < width && y < height + 1;
	const huruf = kanvas.huruf().filter(isOnPage);
	return { halaman: { nomor, lebar: width, tinggi: height, huruf, garis: kanvas.garis }, formulir: pembaca.formulir };
}
