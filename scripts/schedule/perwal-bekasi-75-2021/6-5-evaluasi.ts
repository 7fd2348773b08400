import { tambahBulan } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { firstSince, masaKasus, paperOf, pemenuhan } from "../peristiwa.ts";

/** Six months after each monitoring that comes before the end. */
export default kewajiban({
	id: "evaluasi-enam-bulan-sesudah-pemantauan",
	judul: "Evaluasi enam bulan sesudah pemantauan",
	rows: ["PB-6.5"],
	cites: ["perwal-bekasi-75-2021:6-5"],
	lingkup: "kerja-sama",
	pelaku: "Tim Pengawasan",
	tuntut: (kasus) => {
		const masa = masaKasus(kasus);
		if (!masa) return [];
		const papers = paperOf(kasus, "matrik-evaluasi", "laporan-evaluasi");
		return paperOf(kasus, "laporan-pemantauan")
			.map((pemantauan) => ({ pemantauan, batas: tambahBulan(pemantauan.data.tanggal, 6) }))
			.filter(({ batas }) => masa.selesai === undefined || batas.tanggal <= masa.selesai)
			.map(({ pemantauan, batas }) => ({
				kunci: pemantauan.slug,
				uraian: "Evaluasi kerja sama",
				sejak: pemantauan.data.tanggal,
				peristiwa: "pemantauan dilaksanakan",
				batas,
				...pemenuhan(firstSince(papers, pemantauan.data.tanggal)),
			}));
	},
});
