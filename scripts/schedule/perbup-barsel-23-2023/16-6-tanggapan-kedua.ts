import { tambahHari } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { diterima, firstSince, gugurBila, pemenuhan, signedOf, suratOf } from "../peristiwa.ts";

/** Fifteen calendar days from the second request. */
export default kewajiban({
	id: "tanggapan-atas-permintaan-kedua",
	judul: "Tanggapan calon mitra atas permintaan kedua",
	rows: ["BS-16d"],
	cites: ["perbup-barsel-23-2023:16-6"],
	lingkup: "kerja-sama",
	pelaku: "Kepala daerah calon mitra",
	tuntut: (kasus) =>
		suratOf(kasus, "permintaan-tanggapan-kedua", "keluar").map((surat) => ({
			kunci: surat.slug,
			uraian: "Tanggapan calon mitra atas permintaan kedua",
			sejak: diterima(surat),
			peristiwa: "permintaan tanggapan kedua",
			batas: tambahHari(diterima(surat), 15),
			...pemenuhan(firstSince(suratOf(kasus, "tanggapan", "masuk"), diterima(surat))),
			...gugurBila(signedOf(kasus, "kesepakatan-bersama").length > 0, "Kesepakatan Bersama telah ditandatangani"),
		})),
});
