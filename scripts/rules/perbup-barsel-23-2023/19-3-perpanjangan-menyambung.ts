import type { DokumenPerpanjangan } from "../../model/arsip.ts";
import { isBerjalan, masaKini } from "../../model/masa.ts";
import { rule } from "../../model/rule.ts";
import { naskahInduk } from "../../model/silsilah.ts";
import { addLama, compareTanggal, tanggalPanjang } from "../../model/tanggal.ts";

export default rule<DokumenPerpanjangan>({
	id: "perpanjangan-menyambung",
	judul: "Perpanjangan disepakati sebelum jangka waktu habis dan menyambungnya",
	mengapa:
		"Kesepakatan yang sudah berakhir tidak dapat diperpanjang. Celah sehari saja membuat kegiatan di dalamnya tanpa dasar.",
	rows: ["BS-19", "PB-8.4"],
	cites: ["perbup-barsel-23-2023:19-3"],
	// What may be renewed is a term that runs; the regulation names no consequence, so it is a reminder.
	severity: "warning",
	appliesTo: (sasaran) => sasaran.jenis === "perpanjangan",
	check(dokumen, { arsip, report }) {
		const induk = naskahInduk(dokumen, arsip);
		if (!induk) return;
		const { data, sumber } = dokumen;
		const akhir = masaKini(
			induk,
			arsip,
			(satu) => satu !== dokumen && isBerjalan(satu) && (satu.data.tanggal ?? "") < (data.tanggal ?? "9999"),
		).selesai;
		if (!akhir) return;
		const { mulai } = data.jangka_waktu;
		const sambung = addLama(akhir, { days: 1 });
		if (mulai && mulai !== sambung) {
			report({
				at: sumber.locate(["jangka_waktu", "mulai"]),
				message: `Perpanjangan mulai ${tanggalPanjang(mulai)}, padahal jangka waktu yang diperpanjang berakhir ${tanggalPanjang(akhir)}.`,
				suggestion: `Ubah mulai menjadi ${sambung}, sehari sesudah jangka waktu lama berakhir.`,
			});
		}
		if (!data.tanggal || compareTanggal(data.tanggal, akhir) <= 0) return;
		report({
			at: sumber.locate(["tanggal"]),
			message: `Perpanjangan ini bertanggal ${tanggalPanjang(data.tanggal)}, sesudah jangka waktu berakhir ${tanggalPanjang(akhir)}.`,
			suggestion: "Yang sudah berakhir tidak dapat diperpanjang; susun naskah baru, atau perbaiki tanggalnya.",
		});
	},
});
