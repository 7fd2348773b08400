import type { BagianKompilasi, Kompilasi } from "../model/kompilasi.ts";
import { namaPemerintah } from "../model/pihak.ts";
import { berlakuOf, dokumenPeriode, kolomPihak, pihakDalam } from "./bagian.ts";
import { bagianRekomendasi, grafikRekomendasi } from "./bagian-rekomendasi.ts";
import { bagianTenggat, catatanTenggat, grafikTenggat, type Pilih } from "./bagian-tenggat.ts";
import { bagianLaporan, bagianMonev, ketuaTkksd, lingkupDaerah, namaPeriode } from "./laporan-tkksd.ts";
import { type Bahan, bagian, dasarOf, type Lingkup } from "./lingkup.ts";
import { tautanKasus } from "./register.ts";

/** Rows of the list of duties that ask for reports, monitoring and evaluation. */
const ROWS: readonly string[] = ["BS-27", "BS-27d", "PB-6.3", "PB-6.5", "PB-9", "PB-9d", "PD-monev", "PM-12"];

/** Duties to report on, monitor and evaluate cooperation. */
const MONEV: Pilih = ({ kewajiban }) => kewajiban.rows.some((row) => ROWS.includes(row));

/** Cases in force on the last day told that nobody monitored or evaluated within the period. */
function bagianTanpaMonev(lingkup: Lingkup): BagianKompilasi {
	const seen = new Set(
		dokumenPeriode(lingkup, ["laporan-pemantauan", "laporan-evaluasi", "matrik-evaluasi"]).map(({ kasus }) => kasus),
	);
	const running = [...new Set(berlakuOf(lingkup).map(({ kasus }) => kasus))];
	return bagian(
		{
			id: "tanpa-monev",
			judul: "Kerja sama berjalan tanpa pemantauan atau evaluasi dalam periode ini",
			pendek: "Tanpa pemantauan",
			kolom: ["Kerja sama", kolomPihak(lingkup), "Perangkat daerah"],
			baris: running
				.filter((kasus) => !seen.has(kasus))
				.map((kasus) => [tautanKasus(kasus), pihakDalam(kasus, lingkup), kasus.data.perangkat_daerah ?? ""]),
			kosong: "Semua kerja sama yang berjalan sudah dipantau atau dievaluasi dalam periode ini.",
		},
		lingkup.daftar,
	);
}

/**
 * Summary of monitoring and evaluation: what was done, what was recommended and followed up, which reports came in time.
 * Perbup Barito Selatan 23/2023 Pasal 28, Perwal Bekasi 75/2021 Pasal 6, the Perda's yearly monev. Pure.
 */
export function laporanMonev(bahan: Bahan): Kompilasi {
	const lingkup = lingkupDaerah(bahan);
	return {
		judul: "Ringkasan Pemantauan dan Evaluasi Kerja Sama Daerah",
		pemerintah: namaPemerintah(bahan.daerah),
		periode: namaPeriode(bahan.periode, lingkup.per),
		per: lingkup.per,
		dasar: dasarOf(lingkup, [
			"perbup-barsel-23-2023:28-1",
			"perwal-bekasi-75-2021:6-7",
			"perda-kerja-sama-daerah:monev",
		]),
		catatan: catatanTenggat(lingkup, MONEV),
		bagian: [
			bagianMonev(lingkup),
			bagianTanpaMonev(lingkup),
			bagianRekomendasi(lingkup),
			bagianTenggat(lingkup, MONEV),
			bagianLaporan(lingkup),
		],
		grafik: [grafikRekomendasi(lingkup), grafikTenggat(lingkup, MONEV)],
		...ketuaTkksd(lingkup),
	};
}
