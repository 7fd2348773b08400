import { tambahHariKerja } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { tuntutLangkah } from "../dprd.ts";

/** Fifteen working days for the Bupati to follow the findings up (huruf d). */
export default kewajiban({
	id: "tindak-lanjut-kajian-dprd",
	judul: "Tindak lanjut Bupati atas hasil kajian DPRD",
	rows: ["BS-21"],
	cites: ["perbup-barsel-23-2023:22-1"],
	pokok: "dprd-tindak-lanjut",
	lingkup: "kerja-sama",
	bentuk: ["ksdd"],
	pelaku: "Bupati",
	bukti: "surat, bentuk: tindak-lanjut-kajian-dprd, arah: keluar; atau persetujuan-dprd",
	tuntut: (kasus, { kalender }) =>
		tuntutLangkah(kasus, {
			dari: "hasil-kajian-dprd",
			jawaban: "tindak-lanjut-kajian-dprd",
			uraian: "Tindak lanjut atas hasil kajian DPRD",
			peristiwa: "hasil kajian DPRD diterima",
			batas: (sejak) => tambahHariKerja(sejak, 15, kalender),
		}),
});
