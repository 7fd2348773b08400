import { kewajiban } from "../../model/kewajiban.ts";
import { tuntutKeputusanAkhir } from "../akhir-naskah.ts";

/** A Kesepakatan Bersama ends on its day, unless it is renewed before. */
export default kewajiban({
	id: "akhir-kesepakatan-bersama",
	judul: "Perpanjangan atau pengakhiran Kesepakatan Bersama",
	rows: ["BS-19", "PB-8.4"],
	cites: ["perbup-barsel-23-2023:19-3"],
	lingkup: "kerja-sama",
	setiap_daerah: true,
	pelaku: "Perangkat daerah pemrakarsa",
	tuntut: (kasus, { today }) =>
		tuntutKeputusanAkhir(kasus, "kesepakatan-bersama", "Memperpanjang atau mengakhiri Kesepakatan Bersama", today),
});
