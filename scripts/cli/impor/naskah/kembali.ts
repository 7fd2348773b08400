import { compareNaskah } from "../../../compare/banding.ts";
import { inWords } from "../../../compare/ringkas.ts";
import { bacaDocx } from "../../../docx/baca/baca.ts";
import type { PerubahanLacak } from "../../../docx/baca/catatan.ts";
import type { ParagrafBaca } from "../../../impor/naskah/paragraf.ts";
import { type NaskahBaca, susunNaskah } from "../../../impor/naskah/susun.ts";
import { readIsi } from "../../../load/isi.ts";
import type { DokumenNaskah } from "../../../model/arsip.ts";
import type { BagianBanding, Perbandingan } from "../../../model/perbandingan.ts";
import { tanggalPanjang } from "../../../model/tanggal.ts";
import type { BahanCetak } from "../../../render/bahan.ts";
import { buktiOf } from "../../../render/bukti.ts";
import { versiOf } from "../../banding/sanding.ts";
import { docxOf } from "../../docx/ekspor.ts";
import type { NaskahMasuk } from "./masuk.ts";

/** What a naskah that came back says otherwise than its source. */
export interface Kembali {
	readonly perbandingan: Perbandingan;
	/** Code of the source as it is now. */
	readonly kode: string;
	/** The same for people, line by line. */
	readonly lines: readonly string[];
}

/** Front-matter that a reader of Word sees: the same fields of both texts, read the same way. */
function dataOf({ kepala, pembuka, pihak, masa, rangkap }: NaskahBaca): object {
	return {
		judul: kepala.judul,
		nomor: kepala.nomor,
		tempat: pembuka.tempat,
		tanggal: pembuka.tanggal,
		pihak: pihak.map(({ sebutan, orang }) => ({ sebutan, penanda_tangan: orang })),
		jangka_waktu: { mulai: masa.mulai, selesai: masa.selesai },
		...(rangkap && { rangkap }),
	};
}

function versi(isi: readonly ParagrafBaca[], jenis: string, today: string) {
	const baca = susunNaskah(isi, today);
	const { isi: blok, naskah } = readIsi(baca.body, 1, jenis);
	return versiOf({ data: dataOf(baca), isi: blok, ...(naskah && { naskah }) });
}

const KATA: Readonly<Record<BagianBanding["ubahan"], string>> = {
	tetap: "tetap",
	berubah: "berubah",
	baru: "ditambahkan",
	dihapus: "dihapus",
	dipindahkan: "dipindahkan",
};

const namaBagian = ({ lama, baru }: BagianBanding): string => {
	const { label = "", judul = "" } = baru ?? lama ?? {};
	return judul === "" ? label : `${label} ${judul}`;
};

/** "Pasal 8 Jangka Waktu: berubah", for each part that differs. */
const bagianLines = ({ bagian }: Perbandingan): string[] =>
	bagian
		.filter(({ ubahan, hanya_rujukan }) => ubahan !== "tetap" && !hanya_rujukan)
		.map((satu) => `  ${namaBagian(satu)}: ${KATA[satu.ubahan]}`);

const APA: Readonly<Record<PerubahanLacak["apa"], string>> = {
	tambah: "menambah",
	hapus: "menghapus",
	pindah: "memindahkan",
};
const PALING_BANYAK = 50;
const SEKALIMAT = 120;

function lacakLine({ apa, teks, oleh, tanggal }: PerubahanLacak): string {
	const hari = /^\d{4}-\d{2}-\d{2}$/.test(tanggal) ? `${tanggalPanjang(tanggal)}, ` : "";
	const kata = teks.length > SEKALIMAT ? `${teks.slice(0, SEKALIMAT)}…` : teks;
	return `  ${hari}${oleh || "tanpa nama"} ${APA[apa]} “${kata}”`;
}

function lacakLines(perubahan: readonly PerubahanLacak[]): string[] {
	const worded = perubahan.filter(({ teks }) => teks !== "");
	const more = worded.length - PALING_BANYAK;
	return worded.length === 0
		? ["Tidak ada perubahan yang dilacak Word; perbedaannya ditemukan dengan menyandingkan kedua teks."]
		: [
				"Yang dilacak Word",
				...worded.slice(0, PALING_BANYAK).map(lacakLine),
				...(more > 0 ? [`  … dan ${more} lagi`] : []),
			];
}

/** Whether the source is still the text that was sent; undefined for a file that does not say. */
function asalLines(
	{ asal }: NaskahMasuk,
	dokumen: DokumenNaskah,
	sekarang: { kode: string; sha256: string },
): string[] {
	if (!asal) return ["Berkas ini tidak mencatat dari versi mana ia dibuat; disandingkan dengan sumber sekarang."];
	if (asal.path !== dokumen.sumber.path) return [`PERHATIAN: berkas ini diekspor dari dokumen lain, ${asal.path}.`];
	if (asal.sha256 === sekarang.sha256) return [`Sumbernya belum berubah sejak diekspor (versi ${sekarang.kode}).`];
	return [
		`PERHATIAN: sumbernya sudah berubah sejak berkas ini diekspor (versi ${asal.kode}, sekarang ${sekarang.kode}).`,
		"Perbedaan di bawah memuat pula perubahan di sumber; jangan menerimanya seluruhnya sebagai usul mitra.",
	];
}

/**
 * Compares a naskah that came back from Word with its source. The source is exported and read by the same way, so that
 * what differs is what somebody changed.
 */
export async function sandingkanKembali(
	masuk: NaskahMasuk,
	dokumen: DokumenNaskah,
	bahan: BahanCetak,
): Promise<Kembali> {
	const sumber = bacaDocx(await docxOf(dokumen, bahan));
	const perbandingan = compareNaskah(
		versi(sumber.isi, dokumen.jenis, bahan.today),
		versi(masuk.isi, dokumen.jenis, bahan.today),
	);
	const bukti = buktiOf(dokumen, bahan.arsip);
	const lines = [
		`${masuk.nama} terhadap ${dokumen.sumber.file}: ${inWords(perbandingan)}`,
		...asalLines(masuk, dokumen, bukti),
		...perbandingan.isian.map(
			({ label, lama, baru }) => `  ${label}: ${lama || "(kosong)"} menjadi ${baru || "(kosong)"}`,
		),
		...bagianLines(perbandingan),
		...lacakLines(masuk.perubahan ?? []),
		...masuk.catatan.filter((satu) => !satu.includes("dilacak Word")),
	];
	return { perbandingan, kode: bukti.kode, lines };
}
