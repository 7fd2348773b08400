import { tambahHariKerja } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { DIANGGAP_SETUJU, tuntutLangkah } from "../dprd.ts";

/** Fifteen working days for the consent; silence is consent. */
export default kewajiban({
	id: "persetujuan-dprd-menurut-pp",
	judul: "Persetujuan DPRD sesudah penyempurnaan",
	rows: ["BS-21"],
	cites: ["pp-50-2007:batas-waktu-dprd"],
	pokok: "dprd-persetujuan",
	lingkup: "kerja-sama",
	bentuk: ["ksdd", "ksdpk", "sinergi"],
	pelaku: "DPRD",
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
