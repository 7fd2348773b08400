import { createHash } from "node:crypto";
import type { BerkasPdf } from "../model/arsip.ts";
import type { SourceDocument } from "../model/source.ts";
import { type Batas, Terjaga } from "../terjaga/terjaga.ts";
import type { Entri } from "./jelajah.ts";
import { type NilaiPdf, salah } from "./nilai-pdf.ts";

const MEGABYTE = 1024 * 1024;
/** A scan of a hundred pages at 200 dpi in greys is about this large. */
const BATAS_UKURAN = 20 * MEGABYTE;
/** A scan of 20 MB and 200 pages takes 1.3 seconds and 180 MB. */
const BATAS: Batas = { waktu: 20_000, memori: 512 * MEGABYTE, timbunan: 256 };

const PROSES = new URL("proses-pdf.ts", import.meta.url);

const TERLALU_RUMIT = salah(
	"lampiran-berkas-terlalu-rumit",
	"PDF ini terbuka menjadi jauh lebih besar atau lebih rumit daripada dokumen mana pun, sehingga tidak dibaca.",
	"Cetak ulang ke PDF dari berkas asalnya, atau pindai lembarnya; jangan pakai bila asalnya tidak jelas.",
);

/** Judgements by the digest of the file, for a program that loads again and again. */
const ingatan = new Map<string, NilaiPdf>();

/** Judges files in a process of its own, started for the first that is not known. */
class Penilai {
	private readonly proses = new Terjaga(PROSES, BATAS);

	async nilai(isi: Uint8Array): Promise<BerkasPdf> {
		const sidik = createHash("sha256").update(isi).digest("hex");
		const nilai = ingatan.get(sidik) ?? ((await this.proses.tanya(isi)) as NilaiPdf | undefined) ?? TERLALU_RUMIT;
		ingatan.set(sidik, nilai);
		return "salah" in nilai ? nilai : { isi, halaman: nilai.halaman };
	}

	tutup(): void {
		this.proses.tutup();
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

const terlaluBesar = (bytes: number): BerkasPdf =>
	salah(
		"lampiran-berkas-terlalu-besar",
		`PDF ini ${(bytes / MEGABYTE).toFixed(1).replace(".", ",")} MB; batasnya ${BATAS_UKURAN / MEGABYTE} MB.`,
		"Pindai ulang dengan resolusi 200 dpi skala abu-abu, atau perkecil PDF-nya.",
	);

/** Reads the PDFs that papers attach, each once; any other stays unread. Links were never listed as files. */
export async function readPdfNamed(
	entries: readonly Entri[],
	berkas: readonly SourceDocument[],
	read: (path: string) => Promise<Uint8Array>,
): Promise<Map<string, BerkasPdf>> {
	const named = namedIn(berkas);
	const found = new Map<string, BerkasPdf>();
	const penilai = new Penilai();
	try {
		for (const { path, kind, bytes } of entries) {
			if (kind !== "file" || !named.has(path)) continue;
			found.set(path, bytes > BATAS_UKURAN ? terlaluBesar(bytes) : await penilai.nilai(await read(path)));
		}
	} finally {
		penilai.tutup();
	}
	return found;
}
