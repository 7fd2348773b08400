import { kewajiban } from "../../model/kewajiban.ts";
import { bukti, suratLaporanOf, within } from "../laporan-berkala.ts";
import { LUAR_NEGERI, MINGGU } from "../luar-negeri.ts";
import { masaKasus, sampaiKini } from "../masa-kasus.ts";
import { yearsIn } from "../semester.ts";
import { isProvinsi, kasusDiWilayah } from "../tingkat.ts";

/**
 * What the kabupaten and kota report on foreign cooperation the Gubernur hands on to the Menteri in the second week of
 * January. Only those of this portal are known; one letter hands all of a year on.
 */
export default kewajiban({
	id: "penerusan-laporan-luar-negeri",
	judul: "Penerusan laporan kerja sama luar negeri kabupaten/kota kepada Menteri",
	rows: ["PD-bentuk", "PM-12"],
	cites: ["permendagri-25-2020:35-2", "permendagri-25-2020:35-1"],
	lingkup: "daerah",
	pelaku: "Gubernur",
	bukti: "surat di folder pembinaan, bentuk: penyampaian-laporan, arah: keluar, kepada: Menteri",
	tuntut: (daerah, { arsip, today }) => {
		if (!isProvinsi(daerah)) return [];
		const years = kasusDiWilayah(daerah, arsip, ...LUAR_NEGERI).flatMap((kasus) => {
			const masa = masaKasus(kasus);
			return masa ? yearsIn(masa.mulai, sampaiKini(masa, today)) : [];
		});
		const letters = suratLaporanOf(daerah, [], "Menteri");
		return [...new Set(years)].sort().map((tahun) => ({
			kunci: String(tahun),
			uraian: `Penerusan laporan tahun ${tahun} kepada Menteri`,
			sejak: `${tahun}-12-31`,
			peristiwa: `akhir tahun ${tahun}`,
			batas: { tanggal: `${tahun + 1}-${MINGGU.kedua}`, pasti: true },
			...bukti(within(letters, `${tahun}-12-01`, `${tahun + 1}-11-30`)),
		}));
	},
});
