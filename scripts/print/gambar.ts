import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A page of a sheet as a picture. */
export interface GambarHalaman {
	/** From 1. */
	readonly halaman: number;
	readonly png: Uint8Array;
}

/** Enough to read ten-point type, and a page stays below half a megabyte. */
const DPI = 96;

/** Pixels in rows, four bytes each: red, green, blue and opacity. */
export interface Piksel {
	readonly data: Uint8ClampedArray;
	readonly width: number;
	readonly height: number;
}

interface Kanvas {
	readonly canvas: { readonly width: number; readonly height: number; toBuffer(mime: "image/png"): Uint8Array };
	readonly context: { getImageData(x: number, y: number, width: number, height: number): Piksel };
}

type Dokumen = Awaited<ReturnType<typeof getDocument>["promise"]>;

async function paint(dokumen: Dokumen, halaman: number, scaleOf: (lebar: number) => number): Promise<Kanvas> {
	const page = await dokumen.getPage(halaman);
	const viewport = page.getViewport({ scale: scaleOf(page.getViewport({ scale: 1 }).width) });
	const factory = dokumen.canvasFactory as { create(width: number, height: number): Kanvas };
	const kanvas = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
	await page.render({ canvas: kanvas.canvas as never, canvasContext: kanvas.context as never, viewport }).promise;
	page.cleanup();
	return kanvas;
}

/** Opens a PDF for one purpose and closes it again. */
async function withDokumen<T>(pdf: Uint8Array, use: (dokumen: Dokumen) => Promise<T>): Promise<T> {
	const dokumen = await getDocument({ data: new Uint8Array(pdf), verbosity: 0, isEvalSupported: false }).promise;
	try {
		return await use(dokumen);
	} finally {
		await dokumen.loadingTask.destroy();
	}
}

interface Markah {
	readonly title: string;
	readonly dest: string | readonly unknown[] | null;
	readonly items: readonly Markah[];
}

async function halamanOf(dokumen: Dokumen, { dest }: Markah): Promise<number[]> {
	const place = typeof dest === "string" ? await dokumen.getDestination(dest) : dest;
	const page = place?.[0];
	return typeof page === "object" && page !== null ? [(await dokumen.getPageIndex(page as never)) + 1] : [];
}

/** Bookmarks have capitals and spaces that do not break. */
const tulisan = (text: string): string => text.replaceAll(/\s+/g, " ").toLowerCase();

/** Pages on which the named parts begin, as the bookmarks of the PDF say. */
async function findHalaman(dokumen: Dokumen, markah: readonly string[]): Promise<number[]> {
	const flat = (items: readonly Markah[]): Markah[] => items.flatMap((satu) => [satu, ...flat(satu.items)]);
	const all = flat(((await dokumen.getOutline()) ?? []) as readonly Markah[]);
	const wanted = markah.map(tulisan);
	const named = all.filter(({ title }) => wanted.some((label) => `${tulisan(title)} `.startsWith(`${label} `)));
	return [...new Set((await Promise.all(named.map((satu) => halamanOf(dokumen, satu)))).flat())].sort((a, b) => a - b);
}

/**
 * Paints pages of a PDF of ours: those on which the named parts begin, the first one where none is named or found.
 * @param markah as bookmarks call them: "Pasal 7"
 * @param paling at most so many pages
 */
export async function paintHalaman(
	pdf: Uint8Array,
	markah: readonly string[],
	paling: number,
): Promise<readonly GambarHalaman[]> {
	return withDokumen(pdf, async (dokumen) => {
		const found = await findHalaman(dokumen, markah);
		const pictures: GambarHalaman[] = [];
		for (const halaman of (found.length > 0 ? found : [1]).slice(0, paling)) {
			const { canvas } = await paint(dokumen, halaman, () => DPI / 72);
			pictures.push({ halaman, png: canvas.toBuffer("image/png") });
		}
		return pictures;
	});
}

/**
 * One page of a PDF as pixels.
 * @param halaman from 1
 * @param lebar in pixels
 */
export function paintPiksel(pdf: Uint8Array, halaman: number, lebar: number): Promise<Piksel> {
	return withDokumen(pdf, async (dokumen) => {
		const { canvas, context } = await paint(dokumen, halaman, (asli) => lebar / asli);
		return context.getImageData(0, 0, canvas.width, canvas.height);
	});
}
