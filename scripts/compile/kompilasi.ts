import type { BerkasDaerah } from "../model/arsip.ts";
import type { Kompilasi } from "../model/kompilasi.ts";
import { namaPemerintah } from "../model/pihak.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import { bagianBerlaku } from "./bagian.ts";
import { bagianDaftarRencana, bagianRencana, grafikRencana } from "./bagian-rencana.ts";
import { grafikBentuk } from "./grafik.ts";
import { laporanGubernur, laporanMenteri } from "./laporan-berjenjang.ts";
import { laporanMonev } from "./laporan-monev.ts";
import { laporanTkksd, lingkupDaerah } from "./laporan-tkksd.ts";
import { type Bahan, dasarOf } from "./lingkup.ts";
import type { MacamPeriode } from "./periode.ts";

/** A report that can be compiled. */
export interface BentukLaporan {
	/** As written on the command line. */
	readonly id: string;
	/** Periods it is made for; the one that is taken where nothing is said comes first. */
	readonly macam: (daerah: BerkasDaerah) => readonly MacamPeriode[];
	/** It tells of a day and not of a period. */
	readonly sehari?: true;
	/** It may look at a year that has not begun. */
	readonly ke_depan?: true;
	/** Whether it can be made for a region; `bukan` says for which it is. */
	readonly untuk?: { cocok(daerah: BerkasDaerah): boolean; readonly bukan: string };
	susun(bahan: Bahan): Kompilasi;
}

/** The list of agreements in force on the last day of the period, or today. */
export function daftarBerlaku(bahan: Bahan): Kompilasi {
	const lingkup = lingkupDaerah(bahan);
	return {
		judul: "Daftar Naskah Kerja Sama yang Berlaku",
		pemerintah: namaPemerintah(bahan.daerah),
		periode: `Keadaan per ${tanggalPanjang(lingkup.per)}`,
		per: lingkup.per,
		dasar: [],
		catatan: [],
		bagian: [bagianBerlaku(lingkup)],
		grafik: [grafikBentuk(lingkup)],
	};
}

/** The plans of a year and what became of each (Perbup Barito Selatan 23/2023 Pasal 7 ayat (3), Pasal 8 ayat (3) to (5)). */
function laporanRencana(bahan: Bahan): Kompilasi {
	const lingkup = lingkupDaerah(bahan);
	return {
		judul: `Daftar Rencana Kerja Sama Tahun ${bahan.periode.kunci}`,
		pemerintah: namaPemerintah(bahan.daerah),
		periode: `Keadaan per ${tanggalPanjang(lingkup.per)}`,
		per: lingkup.per,
		dasar: dasarOf(lingkup, ["perbup-barsel-23-2023:8-3", "perbup-barsel-23-2023:8-5"]),
		catatan: [],
		bagian: [bagianDaftarRencana(lingkup), bagianRencana(lingkup)],
		grafik: [grafikRencana(lingkup)],
	};
}

const isProvinsi = ({ data }: BerkasDaerah): boolean => data.tingkat === "provinsi";

/** Every report that can be compiled. */
export const BENTUK_LAPORAN: readonly BentukLaporan[] = [
	{ id: "semester", macam: () => ["semester"], susun: laporanTkksd },
	{ id: "tahunan", macam: () => ["tahun"], susun: laporanTkksd },
	{
		id: "gubernur",
		macam: (daerah) => (isProvinsi(daerah) ? ["tahun", "semester"] : ["semester", "tahun"]),
		susun: laporanGubernur,
	},
	{
		id: "menteri",
		macam: () => ["tahun", "semester"],
		untuk: { cocok: isProvinsi, bukan: "hanya gubernur yang melapor kepada Menteri" },
		susun: laporanMenteri,
	},
	{ id: "monev", macam: () => ["semester", "tahun"], susun: laporanMonev },
	{ id: "rencana", macam: () => ["tahun"], ke_depan: true, susun: laporanRencana },
	{ id: "berlaku", macam: () => ["semester", "tahun"], sehari: true, susun: daftarBerlaku },
];
