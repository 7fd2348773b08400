import { kewajiban } from "../../model/kewajiban.ts";
import { tuntutKeputusanAkhir } from "../akhir-naskah.ts";

/** Before a PKS ends its parties prepare the ending: goods, debts, division, report; or they renew it. */
export default kewajiban({
	id: "persiapan-pengakhiran-pks",
	judul: "Perpanjangan PKS, atau persiapan pengakhirannya",
	rows: ["PM-6d4"],
	cites: ["permendagri-23-2009:10-d-4", "permendagri-23-2009:6-d-4"],
	lingkup: "kerja-sama",
	setiap_daerah: true,
	pelaku: "Para pihak",
	tuntut: (kasus) =>
		tuntutKeputusanAkhir(kasus, "perjanjian-kerja-sama", "Memperpanjang PKS atau menyiapkan pengakhirannya"),
});
