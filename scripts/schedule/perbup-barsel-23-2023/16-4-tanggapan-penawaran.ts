import { tambahHari } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { pemenuhan } from "../peristiwa.ts";
import { diterima, gugurBilaDisepakati, jawabanAtas, suratOf } from "../surat.ts";

/** Thirty calendar days from the day the offer was received; the partner's duty, which the region watches. */
export default kewajiban({
	id: "tanggapan-atas-penawaran",
	judul: "Tanggapan calon mitra atas surat penawaran",
	rows: ["BS-16d"],
	cites: ["perbup-barsel-23-2023:16-4"],
	lingkup: "kerja-sama",
	bentuk: ["ksdd"],
	pelaku: "Kepala daerah calon mitra",
	bukti: "surat, bentuk: tanggapan, arah: masuk, dasar: surat penawarannya",
	tuntut: (kasus, { today }) =>
		suratOf(kasus, "penawaran", "keluar").map((surat) => ({
			kunci: surat.slug,
			uraian: "Tanggapan calon mitra atas penawaran",
			sejak: diterima(surat),
			peristiwa: "surat penawaran diterima",
			batas: tambahHari(diterima(surat), 30),
			...pemenuhan(jawabanAtas(surat, suratOf(kasus, "tanggapan", "masuk"))),
			...gugurBilaDisepakati(kasus, today),
		})),
});
