import { tambahHari } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { isTerencana, tuntutTanggapan } from "../penawaran-masuk.ts";

/** An offer that stands in the year's plans is answered as Pasal 16 has it, in thirty calendar days. */
export default kewajiban({
	id: "tanggapan-penawaran-terencana",
	judul: "Tanggapan atas penawaran yang tercantum dalam daftar rencana",
	rows: ["BS-18d", "BS-16"],
	cites: ["perbup-barsel-23-2023:17-4", "perbup-barsel-23-2023:16-4"],
	lingkup: "kerja-sama",
	bentuk: ["ksdd"],
	pelaku: "Bupati",
	bukti: "surat, bentuk: tanggapan, arah: keluar, dasar: surat penawarannya",
	tuntut: (kasus, lingkup) =>
		tuntutTanggapan(
			kasus,
			lingkup,
			(tahun) => isTerencana(kasus, tahun, lingkup),
			(sejak) => tambahHari(sejak, 30),
		),
});
