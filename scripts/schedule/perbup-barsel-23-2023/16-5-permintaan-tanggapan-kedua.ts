import { tambahHari } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { gugurBila, pemenuhan } from "../peristiwa.ts";
import { diterima, jawabanAtas, suratOf, tanpaJawaban } from "../surat.ts";

/** After thirty days of silence a second request is sent; the regulation sets no term for it. */
export default kewajiban({
	id: "permintaan-tanggapan-kedua",
	judul: "Permintaan tanggapan kedua kepada calon mitra",
	rows: ["BS-16d"],
	cites: ["perbup-barsel-23-2023:16-5", "perbup-barsel-23-2023:16-4"],
	lingkup: "kerja-sama",
	bentuk: ["ksdd"],
	pelaku: "Bupati",
	bukti: "surat, bentuk: permintaan-tanggapan-kedua, arah: keluar",
	tuntut: (kasus, { today }) =>
		suratOf(kasus, "penawaran", "keluar").flatMap((surat) => {
			const habis = tambahHari(diterima(surat), 30).tanggal;
			const silence = tanpaJawaban(surat, habis, today);
			if (!silence) return [];
			return [
				{
					kunci: surat.slug,
					uraian: "Permintaan tanggapan kedua",
					sejak: tambahHari(habis, 1).tanggal,
					peristiwa: "tiga puluh hari berlalu tanpa tanggapan",
					...pemenuhan(jawabanAtas(surat, suratOf(kasus, "permintaan-tanggapan-kedua", "keluar"))),
					...gugurBila(silence.answered, "calon mitra telah menanggapi"),
				},
			];
		}),
});
