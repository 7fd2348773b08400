import { kewajiban } from "../../model/kewajiban.ts";
import { regionPapers, yearsOf } from "../daerah.ts";

/**
 * The list of plans of a year is mapped in the first quarter of the year before. A region whose first paper here is
 * younger than that quarter is asked from the next year on: nothing shows what it did before.
 */
export default kewajiban({
	id: "daftar-rencana-triwulan-pertama",
	judul: "Daftar rencana kerja sama pada triwulan kesatu tahun sebelumnya",
	rows: ["BS-8.5"],
	cites: ["perbup-barsel-23-2023:8-5", "perbup-barsel-23-2023:8-4"],
	lingkup: "daerah",
	pelaku: "Perangkat daerah yang membidangi kerja sama",
	bukti: "rencana-kerja-sama di folder rencana, dengan tahun yang direncanakan",
	tuntut: (daerah, { today }) =>
		yearsOf(daerah, today, "03-31").map((tahun) => {
			const rencana = regionPapers(daerah, "rencana-kerja-sama").find(({ data }) => data.tahun === tahun + 1);
			return {
				kunci: String(tahun + 1),
				uraian: `Daftar rencana kerja sama tahun ${tahun + 1}`,
				sejak: `${tahun}-01-01`,
				peristiwa: `awal tahun ${tahun}`,
				batas: { tanggal: `${tahun}-03-31`, pasti: true },
				...(rencana && { dipenuhi: { tanggal: rencana.data.tanggal, dokumen: rencana } }),
			};
		}),
});
