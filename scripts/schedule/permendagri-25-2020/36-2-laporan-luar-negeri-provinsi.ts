import { kewajiban } from "../../model/kewajiban.ts";
import { LUAR_NEGERI, MINGGU, tuntutLaporanTahunan } from "../luar-negeri.ts";
import { isProvinsi } from "../tingkat.ts";

/** The Gubernur reports the foreign cooperation of the province itself to the Menteri in the second week of January. */
export default kewajiban({
	id: "laporan-tahunan-luar-negeri-provinsi",
	judul: "Laporan kerja sama luar negeri provinsi pada minggu kedua Januari",
	rows: ["PD-bentuk"],
	cites: ["permendagri-25-2020:36-2", "permendagri-25-2020:36-1"],
	lingkup: "kerja-sama",
	bentuk: LUAR_NEGERI,
	sesudah_berakhir: true,
	pelaku: "Gubernur",
	bukti: "surat, bentuk: penyampaian-laporan, arah: keluar, kepada: Menteri",
	tuntut: (kasus, lingkup) =>
		isProvinsi(lingkup.daerah) ? tuntutLaporanTahunan(kasus, "Menteri", MINGGU.kedua, lingkup) : [],
});
