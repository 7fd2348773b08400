import { tambahHariKerja } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { tuntutLangkah } from "../dprd.ts";

/** Fifteen working days for DPRD to weigh the draft. */
export default kewajiban({
	id: "penilaian-rancangan-oleh-dprd",
	judul: "Penilaian rancangan perjanjian oleh DPRD",
	rows: ["BS-21"],
	cites: ["pp-50-2007:batas-waktu-dprd"],
	pokok: "dprd-jawaban",
	lingkup: "kerja-sama",
	bentuk: ["ksdd", "ksdpk", "sinergi"],
	pelaku: "DPRD",
	bukti: "surat, bentuk: hasil-kajian-dprd, arah: masuk; atau persetujuan-dprd",
	tuntut: (kasus, { kalender }) =>
		tuntutLangkah(kasus, {
			dari: "permohonan-persetujuan-dprd",
			jawaban: "hasil-kajian-dprd",
			uraian: "Jawaban dan hasil kajian DPRD",
			peristiwa: "permohonan persetujuan diterima DPRD",
			batas: (sejak) => tambahHariKerja(sejak, 15, kalender),
		}),
});
