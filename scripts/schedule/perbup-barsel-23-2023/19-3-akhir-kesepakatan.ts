import { kewajiban } from "../../model/kewajiban.ts";
import { tuntutKeputusanAkhir } from "../akhir-naskah.ts";

/**
 * A Kesepakatan Bersama runs five years at most and may be renewed. Letting it end breaks no law, so nothing is late
 * after its last day: the duty only says by when a renewal would have to be signed.
 */
export default kewajiban({
	id: "akhir-kesepakatan-bersama",
	judul: "Perpanjangan atau pengakhiran Kesepakatan Bersama",
	rows: ["BS-19"],
	cites: ["perbup-barsel-23-2023:19-3"],
	lingkup: "kerja-sama",
	bentuk: ["ksdd"],
	setiap_daerah: true,
	pelaku: "Perangkat daerah pemrakarsa",
	bukti: "perpanjangan, kesepakatan-bersama baru, atau pengakhiran",
	tuntut: (kasus, { today }) =>
		tuntutKeputusanAkhir(kasus, "kesepakatan-bersama", "Memperpanjang atau mengakhiri Kesepakatan Bersama", today),
});
