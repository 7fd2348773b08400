import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

const MM = 25.4 / 72;

/** A run of text on a page, in millimetres from the upper left corner; `y` is the baseline. */
export interface Kata {
	readonly teks: string;
	readonly x: number;
	readonly y: number;
	readonly lebar: number;
	readonly tinggi: number;
	/** False for text set at an angle, such as a watermark. */
	readonly tegak: boolean;
}

/** A picture on a page, in millimetres from the upper left corner. */
export interface Kotak {
	readonly x: number;
	readonly y: number;
	readonly lebar: number;
	readonly tinggi: number;
}

export interface Halaman {
	readonly lebar: number;
	readonly tinggi: number;
	readonly kata: readonly Kata[];
	/** Text of the upright lines, top to bottom, without the foot of the page. */
	readonly baris: readonly string[];
	/** All text in the order of the file. */
	readonly teks: string;
	readonly gambar: readonly Kotak[];
}

export interface Pdf {
	readonly halaman: readonly Halaman[];
	/** All text, white space folded. */
	readonly teks: string;
	readonly judul: string;
	readonly bahasa: string;
	/** Dates of Info, as they stand there. */
	readonly dibuat: string;
	readonly diubah: string;
	readonly bertanda: boolean;
	/** Bookmarks, the deeper ones after the one they stand below. */
	readonly penanda: readonly string[];
}

type Matrix = readonly [number, number, number, number, number, number];

const fold = (teks: string): string => teks.replace(/\s+/g, " ").trim();

function multiply(a: Matrix, b: Matrix): Matrix {
	return [
		a[0] * b[0] + a[2] * b[1],
		a[1] * b[0] + a[3] * b[1],
		a[0] * b[2] + a[2] * b[3],
		a[1] * b[2] + a[3] * b[3],
		a[0] * b[4] + a[2] * b[5] + a[4],
		a[1] * b[4] + a[3] * b[5] + a[5],
	];
}

/** Follows the transformations of a page and notes where bitmaps are painted. */
async function picturesOf(page: PDFPageProxy, tinggi: number): Promise<Kotak[]> {
	const { fnArray, argsArray } = await page.getOperatorList();
	const found: Kotak[] = [];
	const stack: Matrix[] = [];
	let now: Matrix = [1, 0, 0, 1, 0, 0];
	for (const [index, op] of fnArray.entries()) {
		if (op === OPS.save) stack.push(now);
		else if (op === OPS.restore) now = stack.pop() ?? now;
		else if (op === OPS.transform) now = multiply(now, argsArray[index] as Matrix);
		else if (op === OPS.paintImageXObject || op === OPS.paintInlineImageXObject) {
			const [a, , , d, e, f] = now;
			const atas = Math.max(f, f + d) * MM;
			found.push({ x: Math.min(e, e + a) * MM, y: tinggi - atas, lebar: Math.abs(a) * MM, tinggi: Math.abs(d) * MM });
		}
	}
	return found;
}

function toKata(item: { str: string; transform: number[]; width: number; height: number }, tinggi: number): Kata {
	const [, b = 0, , , e = 0, f = 0] = item.transform;
	return {
		teks: item.str,
		x: e * MM,
		y: tinggi - f * MM,
		lebar: item.width * MM,
		tinggi: item.height * MM,
		tegak: Math.abs(b) < 1e-6,
	};
}

/** What stands in the foot of a page: its number, the code of the version, the commit of a draft. */
const KAKI =
	/^(?:Halaman \d+ dari \d+|[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}\u2003?|[0-9a-f]{7}|belum disimpan dalam git)$/;

/** True for a run of text in the foot of a page, which is no part of the naskah. */
export const isKaki = (kata: Pick<Kata, "teks">): boolean => KAKI.test(kata.teks.trim());

/** Text of a page or a sheet without what stands in its feet. */
export const withoutKaki = (teks: string): string =>
	teks.replace(
		/(?:Halaman \d+ dari \d+|[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}|belum disimpan dalam git) ?/g,
		"",
	);

function linesOf(kata: readonly Kata[]): string[] {
	const lines = new Map<number, Kata[]>();
	for (const satu of kata.filter((item) => item.tegak && item.teks.trim() !== "" && !isKaki(item))) {
		const y = [...lines.keys()].find((key) => Math.abs(key - satu.y) < 1) ?? satu.y;
		lines.set(y, [...(lines.get(y) ?? []), satu]);
	}
	const sorted = [...lines].sort(([a], [b]) => a - b);
	return sorted.map(([, line]) =>
		fold(
			line
				.sort((a, b) => a.x - b.x)
				.map((item) => item.teks)
				.join(" "),
		),
	);
}

async function readPage(page: PDFPageProxy): Promise<Halaman> {
	const [, , right = 0, top = 0] = page.view;
	const tinggi = top * MM;
	const { items } = await page.getTextContent();
	const kata = items.flatMap((item) => ("str" in item ? [toKata(item, tinggi)] : []));
	return {
		lebar: right * MM,
		tinggi,
		kata,
		baris: linesOf(kata),
		teks: fold(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : "")).join("")),
		gambar: await picturesOf(page, tinggi),
	};
}

type Outline = Awaited<ReturnType<PDFDocumentProxy["getOutline"]>>;

function flatten(outline: Outline): string[] {
	return (outline ?? []).flatMap((item) => [fold(item.title), ...flatten(item.items as Outline)]);
}

/** Reads a PDF the way a reader's program does. */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
	const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
	const halaman: Halaman[] = [];
	for (let nomor = 1; nomor <= document.numPages; nomor++) halaman.push(await readPage(await document.getPage(nomor)));
	const { info } = await document.getMetadata();
	const facts = info as { Title?: string; Language?: string; CreationDate?: string; ModDate?: string };
	const mark = await document.getMarkInfo();
	const penanda = flatten(await document.getOutline());
	await document.loadingTask.destroy();
	return {
		halaman,
		teks: fold(halaman.map((satu) => satu.teks).join(" ")),
		judul: facts.Title ?? "",
		bahasa: facts.Language ?? "",
		dibuat: facts.CreationDate ?? "",
		diubah: facts.ModDate ?? "",
		bertanda: mark?.Marked === true,
		penanda,
	};
}

/** The first run of text that matches, on any page. */
export function findKata(pdf: Pdf, pattern: RegExp): Kata & { readonly halaman: number } {
	for (const [index, halaman] of pdf.halaman.entries()) {
		const kata = halaman.kata.find((satu) => pattern.test(satu.teks));
		if (kata) return { ...kata, halaman: index + 1 };
	}
	throw new Error(`${pattern} is not in the PDF`);
}
