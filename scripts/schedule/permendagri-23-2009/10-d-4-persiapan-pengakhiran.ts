import { kewajiban } from "../../model/kewajiban.ts";
import { tuntutKeputusanAkhir } from "../akhir-naskah.ts";

/**
 * Before a PKS between regions ends its parties prepare the ending: goods, debts, division, deposits, assets, report;
 * or they renew it. The regulation asks the supervisor to remind them and names no day; we take the last day of the
 * PKS, and what was not prepared by then is still asked.
 */
export default kewajiban({
	id: "persiapan-pengakhiran-pks",
	judul: "Perpanjangan PKS, atau persiapan pengakhirannya",
	rows: ["PM-6d4"],
	cites: ["permendagri-23-2009:10-d-4", "permendagri-23-2009:6-d-4"],
	lingkup: "kerja-sama",
	bentuk: ["ksdd"],
	setiap_daerah: true,
	sesudah_berakhir: true,
	pelaku: "Para pihak",
	bukti: "perpanjangan, perjanjian-kerja-sama baru, atau pengakhiran",
	tuntut: (kasus) =>
		tuntutKeputusanAkhir(kasus, "perjanjian-kerja-sama", "Memperpanjang PKS atau menyiapkan pengakhirannya"),
});
