import { tambahHariKerja } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { DIANGGAP_SETUJU, tuntutLangkah } from "../dprd.ts";

/** After forty-five working days without a position the request counts as granted. */
export default kewajiban({
	id: "persetujuan-dprd-empat-puluh-lima-hari",
	judul: "Sikap DPRD dalam empat puluh lima hari kerja",
	rows: ["BS-21"],
	cites: ["perbup-barsel-23-2023:22-3"],

	lingkup: "kerja-sama",
	bentuk: ["ksdd"],
	pelaku: "DPRD",
	bukti: "persetujuan-dprd",
	tuntut: (kasus, { kalender }) =>
		tuntutLangkah(kasus, {
			dari: "permohonan-persetujuan-dprd",

			uraian: "Sikap DPRD atas permohonan persetujuan",
			peristiwa: "permohonan persetujuan diterima DPRD",
			batas: (sejak) => tambahHariKerja(sejak, 45, kalender),
			bila_lewat: DIANGGAP_SETUJU,
		}),
});
