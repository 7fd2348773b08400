import type { Arsip, BerkasDaerah } from "../model/arsip.ts";
import { NAMA_BENTUK } from "../model/generated/vocabularies.ts";
import { isBerlaku } from "../model/keberlakuan.ts";
import type { BagianKompilasi, Kompilasi } from "../model/kompilasi.ts";
import { type Citation, citeInWords } from "../model/peraturan.ts";
import { namaPemerintah } from "../model/pihak.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import {
	bagianBerakhir,
	bagianBerlaku,
	bagianDokumen,
	bagianProses,
	bagianRekomendasi,
	berlakuOf,
	type Lingkup,
} from "./bagian.ts";
import { bagianDaerah } from "./bagian-daerah.ts";
import type { Periode } from "./periode.ts";

/** Perbup Barito Selatan 23/2023 Pasal 34: the TKKSD reports every semester and every year. */
const DASAR: readonly Citation[] = ["perbup-barsel-23-2023:34-2", "perbup-barsel-23-2023:34-3"];

function dasarOf({ arsip, daerah, per }: Lingkup): string[] {
	return DASAR.filter((cite) => isBerlaku(arsip, daerah, cite.split(":")[0] ?? "", per)).map((cite) =>
		citeInWords(arsip, cite),
	);
}

function menurutBentuk(lingkup: Lingkup): Kompilasi["menurut_bentuk"] {
	const all = berlakuOf(lingkup);
	return Object.entries(NAMA_BENTUK)
		.map(([id, nama]) => ({ nama, jumlah: all.filter(({ kasus }) => kasus.data.bentuk === id).length }))
		.filter(({ jumlah }) => jumlah > 0);
}

function bagianLaporan(lingkup: Lingkup): BagianKompilasi[] {
	const dokumen = (id: string, judul: string, pendek: string) => ({
		id,
		judul,
		pendek,
		kosong: "Tidak ada dalam periode ini.",
	});
	return [
		bagianBerlaku(lingkup),
		bagianDokumen(
			lingkup,
			dokumen("ditandatangani", "Naskah yang ditandatangani dalam periode ini", "Naskah ditandatangani"),
			["kesepakatan-bersama", "perjanjian-kerja-sama", "nota-kesepakatan", "adendum", "perpanjangan"],
			["ditandatangani"],
		),
		bagianBerakhir(lingkup),
		bagianProses(lingkup),
		bagianDokumen(lingkup, dokumen("evaluasi", "Pemantauan dan evaluasi", "Pemantauan dan evaluasi"), [
			"laporan-pemantauan",
			"laporan-evaluasi",
			"matrik-evaluasi",
		]),
		bagianRekomendasi(lingkup),
		bagianDokumen(lingkup, dokumen("laporan", "Laporan pelaksanaan yang diterima", "Laporan diterima"), [
			"laporan-semester",
			"laporan-mitra",
			"laporan",
		]),
		bagianDokumen(lingkup, dokumen("perselisihan", "Perselisihan dan pengakhiran", "Perselisihan dan pengakhiran"), [
			"perselisihan",
			"pengakhiran",
		]),
		bagianDaerah(lingkup),
	];
}

/**
 * The report of the TKKSD for a semester or a year, compiled from the register. Pure.
 * @param today YYYY-MM-DD; a period that is not over is told up to this day
 */
export function laporanTkksd(arsip: Arsip, daerah: BerkasDaerah, periode: Periode, today: string): Kompilasi {
	const per = periode.selesai < today ? periode.selesai : today;
	const lingkup = { arsip, daerah, mulai: periode.mulai, per };
	const ketua = daerah.data.tkksd?.find(({ kedudukan }) => kedudukan === "Ketua")?.jabatan;
	return {
		judul: `Laporan ${periode.kunci.includes("-") ? "Semester" : "Tahunan"} Tim Koordinasi Kerja Sama Daerah`,
		pemerintah: namaPemerintah(daerah),
		periode: per === periode.selesai ? periode.nama : `${periode.nama}, sampai dengan ${tanggalPanjang(per)}`,
		per,
		dasar: dasarOf(lingkup),
		bagian: bagianLaporan(lingkup),
		menurut_bentuk: menurutBentuk(lingkup),
		...(ketua && { penanda_tangan: ketua }),
	};
}

/**
 * The list of agreements in force on a day. Pure.
 * @param per YYYY-MM-DD
 */
export function daftarBerlaku(arsip: Arsip, daerah: BerkasDaerah, per: string): Kompilasi {
	const lingkup = { arsip, daerah, mulai: per, per };
	return {
		judul: "Daftar Naskah Kerja Sama yang Berlaku",
		pemerintah: namaPemerintah(daerah),
		periode: `Keadaan per ${tanggalPanjang(per)}`,
		per,
		dasar: [],
		bagian: [bagianBerlaku(lingkup)],
		menurut_bentuk: menurutBentuk(lingkup),
	};
}
