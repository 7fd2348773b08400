/** The public view of documents; part of `portal.ts`. */
import type { BarisMatrik, Jenis, KegiatanRencana, Pengecualian, Status } from "../model/generated/schema-types.ts";
import type { PeranPihak } from "../model/hak-kewajiban.ts";
import { isJenisDinas, isJenisNaskah, type JenisDinas, type JenisNaskah } from "../model/jenis.ts";
import type { JumlahAnggaran } from "../model/rencana.ts";
import type { TeksNanti } from "../model/teks-nanti.ts";
import type { Uraian } from "../model/uraian/bentuk.ts";
import type { CatatanVersi } from "../model/versi.ts";
import type { IstilahPublik } from "./istilah.ts";

export type DokumenPublik = DokumenTerbuka | Dikecualikan;
export type DokumenTerbuka = NaskahPublik | RencanaPublik | KuasaPublik | MatrikPublik | LaporanPublik | DinasPublik;

/** What is withheld by law says only this. */
export interface Dikecualikan {
	readonly akses: "dikecualikan";
	readonly url: string;
	readonly judul: string;
	/** Names of the parties. */
	readonly pihak: readonly string[];
	readonly pengecualian: Pengecualian;
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
	readonly teks: TeksNanti;
	readonly pdf?: Pdf;
	readonly sumber: Sumber;
	/** The present version and those it replaced, by code, day and digest; never their text. */
	readonly versi: CatatanVersi;
}

export interface NaskahPublik extends Dasar<JenisNaskah> {
	/** One for each party in order, as written; null where none was given. */
	readonly nomor: readonly (string | null)[];
	readonly pihak: readonly PihakNaskah[];
	readonly jangka_waktu: Masa;
	readonly daftar_isi: readonly ButirIsi[];
	/** Terms to which the text gives a meaning. */
	readonly istilah: readonly IstilahPublik[];
	/** "Adendum Kesatu atas Perjanjian Kerja Sama" */
	readonly nama: string;
	/** What each party may ask and owes, as the text says in so many words. */
	readonly hak_kewajiban: readonly PeranPihak[];
	/** Address of its text as Akoma Ntoso. */
	readonly akn: string;
	/** The text as its adenda have left it. */
	readonly konsolidasi?: KonsolidasiPublik;
}

/** The text of a naskah after its open adenda: a help for readers, no paper that anyone signed. */
export interface KonsolidasiPublik {
	readonly url: string;
	readonly judul: string;
	readonly teks: TeksNanti;
	readonly daftar_isi: readonly ButirIsi[];
	readonly istilah: readonly IstilahPublik[];
	/** The oldest first. */
	readonly adendum: readonly { readonly url: string; readonly sebutan: string; readonly tanggal?: string }[];
	/** What changed, between any two texts that held. */
	readonly redline: readonly RedlinePublik[];
}

export interface RedlinePublik {
	readonly url: string;
	readonly dari: string;
	readonly ke: string;
	readonly teks: TeksNanti;
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
	/** The last day as it was first agreed, where a renewal, an adendum or an ending has moved it. */
	readonly semula?: string;
}

/** A line of a naskah's contents. */
export interface ButirIsi {
	readonly jenis: "bab" | "bagian" | "paragraf" | "pasal" | "bebas";
	readonly label: string;
	readonly judul: string;
	readonly jangkar: string;
}

/** Rows and sums name the parties in full, whatever id the content writes. */
export interface RencanaPublik extends Dasar<"rencana-kerja"> {
	readonly nomor: readonly (string | null)[];
	readonly pihak: readonly PihakNaskah[];
	readonly baris: readonly KegiatanRencana[];
	/** Sums in rupiah. */
	readonly anggaran: JumlahAnggaran;
}

export interface KuasaPublik extends Dasar<"surat-kuasa"> {
	readonly nomor?: string;
	readonly pemberi: PenandaTanganPublik;
	readonly penerima: PenandaTanganPublik;
	/** Names of the other parties of the naskah that may be signed. */
	readonly mitra: readonly string[];
	/** Address of that naskah, where it is open. */
	readonly naskah?: string;
	readonly lingkup: readonly string[];
	readonly batasan: readonly string[];
	readonly berlaku_sampai?: string;
	readonly tembusan: readonly string[];
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

/** An official paper beside the naskah: a letter, a report, minutes. */
export interface DinasPublik extends Dasar<JenisDinas>, Uraian {
	readonly nomor?: string;
	readonly kepada?: string;
	readonly tembusan: readonly string[];
	readonly penanda_tangan: readonly PenandaTanganPublik[];
}

/** True for the kinds that parties sign. */
export function isNaskahPublik(dokumen: DokumenPublik): dokumen is NaskahPublik {
	return dokumen.akses === "terbuka" && isJenisNaskah(dokumen.jenis);
}

/** True for official papers beside the naskah. */
export function isDinasPublik(dokumen: DokumenPublik): dokumen is DinasPublik {
	return dokumen.akses === "terbuka" && isJenisDinas(dokumen.jenis);
}

/** True for the kinds that name parties and are signed by them, with pasal or without. */
export function isBerpihakPublik(dokumen: DokumenPublik): dokumen is NaskahPublik | RencanaPublik {
	return isNaskahPublik(dokumen) || (dokumen.akses === "terbuka" && dokumen.jenis === "rencana-kerja");
}
