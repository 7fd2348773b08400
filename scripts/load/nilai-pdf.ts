import type { PDFDict } from "@cantoo/pdf-lib";
import type { BerkasPdf } from "../model/arsip.ts";

/** What a PDF from elsewhere is worth: how many pages it gives, or why it gives none. */
export type NilaiPdf = { readonly halaman: number } | Extract<BerkasPdf, { salah: unknown }>;

/** Longer than any DPA of one office; who must hand in more hands it in apart. */
const BATAS_HALAMAN = 200;
/** Sides of a page in points: from a receipt to A0. */
const SISI = { min: 72, max: 3_370 } as const;

export const salah = (ruleId: string, message: string, suggestion: string): Extract<BerkasPdf, { salah: unknown }> => ({
	salah: { ruleId, message, suggestion },
});

const RUSAK = salah(
	"lampiran-berkas-rusak",
	"berkas ini rusak, terpotong, atau bukan PDF.",
	"Salin ulang dari asalnya, atau buka lalu cetak ulang ke PDF.",
);

const BERSANDI = salah(
	"lampiran-berkas-bersandi",
	"PDF ini bersandi, sehingga halamannya tidak dapat diambil.",
	"Buka dengan sandinya, lalu simpan salinan tanpa sandi atau cetak ke PDF.",
);

const TERLALU_TEBAL = salah(
	"lampiran-berkas-terlalu-tebal",
	`PDF ini lebih dari ${BATAS_HALAMAN} halaman, melampaui batasnya.`,
	"Lampirkan halaman yang menyangkut kegiatan ini saja.",
);

type PdfLib = typeof import("@cantoo/pdf-lib");

/** How many pages hang below a node of the page tree, counted no further than is needed to know that they are too many. */
function countPages(node: PDFDict | undefined, lib: PdfLib, sampai: number): number {
	const kids = node?.lookupMaybe(lib.PDFName.of("Kids"), lib.PDFArray);
	if (!kids) return 1;
	let jumlah = 0;
	for (let at = 0; at < kids.size() && jumlah <= sampai; at++)
		jumlah += countPages(kids.lookupMaybe(at, lib.PDFDict), lib, sampai - jumlah);
	return jumlah;
}

async function openPages(isi: Uint8Array): Promise<NilaiPdf> {
	// Few commands ever meet a PDF from elsewhere.
	const lib = await import("@cantoo/pdf-lib");
	const { PDFDocument, PDFName } = lib;
	const doc = await PDFDocument.load(isi, {
		updateMetadata: false,
		throwOnInvalidObject: true,
		ignoreEncryption: true,
	});
	if (doc.isEncrypted || doc.context.trailerInfo.Encrypt) return BERSANDI;
	if (countPages(doc.catalog.lookup(PDFName.of("Pages"), lib.PDFDict), lib, BATAS_HALAMAN) > BATAS_HALAMAN)
		return TERLALU_TEBAL;
	const pages = doc.getPages();
	if (pages.length === 0 || pages.some((page) => !page.node.has(PDFName.of("Type")))) return RUSAK;
	const sides = pages.flatMap((page) => {
		const { width, height } = page.getCropBox();
		return [page.getWidth(), page.getHeight(), width, height];
	});
	if (sides.some((side) => !(side >= SISI.min && side <= SISI.max)))
		return salah(
			"lampiran-berkas-ukuran-halaman",
			"ada halaman yang terlalu kecil atau terlalu besar untuk dicetak.",
			"Cetak ulang ke PDF dengan ukuran kertas yang lazim.",
		);
	// What a bundle will do with the pages is done here first, where it may fail.
	for (const page of pages) {
		page.node.normalize();
		page.scaleAnnotations(1, 1);
	}
	const salinan = await PDFDocument.create({ updateMetadata: false });
	for (const page of await salinan.copyPages(doc, doc.getPageIndices())) salinan.addPage(page);
	await salinan.save();
	return { halaman: pages.length };
}

/** Reads a PDF to its last object, as a bundle will; what it looks like is not judged. */
export async function nilaiPdf(isi: Uint8Array): Promise<NilaiPdf> {
	if (!Buffer.from(isi.subarray(0, 1024)).includes("%PDF-")) return RUSAK;
	try {
		return await openPages(isi);
	} catch {
		// Locked objects look broken to the parser; the key to the lock itself is never locked.
		return Buffer.from(isi).includes("/Encrypt") ? BERSANDI : RUSAK;
	}
}
