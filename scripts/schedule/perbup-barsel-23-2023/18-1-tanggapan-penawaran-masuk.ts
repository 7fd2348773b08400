import { tambahHariKerja } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { isTerencana, tuntutTanggapan } from "../penawaran-masuk.ts";

/** An offer outside the year's plans is answered in thirty working days, on the recommendation of TKKSD. */
export default kewajiban({
	id: "tanggapan-penawaran-di-luar-rencana",
	judul: "Tanggapan atas penawaran di luar daftar rencana",
	rows: ["BS-18d"],
	cites: ["perbup-barsel-23-2023:18-1"],
	lingkup: "kerja-sama",
	bentuk: ["ksdd"],
	pelaku: "Bupati",
	bukti: "surat, bentuk: tanggapan, arah: keluar, dasar: surat penawarannya",
	tuntut: (kasus, lingkup) =>
		tuntutTanggapan(
			kasus,
			lingkup,
			(tahun) => !isTerencana(kasus, tahun, lingkup),
			(sejak) => tambahHariKerja(sejak, 30, lingkup.kalender),
		),
});
