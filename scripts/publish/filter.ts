import { letakOf } from "../../site/skrip/letak.js";
import * as KOSAKATA from "../model/generated/vocabularies.ts";
import { NAMA_KEADAAN_TENGGAT } from "../model/kewajiban.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import { banyakDokumen } from "./halaman/kasus-silsilah.ts";
import { NAMA_KEADAAN } from "./halaman/keadaan.ts";
import { sebutDokumen } from "./halaman/sebutan.ts";

const NAMA: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	bentuk: KOSAKATA.NAMA_BENTUK,
	bentuk_ksdd: KOSAKATA.NAMA_BENTUK_KSDD,
	jenis: KOSAKATA.NAMA_JENIS,
	jenis_mitra: KOSAKATA.NAMA_JENIS_MITRA,
	kategori: KOSAKATA.NAMA_KATEGORI,
	keadaan: NAMA_KEADAAN,
	keadaan_tenggat: NAMA_KEADAAN_TENGGAT,
	kelembagaan: KOSAKATA.NAMA_KELEMBAGAAN,
	pengecualian: KOSAKATA.NAMA_PENGECUALIAN,
	pengelolaan: KOSAKATA.NAMA_PENGELOLAAN,
	peran: KOSAKATA.NAMA_PERAN,
	rekomendasi: KOSAKATA.NAMA_REKOMENDASI,
	severity: { error: "Kesalahan", warning: "Peringatan", info: "Catatan" },
	rupa: KOSAKATA.NAMA_RUPA,
	status: KOSAKATA.NAMA_STATUS,
	sumber: KOSAKATA.NAMA_SUMBER,
	tahap: KOSAKATA.NAMA_TAHAP,
	tingkat: KOSAKATA.NAMA_TINGKAT,
	tugas_sekretariat: KOSAKATA.NAMA_TUGAS_SEKRETARIAT,
	urusan: KOSAKATA.NAMA_URUSAN,
};

const group = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ".");

function sizeInWords(bytes: number): string {
	if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
	return `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`;
}

/** Whole days from one date to another, both YYYY-MM-DD. */
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** How long until a date, as one would say it: "12 hari lagi", "sekitar 5 bulan lagi". */
function sisaWaktu(tanggal: string, hari: string): string {
	const days = daysBetween(hari, tanggal);
	if (days === 0) return "hari ini";
	if (days <= 60) return `${days} hari lagi`;
	const months = Math.round(days / 30.4);
	return months < 24 ? `sekitar ${months} bulan lagi` : `sekitar ${Math.round(months / 12)} tahun lagi`;
}

/**
 * Filters of the templates: how values of the public view are written for people.
 * @param pathPrefix the path below which the portal is served, with a slash at both ends
 */
export const filtersFor = (pathPrefix: string) => ({
	/** Where an address of the portal lies on the host; Eleventy's own `url` does the same, far slower. */
	alamat: (address: string): string => pathPrefix + address.slice(1),
	/** The number of a document, or those of all its parties: "1/PKS/2026 dan 2/PKS/2026"; empty where there is none. */
	sebutNomor: (nomor?: string | readonly (string | null)[]): string => [nomor].flat().filter(Boolean).join(" dan "),
	/** `"ksdd" | nama("bentuk")` → its Indonesian name; an unknown word stays as it is. */
	nama: (id: string, kosakata: string): string => NAMA[kosakata]?.[id] ?? id,
	/** "2 November 2026" */
	tanggal: tanggalPanjang,
	/** "1.250.000" */
	angka: group,
	/** "Rp1.250.000" */
	rupiah: (value: number): string => `Rp${group(value)}`,
	/** "184 kB" */
	ukuran: sizeInWords,
	sisaWaktu,
	banyakDokumen,
	sebutDokumen,
	letak: letakOf,
	/** "Sampah (2 dokumen)": the first letter of a sentence. */
	awalKecil: (text: string): string => text.charAt(0).toLowerCase() + text.slice(1),
	awalBesar: (text: string): string => text.charAt(0).toUpperCase() + text.slice(1),
});
