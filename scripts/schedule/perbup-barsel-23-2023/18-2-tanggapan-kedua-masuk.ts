import { tambahHariKerja } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { pemenuhan } from "../peristiwa.ts";
import { diterima, gugurBilaDisepakati, jawabanAtas, suratOf } from "../surat.ts";

/** A second request that came in is answered in fifteen working days. */
export default kewajiban({
	id: "tanggapan-permintaan-kedua-masuk",
	judul: "Tanggapan atas permintaan tanggapan kedua dari calon mitra",
	rows: ["BS-18d"],
	cites: ["perbup-barsel-23-2023:18-2"],
	lingkup: "kerja-sama",
	bentuk: ["ksdd"],
	pelaku: "Bupati",
	bukti: "surat, bentuk: tanggapan, arah: keluar, dasar: surat permintaannya",
	tuntut: (kasus, { kalender, today }) =>
		suratOf(kasus, "permintaan-tanggapan-kedua", "masuk").map((surat) => ({
			kunci: surat.slug,
			uraian: "Tanggapan atas permintaan tanggapan kedua",
			sejak: diterima(surat),
			peristiwa: "permintaan tanggapan kedua diterima",
			batas: tambahHariKerja(diterima(surat), 15, kalender),
			...pemenuhan(jawabanAtas(surat, suratOf(kasus, "tanggapan", "keluar"))),
			...gugurBilaDisepakati(kasus, today),
		})),
});
