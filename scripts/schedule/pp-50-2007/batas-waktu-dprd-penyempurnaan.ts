import { tambahHariKerja } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { tuntutLangkah } from "../dprd.ts";

/** Fourteen working days for the head of the region to improve the draft: one less than Perbup Barsel 23/2023 gives. */
export default kewajiban({
	id: "penyempurnaan-rancangan-oleh-kepala-daerah",
	judul: "Penyempurnaan rancangan perjanjian oleh kepala daerah",
	rows: ["BS-21"],
	cites: ["pp-50-2007:batas-waktu-dprd"],
	pokok: "dprd-tindak-lanjut",
	lingkup: "kerja-sama",
	bentuk: ["ksdd", "ksdpk", "sinergi"],
	pelaku: "Kepala daerah",
	bukti: "surat, bentuk: tindak-lanjut-kajian-dprd, arah: keluar; atau persetujuan-dprd",
	tuntut: (kasus, { kalender }) =>
		tuntutLangkah(kasus, {
			dari: "hasil-kajian-dprd",
			jawaban: "tindak-lanjut-kajian-dprd",
			uraian: "Tindak lanjut atas hasil kajian DPRD",
			peristiwa: "hasil kajian DPRD diterima",
			batas: (sejak) => tambahHariKerja(sejak, 14, kalender),
		}),
});
