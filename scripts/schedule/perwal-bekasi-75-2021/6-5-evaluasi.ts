import { tambahBulan } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { masaKasus } from "../masa-kasus.ts";
import { firstSince, paperOf, pemenuhan } from "../peristiwa.ts";

/**
 * Six months after each monitoring, as long as that day comes before the end. An evaluation made earlier, together with
 * drafting a renewal (Pasal 8 ayat (4)) or because it was needed, fulfils it as well; so does one of the same day.
 */
export default kewajiban({
	id: "evaluasi-enam-bulan-sesudah-pemantauan",
	judul: "Evaluasi enam bulan sesudah pemantauan",
	rows: ["PB-6.5", "PB-8.4"],
	cites: ["perwal-bekasi-75-2021:6-5", "perwal-bekasi-75-2021:8-4"],
	lingkup: "kerja-sama",
	pelaku: "Tim Pengawasan",
	bukti: "laporan-evaluasi atau matrik-evaluasi",
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
