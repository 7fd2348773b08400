import type { BagianKompilasi, Kompilasi } from "../model/kompilasi.ts";
import { namaPemerintah } from "../model/pihak.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import {
	bagianBerakhir,
	bagianBerlaku,
	bagianDitandatangani,
	bagianDokumen,
	bagianPerselisihan,
	bagianProses,
} from "./bagian.ts";
import { bagianDaerah } from "./bagian-daerah.ts";
import { bagianRekomendasi, grafikRekomendasi } from "./bagian-rekomendasi.ts";
import { bagianTenggat, catatanTenggat, grafikTenggat, type Pilih } from "./bagian-tenggat.ts";
import { grafikBentuk } from "./grafik.ts";
import { type Bahan, dasarOf, type Lingkup, lingkupOf } from "./lingkup.ts";
import type { Periode } from "./periode.ts";
import { kasusDaerah } from "./register.ts";

/** The region itself and all its cases. */
export const lingkupDaerah = (bahan: Bahan): Lingkup =>
	lingkupOf(bahan, kasusDaerah(bahan.arsip, bahan.daerah), [bahan.daerah], `/kerja-sama/daerah/${bahan.daerah.id}/`);

/** "Semester I Tahun 2026", and up to which day where it is not over. */
export const namaPeriode = ({ selesai, nama }: Periode, per: string): string =>
	per === selesai ? nama : `${nama}, sampai dengan ${tanggalPanjang(per)}`;

/** The chair of the TKKSD, who signs what it reports. */
export function ketuaTkksd({ daerah }: Lingkup): Pick<Kompilasi, "penanda_tangan"> {
	const ketua = daerah.data.tkksd?.find(({ kedudukan }) => kedudukan === "Ketua")?.jabatan;
	return ketua ? { penanda_tangan: { jabatan: `Ketua Tim Koordinasi Kerja Sama Daerah,\n${ketua}` } } : {};
}

const SEMUA: Pilih = () => true;

export const bagianMonev = (lingkup: Lingkup): BagianKompilasi =>
	bagianDokumen(
		lingkup,
		{
			id: "evaluasi",
			judul: "Pemantauan dan evaluasi",
			pendek: "Pemantauan dan evaluasi",
			kosong: "Tidak ada pemantauan atau evaluasi dalam periode ini.",
		},
		["laporan-pemantauan", "laporan-evaluasi", "matrik-evaluasi"],
	);

export const bagianLaporan = (lingkup: Lingkup): BagianKompilasi =>
	bagianDokumen(
		lingkup,
		{
			id: "laporan",
			judul: "Laporan pelaksanaan yang diterima",
			pendek: "Laporan diterima",
			kosong: "Tidak ada laporan pelaksanaan yang diterima dalam periode ini.",
		},
		["laporan-semester", "laporan-mitra", "laporan"],
	);

/**
 * The report of the TKKSD for a semester or a year, compiled from the register (Perbup Barito Selatan 23/2023 Pasal 34).
 * Pure; a period that is not over is told up to today.
 */
export function laporanTkksd(bahan: Bahan): Kompilasi {
	const lingkup = lingkupDaerah(bahan);
	const { periode, daerah } = bahan;
	return {
		judul: `Laporan ${periode.kunci.includes("-") ? "Semester" : "Tahunan"} Tim Koordinasi Kerja Sama Daerah`,
		pemerintah: namaPemerintah(daerah),
		periode: namaPeriode(periode, lingkup.per),
		per: lingkup.per,
		dasar: dasarOf(lingkup, ["perbup-barsel-23-2023:34-2", "perbup-barsel-23-2023:34-3"]),
		catatan: catatanTenggat(lingkup, SEMUA),
		bagian: [
			bagianBerlaku(lingkup),
			bagianDitandatangani(lingkup),
			bagianBerakhir(lingkup),
			bagianProses(lingkup),
			bagianMonev(lingkup),
			bagianRekomendasi(lingkup),
			bagianLaporan(lingkup),
			bagianTenggat(lingkup, SEMUA),
			bagianPerselisihan(lingkup),
			bagianDaerah(lingkup),
		],
		grafik: [grafikBentuk(lingkup), grafikTenggat(lingkup, SEMUA), grafikRekomendasi(lingkup)],
		...ketuaTkksd(lingkup),
	};
}
