import { tambahHari } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { diterima, firstSince, gugurBila, pemenuhan, suratOf, tanpaJawaban } from "../peristiwa.ts";

/** After fifteen more days of silence the Gubernur is told; the regulation sets no term for it. */
export default kewajiban({
	id: "laporan-tanpa-tanggapan-kepada-gubernur",
	judul: "Laporan kepada Gubernur karena calon mitra tidak menanggapi",
	rows: ["BS-16d", "BS-16"],
	cites: ["perbup-barsel-23-2023:16-6"],
	lingkup: "kerja-sama",
	pelaku: "Bupati",
	tuntut: (kasus) =>
		suratOf(kasus, "permintaan-tanggapan-kedua", "keluar").flatMap((surat) => {
			const habis = tambahHari(diterima(surat), 15).tanggal;
			const silence = tanpaJawaban(kasus, surat, habis);
			if (!silence) return [];
			return [
				{
					kunci: surat.slug,
					uraian: "Laporan kepada Gubernur sebagai Wakil Pemerintah Pusat",
					sejak: tambahHari(habis, 1).tanggal,
					peristiwa: "lima belas hari berlalu tanpa tanggapan kedua",
					...pemenuhan(firstSince(suratOf(kasus, "laporan-kepada-gubernur", "keluar"), habis)),
					...gugurBila(silence.answered, "calon mitra telah menanggapi"),
				},
			];
		}),
});
