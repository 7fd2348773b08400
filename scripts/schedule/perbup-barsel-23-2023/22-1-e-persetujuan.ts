import { tambahHariKerja } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { DIANGGAP_SETUJU, tuntutLangkah } from "../dprd.ts";

/** Fifteen working days for the consent itself; silence is consent (huruf e and f). */
export default kewajiban({
	id: "persetujuan-dprd-sesudah-tindak-lanjut",
	judul: "Persetujuan DPRD sesudah tindak lanjut",
	rows: ["BS-21"],
	cites: ["perbup-barsel-23-2023:22-1"],
	pokok: "dprd-persetujuan",
	lingkup: "kerja-sama",
	bentuk: ["ksdd"],
	pelaku: "Pimpinan DPRD",
	bukti: "persetujuan-dprd",
	tuntut: (kasus, { kalender }) =>
		tuntutLangkah(kasus, {
			dari: "tindak-lanjut-kajian-dprd",

			uraian: "Persetujuan DPRD",
			peristiwa: "tindak lanjut diterima DPRD",
			batas: (sejak) => tambahHariKerja(sejak, 15, kalender),
			bila_lewat: DIANGGAP_SETUJU,
		}),
});
