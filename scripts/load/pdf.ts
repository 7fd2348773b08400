import type { BerkasPdf } from "../model/arsip.ts";
import type { SourceDocument } from "../model/source.ts";
import type { Entri } from "./jelajah.ts";

const MEGABYTE = 1024 * 1024;
/** A scan of a hundred pages at 200 dpi in greys is about this large. */
const BATAS_UKURAN = 20 * MEGABYTE;
/** Longer than any DPA of one office; who must hand in more hands it in apart. */
const BATAS_HALAMAN = 200;
/** Sides of a page in points: from a receipt to A0. */
const SISI = { min: 72, max: 3_370 } as const;

const salah = (ruleId: string, message: string, suggestion: string): BerkasPdf => ({
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

/** Reads a PDF to its last object; what it looks like is not judged. */
async function readPdf(isi: Uint8Array): Promise<BerkasPdf> {
	if (!Buffer.from(isi.subarray(0, 1024)).includes("%PDF-")) return RUSAK;
	const { PDFDocument, PDFName } = await import("@cantoo/pdf-lib");
	try {
		const doc = await PDFDocument.load(isi, {
			updateMetadata: false,
			throwOnInvalidObject: true,
			ignoreEncryption: true,
		});
		if (doc.isEncrypted || doc.context.trailerInfo.Encrypt) return BERSANDI;
		const pages = doc.getPages();
		if (pages.length === 0 || pages.some((page) => !page.node.has(PDFName.of("Type")))) return RUSAK;
		if (pages.length > BATAS_HALAMAN)
			return salah(
				"lampiran-berkas-terlalu-tebal",
				`PDF ini ${pages.length} halaman; batasnya ${BATAS_HALAMAN}.`,
				"Lampirkan halaman yang menyangkut kegiatan ini saja.",
			);
		const sides = pages.flatMap((page) => [page.getWidth(), page.getHeight()]);
		if (sides.every((side) => side >= SISI.min && side <= SISI.max)) return { isi, halaman: pages.length };
		return salah(
			"lampiran-berkas-ukuran-halaman",
			"ada halaman yang terlalu kecil atau terlalu besar untuk dicetak.",
			"Cetak ulang ke PDF dengan ukuran kertas yang lazim.",
		);
	} catch {
		// Locked objects look broken to the parser; the key to the lock itself is never locked.
		return Buffer.from(isi).includes("/Encrypt") ? BERSANDI : RUSAK;
	}
}

/** Paths of the PDFs that papers name; what front-matter holds is not checked yet. */
function namedIn(berkas: readonly SourceDocument[]): Set<string> {
	const named = berkas.flatMap(({ data, path }) => {
		if (typeof data !== "object" || data === null || !("lampiran_berkas" in data)) return [];
		const list: readonly unknown[] = Array.isArray(data.lampiran_berkas) ? data.lampiran_berkas : [];
		const folder = path.replace(/[^/]*$/, "");
		return list.flatMap((satu) =>
			typeof satu === "object" && satu !== null && "berkas" in satu ? `${folder}${String(satu.berkas)}` : [],
		);
	});
	return new Set(named);
}

/** Reads the PDFs that papers attach, each once; any other stays unread. Links were never listed as files. */
export async function readPdfNamed(
	entries: readonly Entri[],
	berkas: readonly SourceDocument[],
	read: (path: string) => Promise<Uint8Array>,
): Promise<Map<string, BerkasPdf>> {
	const named = namedIn(berkas);
	const found = new Map<string, BerkasPdf>();
	for (const { path, kind, bytes } of entries) {
		if (kind !== "file" || !named.has(path)) continue;
		const size = (bytes / MEGABYTE).toFixed(1).replace(".", ",");
		const tooLarge = salah(
			"lampiran-berkas-terlalu-besar",
			`PDF ini ${size} MB; batasnya ${BATAS_UKURAN / MEGABYTE} MB.`,
			"Pindai ulang dengan resolusi 200 dpi skala abu-abu, atau perkecil PDF-nya.",
		);
		found.set(path, bytes > BATAS_UKURAN ? tooLarge : await readPdf(await read(path)));
	}
	return found;
}
