import { tambahBulan } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { evaluasiOf } from "../evaluasi.ts";
import { masaKasus } from "../masa-kasus.ts";
import { gugurBila, paperOf, pemenuhan } from "../peristiwa.ts";

/**
 * Once a year, counted from signing and from each evaluation, as long as that day comes before the end. Pasal 6 ayat (5)
 * counts from monitoring and asks nothing where none was made; the year runs on all the same. Where monitoring was made
 * in time, ayat (5) asks the same evaluation by an earlier day, and this one is dropped for it.
 */
export default kewajiban({
	id: "evaluasi-setiap-tahun",
	judul: "Evaluasi satu tahun sekali",
	rows: ["PB-6.5"],
	cites: ["perwal-bekasi-75-2021:1-12"],
	lingkup: "kerja-sama",
	pelaku: "Tim Pengawasan",
	bukti: "laporan-evaluasi atau matrik-evaluasi",
	tuntut: (kasus, { today }) => {
		const masa = masaKasus(kasus);
		if (!masa) return [];
		const papers = paperOf(kasus, "matrik-evaluasi", "laporan-evaluasi");
		const monitored = paperOf(kasus, "laporan-pemantauan").map(({ data }) => data.tanggal);
		const anchors = [
			{ sejak: masa.mulai, peristiwa: "naskah ditandatangani" },
			...evaluasiOf(kasus)
				.filter((day) => day > masa.mulai)
				.map((sejak) => ({ sejak, peristiwa: "evaluasi dilaksanakan" })),
		];
		return anchors
			.map((anchor) => ({ ...anchor, batas: tambahBulan(anchor.sejak, 12) }))
			.filter(({ batas }) => masa.selesai === undefined || batas.tanggal <= masa.selesai)
			.map((anchor) => {
				const done = papers.find(({ data }) => data.tanggal > anchor.sejak);
				const earlier = monitored.some(
					(day) => day > anchor.sejak && day <= today && tambahBulan(day, 6).tanggal <= anchor.batas.tanggal,
				);
				// Said only of what is still open: of what is done it would tell when a closed paper was written.
				const isDone = done !== undefined && done.data.tanggal <= today;
				return {
					kunci: anchor.sejak,
					uraian: "Evaluasi tahunan kerja sama",
					...anchor,
					...pemenuhan(done),
					...gugurBila(earlier && !isDone, "diminta lebih dahulu, enam bulan sesudah pemantauan"),
				};
			});
	},
});
