import { tambahHariKerja } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { diterima, firstSince, gugurBila, pemenuhan, signedOf, suratOf } from "../peristiwa.ts";

/** A second request that came in is answered in fifteen working days. */
export default kewajiban({
	id: "tanggapan-permintaan-kedua-masuk",
	judul: "Tanggapan atas permintaan tanggapan kedua dari calon mitra",
	rows: ["BS-18d"],
	cites: ["perbup-barsel-23-2023:18-2"],
	lingkup: "kerja-sama",
	pelaku: "Bupati",
	tuntut: (kasus, { kalender }) =>
		suratOf(kasus, "permintaan-tanggapan-kedua", "masuk").map((surat) => ({
			kunci: surat.slug,
			uraian: "Tanggapan atas permintaan tanggapan kedua",
			sejak: diterima(surat),
			peristiwa: "permintaan tanggapan kedua diterima",
			batas: tambahHariKerja(diterima(surat), 15, kalender),
			...pemenuhan(firstSince(suratOf(kasus, "tanggapan", "keluar"), diterima(surat))),
			...gugurBila(signedOf(kasus, "kesepakatan-bersama").length > 0, "Kesepakatan Bersama telah ditandatangani"),
		})),
});
