import { tambahBulan } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { evaluasiOf } from "../evaluasi.ts";
import { firstSince, masaKasus, paperOf, pemenuhan } from "../peristiwa.ts";

/** Six months after signing, and six months after each evaluation that comes before the end. */
export default kewajiban({
	id: "pemantauan-enam-bulan",
	judul: "Pemantauan enam bulan sejak penandatanganan atau evaluasi",
	rows: ["PB-6.3"],
	cites: ["perwal-bekasi-75-2021:6-3"],
	lingkup: "kerja-sama",
	pelaku: "Tim Pengawasan",
	tuntut: (kasus) => {
		const masa = masaKasus(kasus);
		if (!masa) return [];
		const evaluasi = evaluasiOf(kasus).filter((day) => day > masa.mulai);
		const anchors = [
			{ sejak: masa.mulai, peristiwa: "naskah ditandatangani" },
			...evaluasi.map((sejak) => ({ sejak, peristiwa: "evaluasi dilaksanakan" })),
		];
		return anchors
			.map((anchor) => ({ ...anchor, batas: tambahBulan(anchor.sejak, 6) }))
			.filter(({ batas }) => masa.selesai === undefined || batas.tanggal <= masa.selesai)
			.map((anchor) => ({
				kunci: anchor.sejak,
				uraian: "Pemantauan kerja sama",
				...anchor,
				...pemenuhan(firstSince(paperOf(kasus, "laporan-pemantauan"), anchor.sejak)),
			}));
	},
});
