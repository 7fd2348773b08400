import { type PDFArray, PDFDocument, PDFName, PDFOperator, PDFOperatorNames, type PDFPage } from "@cantoo/pdf-lib";

const MM = 72 / 25.4;
/** Left free around a page from elsewhere, in points; the foot holds the number. */
const TEPI = 6 * MM;
const KAKI = 18 * MM;

/** A sheet of paper in millimetres, upright. */
export interface Lembaran {
	readonly lebar: number;
	readonly tinggi: number;
}

type Matriks = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const op = (name: PDFOperatorNames, args: readonly (string | number)[] = []): PDFOperator =>
	PDFOperator.of(name, args.map(String));

/** Quarter turns by which a reader turns the page clockwise (ISO 32000-1, 7.7.3.3). */
const turnsOf = (page: PDFPage): number => (((page.getRotation().angle / 90) % 4) + 4) % 4;

/** Takes a point of a page as it is seen, from its lower left corner, to where it stands in the page's own space. */
function seenToOwn(page: PDFPage): Matriks {
	const { x, y, width, height } = page.getMediaBox();
	const all: readonly Matriks[] = [
		[1, 0, 0, 1, x, y],
		[0, 1, -1, 0, x + width, y],
		[-1, 0, 0, -1, x + width, y + height],
		[0, -1, 1, 0, x, y + height],
	];
	return all[turnsOf(page)] as Matriks;
}

/** Where the box of the new sheet stands, so that the scaled page lies in it `kiri` and `bawah` from its seen corner. */
function boxAround(
	page: PDFPage,
	skala: number,
	sheet: { lebar: number; tinggi: number; kiri: number; bawah: number },
) {
	const { x, y, width, height } = page.getCropBox();
	const [x0, y0, x1, y1] = [x * skala, y * skala, (x + width) * skala, (y + height) * skala];
	const { lebar, tinggi, kiri, bawah } = sheet;
	const all = [
		[x0 - kiri, y0 - bawah, lebar, tinggi],
		[x1 + bawah - tinggi, y0 - kiri, tinggi, lebar],
		[x1 + kiri - lebar, y1 + bawah - tinggi, lebar, tinggi],
		[x0 - bawah, y1 + kiri - lebar, tinggi, lebar],
	] as const;
	return all[turnsOf(page)] as (typeof all)[number];
}

function fitPage(page: PDFPage, kertas: Lembaran): void {
	const crop = page.getCropBox();
	const turned = turnsOf(page) % 2 === 1;
	const [w, h] = turned ? [crop.height, crop.width] : [crop.width, crop.height];
	const [pendek, panjang] = [kertas.lebar * MM, kertas.tinggi * MM];
	const [lebar, tinggi] = w > h ? [panjang, pendek] : [pendek, panjang];
	const skala = Math.min(1, (lebar - 2 * TEPI) / w, (tinggi - TEPI - KAKI) / h);
	const kiri = (lebar - w * skala) / 2;
	const bawah = KAKI + (tinggi - TEPI - KAKI - h * skala) / 2;
	const box = boxAround(page, skala, { lebar, tinggi, kiri, bawah });
	const { context } = page.doc;
	const { pushGraphicsState, popGraphicsState } = {
		pushGraphicsState: op(PDFOperatorNames.PushGraphicsState),
		popGraphicsState: op(PDFOperatorNames.PopGraphicsState),
	};
	page.node.normalize();
	// What lay outside the page stays unseen on the larger sheet.
	const start = context.contentStream([
		pushGraphicsState,
		op(PDFOperatorNames.ConcatTransformationMatrix, [skala, 0, 0, skala, 0, 0]),
		op(PDFOperatorNames.AppendRectangle, [crop.x, crop.y, crop.width, crop.height]),
		op(PDFOperatorNames.ClipNonZero),
		op(PDFOperatorNames.EndPath),
	]);
	page.node.wrapContentStreams(context.register(start), context.register(context.contentStream([popGraphicsState])));
	page.scaleAnnotations(skala, skala);
	for (const name of ["CropBox", "BleedBox", "TrimBox", "ArtBox"]) page.node.delete(PDFName.of(name));
	const [x, y, width, height] = box;
	page.setMediaBox(x, y, width, height);
	page.setCropBox(x, y, width, height);
}

/**
 * Puts the pages of a PDF from elsewhere on the paper of the region, made smaller where they would not leave its foot
 * free and never larger; what stands on them is not touched. Pages that lie on their side stay so.
 */
export async function fitPdf(isi: Uint8Array, kertas: Lembaran): Promise<Uint8Array> {
	const doc = await PDFDocument.load(isi, { updateMetadata: false });
	for (const page of doc.getPages()) fitPage(page, kertas);
	return doc.save({ useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false });
}

/** True for each page that lies on its side, as it is seen. */
export async function lanskapOf(pdf: Uint8Array): Promise<boolean[]> {
	const doc = await PDFDocument.load(pdf, { updateMetadata: false });
	return doc.getPages().map((page) => {
		const { width, height } = page.getSize();
		return turnsOf(page) % 2 === 1 ? height > width : width > height;
	});
}

/**
 * Lays a sheet with nothing but its number over each page, and labels the pages with the same numbers, so that the
 * reader's own page box agrees with the paper.
 * @param nomor a PDF with as many pages
 */
export async function numberPdf(pdf: Uint8Array, nomor: Uint8Array): Promise<Uint8Array> {
	const doc = await PDFDocument.load(pdf, { updateMetadata: false });
	const overlay = await PDFDocument.load(nomor, { updateMetadata: false });
	const pages = doc.getPages();
	const sheets = await doc.embedPages(overlay.getPages());
	if (sheets.length !== pages.length) throw new Error("as many numbers as pages");
	const nama = PDFName.of("NomorBundel");
	for (const [index, page] of pages.entries()) {
		const { ref } = sheets[index] as (typeof sheets)[number];
		page.node.normalize();
		page.node.setXObject(nama, ref);
		page.node.wrapContentStreams(
			doc.context.register(doc.context.contentStream([op(PDFOperatorNames.PushGraphicsState)])),
			doc.context.register(
				doc.context.contentStream([
					op(PDFOperatorNames.PopGraphicsState),
					op(PDFOperatorNames.PushGraphicsState),
					op(PDFOperatorNames.ConcatTransformationMatrix, seenToOwn(page)),
					op(PDFOperatorNames.DrawObject, [nama.toString()]),
					op(PDFOperatorNames.PopGraphicsState),
				]),
			),
		);
	}
	const nums: PDFArray = doc.context.obj([0, { S: "D" }]);
	doc.catalog.set(PDFName.of("PageLabels"), doc.context.obj({ Nums: nums }));
	return doc.save({ useObjectStreams: true });
}
