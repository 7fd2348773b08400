import { tambahHari } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { diterima, firstSince, gugurBila, pemenuhan, signedOf, suratOf } from "../peristiwa.ts";

/** Thirty calendar days from the day the offer was received; the partner's duty, which the region watches. */
export default kewajiban({
	id: "tanggapan-atas-penawaran",
	judul: "Tanggapan calon mitra atas surat penawaran",
	rows: ["BS-16d"],
	cites: ["perbup-barsel-23-2023:16-4"],
	lingkup: "kerja-sama",
	pelaku: "Kepala daerah calon mitra",
	tuntut: (kasus) =>
		suratOf(kasus, "penawaran", "keluar").map((surat) => ({
			kunci: surat.slug,
			uraian: "Tanggapan calon mitra atas penawaran",
			sejak: diterima(surat),
			peristiwa: "surat penawaran diterima",
			batas: tambahHari(diterima(surat), 30),
			...pemenuhan(firstSince(suratOf(kasus, "tanggapan", "masuk"), diterima(surat))),
			...gugurBila(signedOf(kasus, "kesepakatan-bersama").length > 0, "Kesepakatan Bersama telah ditandatangani"),
		})),
});
