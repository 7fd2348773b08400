import { kewajiban } from "../../model/kewajiban.ts";
import { LUAR_NEGERI, MINGGU, tuntutLaporanTahunan } from "../luar-negeri.ts";
import { isProvinsi } from "../tingkat.ts";

/**
 * A yearly report on foreign cooperation reaches the Gubernur in the first week of January. Which days are a week of
 * January the regulation leaves open: the first seven are taken, from the first to the seventh.
 */
export default kewajiban({
	id: "laporan-tahunan-luar-negeri",
	judul: "Laporan kerja sama luar negeri pada minggu pertama Januari",
	rows: ["PD-bentuk"],
	cites: ["permendagri-25-2020:35-2", "permendagri-25-2020:35-1"],
	lingkup: "kerja-sama",
	bentuk: LUAR_NEGERI,
	sesudah_berakhir: true,
	pelaku: "Bupati/Wali Kota",
	bukti: "surat, bentuk: penyampaian-laporan, arah: keluar, kepada: Gubernur",
	tuntut: (kasus, lingkup) =>
		isProvinsi(lingkup.daerah) ? [] : tuntutLaporanTahunan(kasus, "Gubernur", MINGGU.pertama, lingkup),
});
