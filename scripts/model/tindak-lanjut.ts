import type { BerkasKerjaSama, Dokumen, DokumenMatrik } from "./arsip.ts";
import type { Rekomendasi } from "./generated/schema-types.ts";
import { dasarPaths } from "./silsilah.ts";
import type { Usulan } from "./usulan.ts";

/** One recommendation of a matrix and what became of it. */
export interface TindakLanjut {
	readonly matrik: DokumenMatrik;
	/** Which row of the matrix, from 1. */
	readonly baris: number;
	readonly rekomendasi: Rekomendasi;
	/** What would close it, in Indonesian. */
	readonly syarat: string;
	/** What to write to close it. */
	readonly usulan: Usulan;
	/** The paper that closed it; none while it is open. */
	readonly selesai?: { readonly dokumen: Dokumen; readonly tanggal: string };
}

interface Penutup {
	readonly syarat: string;
	readonly usulan: Usulan;
	readonly cocok: (dokumen: Dokumen) => boolean;
}

const isSigned = ({ data }: Dokumen): boolean => data.status === "ditandatangani";
const isMade = (dokumen: Dokumen): boolean => isSigned(dokumen) || dokumen.data.status === "final";
const NASKAH_BARU: readonly string[] = [
	...["kesepakatan-bersama", "perjanjian-kerja-sama", "nota-kesepakatan", "naskah-kerja-sama"],
];
const LAPORAN: readonly string[] = ["laporan", "laporan-semester", "berita-acara"];

const surat = (bentuk: string, syarat: string): Penutup => ({
	syarat,
	usulan: { jenis: "surat", isian: { bentuk, arah: "keluar" } },
	cocok: (satu) => satu.jenis === "surat" && satu.data.bentuk === bentuk && satu.data.arah === "keluar" && isMade(satu),
});

/** What follows each recommendation up (Perwal Bekasi 75/2021 Pasal 6 ayat (7) huruf a sampai huruf h). */
const PENUTUP: Readonly<Record<Rekomendasi, Penutup>> = {
	perpanjangan: {
		syarat: "perpanjangan, atau adendum jangka waktu, yang ditandatangani",
		usulan: { jenis: "perpanjangan" },
		cocok: (satu) =>
			isSigned(satu) &&
			(satu.jenis === "perpanjangan" || (satu.jenis === "adendum" && satu.data.jangka_waktu?.selesai !== undefined)),
	},
	"naskah-baru": {
		syarat: "naskah baru yang ditandatangani",
		usulan: { jenis: "perjanjian-kerja-sama" },
		cocok: (satu) => isSigned(satu) && NASKAH_BARU.includes(satu.jenis),
	},
	adendum: {
		syarat: "adendum yang ditandatangani",
		usulan: { jenis: "adendum" },
		cocok: (satu) => isSigned(satu) && satu.jenis === "adendum",
	},
	"menagih-kewajiban-mitra": surat("penagihan", "surat penagihan"),
	"memenuhi-kewajiban-daerah": {
		syarat: "laporan atau berita acara bahwa kewajiban daerah telah dipenuhi",
		usulan: { jenis: "laporan" },
		cocok: (satu) => isMade(satu) && LAPORAN.includes(satu.jenis),
	},
	"mengakhiri-kerja-sama": {
		syarat: "berita acara pengakhiran",
		usulan: { jenis: "pengakhiran" },
		cocok: (satu) => isMade(satu) && satu.jenis === "pengakhiran",
	},
	"surat-teguran": surat("teguran", "surat teguran atau peringatan"),
	"proses-hukum": surat("proses-hukum", "surat penyerahan kepada proses hukum"),
};

type BarisMatrik = DokumenMatrik["data"]["baris"][number];

const sameMateri = (a: BarisMatrik, b: BarisMatrik): boolean =>
	(a.materi_evaluasi ?? "").trim().toLocaleLowerCase("id") === (b.materi_evaluasi ?? "").trim().toLocaleLowerCase("id");

/** A later matrix closes what it takes up and no longer recommends. */
function isTakenUp(satu: Dokumen, baris: BarisMatrik, rekomendasi: Rekomendasi): boolean {
	if (satu.jenis !== "matrik-evaluasi" || !isMade(satu)) return false;
	const again = satu.data.baris.filter((lain) => sameMateri(baris, lain));
	return again.length > 0 && !again.some((lain) => lain.rekomendasi?.includes(rekomendasi));
}

/** Papers that name the matrix as their ground, made on its day or later, the oldest first. */
function keturunanOf(matrik: DokumenMatrik): Lanjutan[] {
	const { path } = matrik.sumber;
	const sejak = matrik.data.tanggal ?? "";
	return matrik.kerja_sama.dokumen
		.filter((satu) => satu !== matrik && dasarPaths(satu).includes(path))
		.flatMap((dokumen) => (dokumen.data.tanggal ? [{ dokumen, tanggal: dokumen.data.tanggal }] : []))
		.filter(({ tanggal }) => tanggal >= sejak)
		.sort((a, b) => a.tanggal.localeCompare(b.tanggal, "id") || a.dokumen.slug.localeCompare(b.dokumen.slug, "id"));
}

interface Lanjutan {
	readonly dokumen: Dokumen;
	readonly tanggal: string;
}
type Lihat = (matrik: DokumenMatrik) => readonly Lanjutan[];

/** A later matrix that recommends the same of the same materi: what is done about that one is done about this one. */
function repeatedIn(
	{ dokumen }: Lanjutan,
	baris: BarisMatrik,
	rekomendasi: Rekomendasi,
): [DokumenMatrik, BarisMatrik][] {
	if (dokumen.jenis !== "matrik-evaluasi" || !isMade(dokumen)) return [];
	return dokumen.data.baris
		.filter((lain) => sameMateri(baris, lain) && lain.rekomendasi?.includes(rekomendasi))
		.map((lain) => [dokumen, lain]);
}

/**
 * What closed a recommendation first. A row is followed once, however many ways lead to it: two of one day may name each
 * other, and where each matrix names all before it the ways double with every one.
 */
function penutupOf(
	matrik: DokumenMatrik,
	baris: BarisMatrik,
	rekomendasi: Rekomendasi,
	lihat: Lihat,
	seen = new Set<BarisMatrik>(),
): Lanjutan | undefined {
	if (seen.has(baris)) return undefined;
	seen.add(baris);
	const later = lihat(matrik);
	const { cocok } = PENUTUP[rekomendasi];
	const own = later.find(({ dokumen }) => cocok(dokumen) || isTakenUp(dokumen, baris, rekomendasi));
	const carried = later
		.flatMap((satu) => repeatedIn(satu, baris, rekomendasi))
		.flatMap(([lain, barisLain]) => penutupOf(lain, barisLain, rekomendasi, lihat, seen) ?? []);
	return [...(own ? [own] : []), ...carried].sort((a, b) => a.tanggal.localeCompare(b.tanggal, "id"))[0];
}

function ofMatrik(matrik: DokumenMatrik, lihat: Lihat): TindakLanjut[] {
	return matrik.data.baris.flatMap((baris, index) =>
		(baris.rekomendasi ?? []).map((rekomendasi) => {
			const { syarat, usulan } = PENUTUP[rekomendasi];
			const selesai = penutupOf(matrik, baris, rekomendasi, lihat);
			return { matrik, baris: index + 1, rekomendasi, syarat, usulan, ...(selesai && { selesai }) };
		}),
	);
}

/**
 * Every recommendation of the evaluations of a case: a paper that names the matrix in `dasar` closes it, where it is of
 * the kind that does what was recommended; so does a later matrix that takes the same materi up without repeating it. Where the later matrix
 * repeats it, the recommendation lives on in both until one paper closes it.
 * @param today YYYY-MM-DD
 * @param isSeen which papers may be looked at: all, or those open to the public
 */
export function tindakLanjutOf(
	kasus: BerkasKerjaSama,
	today: string,
	isSeen: (dokumen: Dokumen) => boolean = () => true,
): TindakLanjut[] {
	const lihat: Lihat = (matrik) =>
		keturunanOf(matrik).filter(({ dokumen, tanggal }) => tanggal <= today && isSeen(dokumen));
	return kasus.dokumen
		.filter((satu): satu is DokumenMatrik => satu.jenis === "matrik-evaluasi")
		.filter((matrik) => isMade(matrik) && isSeen(matrik) && (matrik.data.tanggal ?? today) <= today)
		.sort(
			(a, b) => (a.data.tanggal ?? "").localeCompare(b.data.tanggal ?? "", "id") || a.slug.localeCompare(b.slug, "id"),
		)
		.flatMap((matrik) => ofMatrik(matrik, lihat));
}
