import { kewajiban } from "../../model/kewajiban.ts";
import { suratLaporanOf, tuntutLaporanBerkala } from "../laporan-berkala.ts";
import { semesterLaporan } from "../tahunan.ts";
import { isProvinsi, kasusOf } from "../tingkat.ts";

/**
 * What the offices report each semester (ayat (1)) the Bupati hands on to the Gubernur. The regulation sets no day for
 * it: one letter is looked for in the half-year after, of the region for all its cases or in the folder of one.
 */
export default kewajiban({
	id: "laporan-semester-kepada-gubernur",
	judul: "Laporan pelaksanaan kepada Gubernur",
	rows: ["PM-12", "BS-27"],
	cites: ["perbup-barsel-23-2023:27-2", "perbup-barsel-23-2023:27-1"],
	lingkup: "daerah",
	pelaku: "Bupati",
	bukti: "surat di folder pembinaan, bentuk: penyampaian-laporan, arah: keluar, kepada: Gubernur",
	tuntut: (daerah, { today }) => {
		if (isProvinsi(daerah)) return [];
		const cases = kasusOf(daerah, "ksdd");
		const letters = suratLaporanOf(daerah, cases, "Gubernur");
		return tuntutLaporanBerkala(cases, letters, semesterLaporan, (nama) => `Laporan ${nama} kepada Gubernur`, today);
	},
});
