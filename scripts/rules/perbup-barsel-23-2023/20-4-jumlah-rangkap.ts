import type { DokumenKesepakatan, DokumenPerjanjian } from "../../model/arsip.ts";
import { jumlahBadan } from "../../model/pihak.ts";
import { rule } from "../../model/rule.ts";

export default rule<DokumenKesepakatan | DokumenPerjanjian>({
	id: "jumlah-rangkap",
	judul: "Rangkap asli: satu untuk setiap pihak ditambah satu berparaf hierarki",
	mengapa:
		"Setiap pihak menyimpan satu rangkap asli yang sama kuatnya. Rangkap berparaf hierarki tersimpan sebagai bukti bahwa naskah sudah diteliti.",
	rows: ["BS-20.4"],
	cites: ["perbup-barsel-23-2023:20-4", "perbup-barsel-23-2023:24-4"],
	severity: "error",
	appliesTo: (sasaran): sasaran is DokumenKesepakatan | DokumenPerjanjian =>
		sasaran.jenis === "kesepakatan-bersama" || sasaran.jenis === "perjanjian-kerja-sama",
	check({ data, jenis, sumber }, { report }) {
		const jumlah = data.rangkap?.jumlah;
		const badan = jumlahBadan(data.pihak);
		if (jumlah === undefined || jumlah === badan + 1) return;
		report({
			at: sumber.locate(["rangkap", "jumlah"]),
			message: `Rangkap ${jumlah}, padahal ${badan} pihak memerlukan ${badan + 1} rangkap asli: satu untuk setiap pihak dan satu berparaf hierarki.`,
			suggestion: `Ubah jumlah menjadi ${badan + 1}; fotokopi untuk Sekretariat TKKSD tidak dihitung sebagai rangkap.`,
			cites: [jenis === "kesepakatan-bersama" ? "perbup-barsel-23-2023:20-4" : "perbup-barsel-23-2023:24-4"],
		});
	},
});
