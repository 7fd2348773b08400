import { tambahHari } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { pemenuhan } from "../peristiwa.ts";
import { diterima, gugurBilaDisepakati, jawabanAtas, suratOf } from "../surat.ts";

/** Fifteen calendar days from the second request. */
export default kewajiban({
	id: "tanggapan-atas-permintaan-kedua",
	judul: "Tanggapan calon mitra atas permintaan kedua",
	rows: ["BS-16d"],
	cites: ["perbup-barsel-23-2023:16-6"],
	lingkup: "kerja-sama",
	bentuk: ["ksdd"],
	pelaku: "Kepala daerah calon mitra",
	bukti: "surat, bentuk: tanggapan, arah: masuk, dasar: surat permintaannya",
	tuntut: (kasus, { today }) =>
		suratOf(kasus, "permintaan-tanggapan-kedua", "keluar").map((surat) => ({
			kunci: surat.slug,
			uraian: "Tanggapan calon mitra atas permintaan kedua",
			sejak: diterima(surat),
			peristiwa: "permintaan tanggapan kedua",
			batas: tambahHari(diterima(surat), 15),
			...pemenuhan(jawabanAtas(surat, suratOf(kasus, "tanggapan", "masuk"))),
			...gugurBilaDisepakati(kasus, today),
		})),
});
