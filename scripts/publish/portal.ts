/**
 * The public view: all that the portal and the open data may know. Plain data, made by `public.ts` and by nothing else.
 * Keys that come from the content keep the names they have there.
 */
import type {
	BarisMatrik,
	Daerah,
	Jenis,
	KerjaSama,
	Pengecualian,
	Peraturan,
	Status,
} from "../model/generated/schema-types.ts";

/** Fields of a region that go out as they are. A field not named here stays inside. */
export const ISIAN_DAERAH = [
	"nama",
	"tingkat",
	"provinsi",
	"ibu_kota",
	"contoh",
	"kepala_daerah",
	"perangkat_daerah",
	"tkksd",
	"tim_pengawasan",
	"kontak",
] as const satisfies readonly (keyof Daerah)[];

/** Fields of an open case that go out as they are. A field not named here stays inside. */
export const ISIAN_KASUS = [
	"judul",
	"ringkasan",
	"contoh",
	"bentuk",
	"bentuk_ksdd",
	"kategori",
	"alasan_wajib",
	"urusan",
	"perencanaan",
	"perangkat_daerah",
	"tahap",
	"nilai",
] as const satisfies readonly (keyof KerjaSama)[];

export interface Portal {
	/** The day of the build, YYYY-MM-DD. */
	readonly hari: string;
	readonly daerah: readonly DaerahPublik[];
	readonly peraturan: readonly PeraturanPublik[];
}

export interface DaerahPublik extends Pick<Daerah, (typeof ISIAN_DAERAH)[number]> {
	/** Folder name. */
	readonly id: string;
	readonly url: string;
	readonly nama_pemerintah: string;
	/** Address of the crest. */
	readonly lambang?: string;
	readonly peraturan: readonly PeraturanDaerah[];
	readonly kerja_sama: readonly KasusPublik[];
}

export interface PeraturanDaerah {
	readonly id: string;
	readonly sejak?: string;
	readonly sampai?: string;
	readonly keterangan?: string;
	/** In force on the day of the build, as the region asserts. */
	readonly berlaku: boolean;
}

export interface PeraturanPublik extends Peraturan {
	readonly id: string;
	readonly url: string;
}

export type KasusPublik = KasusTerbuka | Dikecualikan;
export type DokumenPublik = DokumenTerbuka | Dikecualikan;

/** What is withheld by law says only this. */
export interface Dikecualikan {
	readonly akses: "dikecualikan";
	readonly url: string;
	readonly judul: string;
	/** Names of the parties. */
	readonly pihak: readonly string[];
	readonly pengecualian: Pengecualian;
}

export interface KasusTerbuka extends Pick<KerjaSama, (typeof ISIAN_KASUS)[number]> {
	readonly akses: "terbuka";
	readonly url: string;
	readonly slug: string;
	/** Id of the region whose case it is. */
	readonly daerah: string;
	readonly pihak: readonly PihakPublik[];
	readonly html: string;
	readonly dokumen: readonly DokumenPublik[];
	readonly sumber: Sumber;
}

export interface PihakPublik {
	readonly id: string;
	readonly nama: string;
	readonly peran: "pemrakarsa" | "mitra";
	/** Kind of partner; a region of this portal has none. */
	readonly jenis?: string;
	/** Address of the region's page, where the party is a region of this portal. */
	readonly url?: string;
	readonly lambang?: string;
}

export interface Sumber {
	/** Path inside `content/`. */
	readonly file: string;
	readonly commit?: string;
}

export interface Pdf {
	readonly url: string;
	readonly sha256: string;
	readonly pages: number;
	readonly bytes: number;
}

interface Dasar<J extends Jenis> {
	readonly akses: "terbuka";
	readonly jenis: J;
	readonly url: string;
	readonly judul: string;
	readonly status: Exclude<Status, "rancangan">;
	readonly tanggal?: string;
	readonly tempat?: string;
	/** Addresses of the public documents this one rests on. */
	readonly dasar: readonly string[];
	readonly html: string;
	readonly pdf?: Pdf;
	readonly sumber: Sumber;
}

export interface NaskahPublik extends Dasar<"kesepakatan-bersama" | "perjanjian-kerja-sama"> {
	/** One for each party in order, as written; null where none was given. */
	readonly nomor: readonly (string | null)[];
	readonly pihak: readonly PihakNaskah[];
	readonly jangka_waktu: Masa;
	readonly daftar_isi: readonly ButirIsi[];
}

export interface PihakNaskah {
	readonly sebutan: string;
	readonly mewakili: readonly string[];
	readonly penanda_tangan: readonly PenandaTanganPublik[];
}

export interface PenandaTanganPublik {
	readonly nama?: string;
	readonly jabatan: string;
	readonly dasar?: string;
}

/** A term. `selesai` is its last day; where the naskah gives only a length, it is reckoned from the first day. */
export interface Masa {
	readonly mulai?: string;
	readonly selesai?: string;
	readonly lama?: string;
	readonly keterangan?: string;
}

/** A line of a naskah's contents. */
export interface ButirIsi {
	readonly jenis: "bab" | "bagian" | "pasal" | "bebas";
	readonly label: string;
	readonly judul: string;
	readonly jangkar: string;
}

export interface MatrikPublik extends Dasar<"matrik-evaluasi"> {
	readonly nomor?: string;
	readonly penyusun?: PenandaTanganPublik;
	readonly baris: readonly BarisMatrik[];
}

export interface LaporanPublik extends Dasar<"laporan"> {
	readonly nomor?: string;
	readonly penyusun?: PenandaTanganPublik;
	readonly periode?: { readonly mulai: string; readonly selesai: string };
	readonly kepada?: string;
}

export type DokumenTerbuka = NaskahPublik | MatrikPublik | LaporanPublik;

/** A file that goes into the portal beside the pages. */
export interface Salinan {
	/** Address in the portal. */
	readonly url: string;
	/** Bytes, or where they lie on this machine. */
	readonly dari: Uint8Array | string;
}

/** True for the kinds that parties sign. */
export function isNaskahPublik(dokumen: DokumenPublik): dokumen is NaskahPublik {
	return (
		dokumen.akses === "terbuka" &&
		(dokumen.jenis === "kesepakatan-bersama" || dokumen.jenis === "perjanjian-kerja-sama")
	);
}
