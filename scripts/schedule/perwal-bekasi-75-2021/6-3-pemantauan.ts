import { tambahBulan } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { evaluasiOf } from "../evaluasi.ts";
import { masaKasus } from "../masa-kasus.ts";
import { paperOf, pemenuhan } from "../peristiwa.ts";

/**
 * Six months after signing, and six months after each evaluation, as long as that day comes before the end. "Dilaksanakan
 * 6 bulan sejak" is read as the last day, since Pasal 1 angka 11 has it every six months. Where the agreement sets a
 * rhythm of its own (angka 11, "atau sebagaimana diatur dalam Perjanjian") that binds its parties and is not reckoned
 * here. Monitoring on the very day of an evaluation belongs to what went before it, and begins no new half-year.
 */
export default kewajiban({
	id: "pemantauan-enam-bulan",
	judul: "Pemantauan enam bulan sejak penandatanganan atau evaluasi",
	rows: ["PB-6.3"],
	cites: ["perwal-bekasi-75-2021:6-3"],
	lingkup: "kerja-sama",
	pelaku: "Tim Pengawasan",
	bukti: "laporan-pemantauan",
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
				...pemenuhan(paperOf(kasus, "laporan-pemantauan").find(({ data }) => data.tanggal > anchor.sejak)),
			}));
	},
});
