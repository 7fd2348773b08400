import { kewajiban } from "../../model/kewajiban.ts";
import { firstSince, masaKasus, pemenuhan, sampaiKini, suratOf } from "../peristiwa.ts";
import { yearsIn } from "../semester.ts";

/** A yearly report on foreign cooperation reaches the Gubernur in the first week of January. */
export default kewajiban({
	id: "laporan-tahunan-luar-negeri",
	judul: "Laporan kerja sama luar negeri pada minggu pertama Januari",
	rows: ["PD-bentuk"],
	cites: ["permendagri-25-2020:35-2"],
	lingkup: "kerja-sama",
	pelaku: "Bupati/Wali Kota",
	tuntut: (kasus, { today }) => {
		const masa = masaKasus(kasus);
		if (!["ksdpl", "ksdll"].includes(kasus.data.bentuk) || !masa) return [];
		const letters = suratOf(kasus, "penyampaian-laporan", "keluar");
		return yearsIn(masa.mulai, sampaiKini(masa, today)).map((tahun) => ({
			kunci: String(tahun),
			uraian: `Laporan pelaksanaan tahun ${tahun} kepada Gubernur`,
			sejak: `${tahun}-12-31`,
			peristiwa: `akhir tahun ${tahun}`,
			batas: { tanggal: `${tahun + 1}-01-07`, pasti: true },
			...pemenuhan(firstSince(letters, `${tahun}-12-01`)),
		}));
	},
});
