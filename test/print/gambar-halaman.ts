import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A page as a picture: pixels of four bytes, row by row. */
export interface GambarHalaman {
	readonly data: Uint8ClampedArray;
	readonly width: number;
	readonly height: number;
	/** Pixels to the millimetre. */
	readonly perMm: number;
}

interface Kanvas {
	readonly canvas: { readonly width: number; readonly height: number };
	readonly context: { getImageData(x: number, y: number, w: number, h: number): { data: Uint8ClampedArray } };
}

/** Paints one page as a printer of `dpi` dots to the inch would. */
export async function paintPage(bytes: Uint8Array, nomor: number, dpi: number): Promise<GambarHalaman> {
	const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
	const page = await document.getPage(nomor);
	const viewport = page.getViewport({ scale: dpi / 72 });
	const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
	const factory = document.canvasFactory as { create(width: number, height: number): Kanvas };
	const { canvas, context } = factory.create(width, height);
	await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise;
	const { data } = context.getImageData(0, 0, width, height);
	await document.loadingTask.destroy();
	return { data, width, height, perMm: dpi / 25.4 };
}

/** A part of a picture; lengths in millimetres. */
export function crop(gambar: GambarHalaman, x: number, y: number, lebar: number, tinggi: number): GambarHalaman {
	const { perMm } = gambar;
	const [left, top] = [Math.floor(x * perMm), Math.floor(y * perMm)];
	const width = Math.min(Math.ceil(lebar * perMm), gambar.width - left);
	const height = Math.min(Math.ceil(tinggi * perMm), gambar.height - top);
	const data = new Uint8ClampedArray(width * height * 4);
	for (let row = 0; row < height; row++) {
		const from = ((top + row) * gambar.width + left) * 4;
		data.set(gambar.data.subarray(from, from + width * 4), row * width * 4);
	}
	return { data, width, height, perMm };
}
