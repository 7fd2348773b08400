import { tambahHari } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { gugurBila, pemenuhan } from "../peristiwa.ts";
import { diterima, jawabanAtas, suratOf, tanpaJawaban } from "../surat.ts";

/** After fifteen more days of silence the Gubernur is told; the regulation sets no term for it. */
export default kewajiban({
	id: "laporan-tanpa-tanggapan-kepada-gubernur",
	judul: "Laporan kepada Gubernur karena calon mitra tidak menanggapi",
	rows: ["BS-16d", "BS-16"],
	cites: ["perbup-barsel-23-2023:16-6"],
	lingkup: "kerja-sama",
	bentuk: ["ksdd"],
	pelaku: "Bupati",
	bukti: "surat, bentuk: laporan-kepada-gubernur, arah: keluar",
	tuntut: (kasus, { today }) =>
		suratOf(kasus, "permintaan-tanggapan-kedua", "keluar").flatMap((surat) => {
			const habis = tambahHari(diterima(surat), 15).tanggal;
			const silence = tanpaJawaban(surat, habis, today);
			if (!silence) return [];
			return [
				{
					kunci: surat.slug,
					uraian: "Laporan kepada Gubernur sebagai Wakil Pemerintah Pusat",
					sejak: tambahHari(habis, 1).tanggal,
					peristiwa: "lima belas hari berlalu tanpa tanggapan kedua",
					...pemenuhan(jawabanAtas(surat, suratOf(kasus, "laporan-kepada-gubernur", "keluar"))),
					...gugurBila(silence.answered, "calon mitra telah menanggapi"),
				},
			];
		}),
});
