import { kewajiban } from "../../model/kewajiban.ts";
import { regionPapers, yearsOf } from "../daerah.ts";

/** Rapat pleno meets at least once a year. */
export default kewajiban({
	id: "rapat-pleno-setiap-tahun",
	judul: "Rapat pleno TKKSD paling sedikit sekali setahun",
	rows: ["BS-37", "BS-39"],
	cites: ["perbup-barsel-23-2023:37-1"],
	lingkup: "daerah",
	pelaku: "Ketua TKKSD",
	bukti: "rapat di folder rapat, tingkat: pleno",
	tuntut: (daerah, { today }) => {
		const pleno = regionPapers(daerah, "rapat").filter(({ data }) => data.tingkat === "pleno");
		return yearsOf(daerah, today).map((tahun) => {
			const rapat = pleno.find(({ data }) => data.tanggal.startsWith(`${tahun}-`));
			return {
				kunci: String(tahun),
				uraian: `Rapat pleno TKKSD tahun ${tahun}`,
				sejak: `${tahun}-01-01`,
				peristiwa: `awal tahun ${tahun}`,
				batas: { tanggal: `${tahun}-12-31`, pasti: true },
				...(rapat && { dipenuhi: { tanggal: rapat.data.tanggal, dokumen: rapat } }),
			};
		});
	},
});
