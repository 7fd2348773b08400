/**
 * The public view: all that the portal and the open data may know. Plain data, made by `public.ts` and by nothing else.
 * Keys that come from the content keep the names they have there.
 */
import type { Daerah, KerjaSama, Peraturan, Sunting } from "../model/generated/schema-types.ts";
import type { BagianKepatuhan } from "../model/kepatuhan/susun.ts";
import type { TeksNanti } from "../model/teks-nanti.ts";
import type { Dikecualikan, DokumenPublik, Sumber } from "./portal-dokumen.ts";
import type { JatuhTempoPublik, PerjalananPublik, TautanPublik, TindakLanjutPublik } from "./portal-tenggat.ts";

export * from "./portal-dokumen.ts";
export * from "./portal-tenggat.ts";

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
	"asosiasi",
	"kontak",
] as const satisfies readonly (keyof Daerah)[];

/** Fields of an open case that go out as they are. A field not named here stays inside. */
export const ISIAN_KASUS = [
	"judul",
	"ringkasan",
	"contoh",
	"bentuk",
	"bentuk_ksdd",
	"model",
	"kategori",
	"alasan_wajib",
	"urusan",
	"perencanaan",
	"perangkat_daerah",
	"tahap",
	"berkas_tahap",
	"nilai",
	"bantuan_pendanaan",
] as const satisfies readonly (keyof KerjaSama)[];

export interface Portal {
	/** The day of the build, YYYY-MM-DD. */
	readonly hari: string;
	/** Whether versions that were replaced are known. */
	readonly riwayat: boolean;
	readonly daerah: readonly DaerahPublik[];
	readonly peraturan: readonly PeraturanPublik[];
	/** What regions owe and owed, the earliest last day first. */
	readonly tenggat: readonly JatuhTempoPublik[];
	/** Addresses that were given up, in order. */
	readonly alih: readonly AlihPublik[];
	/** Regions whose files may be written in the browser. */
	readonly sunting: readonly SuntingPublik[];
	/** The matrix of duties; its numbers speak of open files only. */
	readonly kepatuhan: readonly BagianKepatuhan[];
}

/** A region with its browser editor: where its files are kept is told to whoever opens that, so it is no secret. */
export interface SuntingPublik {
	readonly id: string;
	readonly nama: string;
	/** Address of the editor. */
	readonly url: string;
	readonly lambang?: string;
	readonly sunting: Sunting;
}

export interface DaerahPublik extends Pick<Daerah, (typeof ISIAN_DAERAH)[number]> {
	/** Folder name. */
	readonly id: string;
	readonly url: string;
	readonly nama_pemerintah: string;
	/** Address of the province in whose territory it lies, where that is in this portal. */
	readonly url_provinsi?: string;
	/** Address of the crest. */
	readonly lambang?: string;
	readonly peraturan: readonly PeraturanDaerah[];
	readonly kerja_sama: readonly KasusPublik[];
	/** Papers of the region that belong to no single case. */
	readonly dokumen: readonly DokumenPublik[];
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

/** An address that was given up. */
export interface AlihPublik {
	readonly dari: string;
	/** The page that took its place. */
	readonly ke: string;
	/** Title of that page. */
	readonly judul: string;
}

export type KasusPublik = KasusTerbuka | Dikecualikan;

export interface KasusTerbuka extends Pick<KerjaSama, (typeof ISIAN_KASUS)[number]> {
	readonly akses: "terbuka";
	readonly url: string;
	readonly slug: string;
	/** Id of the region whose case it is. */
	readonly daerah: string;
	readonly pihak: readonly PihakPublik[];
	readonly teks: TeksNanti;
	/** The stages that the law orders for it; those of guidance beside them. */
	readonly tahapan?: PerjalananPublik;
	readonly pembinaan?: PerjalananPublik;
	readonly tindak_lanjut: readonly TindakLanjutPublik[];
	/** The case that carries this one on, once it was merged into it. */
	readonly digabung?: PenggabunganPublik;
	/** The open cases that were merged into this one, the earliest first. */
	readonly gabungan: readonly (TautanPublik & { readonly tanggal: string })[];
	readonly sekretariat?: SekretariatPublik;
	readonly dokumen: readonly DokumenPublik[];
	readonly sumber: Sumber;
}

/** Into what a case was merged, and since when. */
export interface PenggabunganPublik {
	readonly tanggal: string;
	/** Missing where the public may not know that case. */
	readonly ke?: TautanPublik;
	/** Missing where the paper is not open. */
	readonly dasar?: TautanPublik;
}

/** The joint secretariat of a case. */
export interface SekretariatPublik
	extends Pick<NonNullable<KerjaSama["sekretariat"]>, "nama" | "alamat" | "objek" | "tugas"> {
	/** The Kesepakatan Bersama that set it up, where that is open. */
	readonly dasar?: TautanPublik;
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
	/** The last day on which it took part, and the paper by which it left where that is open. */
	readonly keluar?: { readonly tanggal: string; readonly dasar?: TautanPublik };
}

/** A file that goes into the portal beside the pages. */
export interface Salinan {
	/** Address in the portal. */
	readonly url: string;
	/** Bytes, a text, or where the file lies on this machine. */
	readonly dari: Uint8Array | TeksNanti | string;
	/** Of a file on this machine, where it is known; in hexadecimal. */
	readonly sha256?: string;
}
