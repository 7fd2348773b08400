import { tambahHariKerja } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { tuntutLangkah } from "../dprd.ts";

/** Fifteen working days for DPRD to answer the request (huruf b). */
export default kewajiban({
	id: "jawaban-pimpinan-dprd",
	judul: "Jawaban pimpinan DPRD atas permohonan persetujuan",
	rows: ["BS-21"],
	cites: ["perbup-barsel-23-2023:22-1"],
	pokok: "dprd-jawaban",
	lingkup: "kerja-sama",
	bentuk: ["ksdd"],
	pelaku: "Pimpinan DPRD",
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
