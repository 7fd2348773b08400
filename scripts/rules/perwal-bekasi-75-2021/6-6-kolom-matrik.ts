import type { DokumenMatrik } from "../../model/arsip.ts";
import type { BarisMatrik } from "../../model/generated/schema-types.ts";
import { rule } from "../../model/rule.ts";

/** Letters a to g of the paragraph; h, rekomendasi, has a rule of its own. */
const KOLOM: readonly (readonly [Exclude<keyof BarisMatrik, "rekomendasi">, string])[] = [
	["dasar", "dasar perjanjian kerja sama/kesepakatan bersama"],
	["materi_evaluasi", "materi evaluasi"],
	["permasalahan", "permasalahan"],
	["solusi", "solusi"],
	["tindak_lanjut", "tindak lanjut"],
	["perangkat_daerah_penanggung_jawab", "perangkat daerah penanggung jawab"],
	["keterangan", "keterangan"],
];

export default rule<DokumenMatrik>({
	id: "kolom-matrik-evaluasi",
	judul: "Matrik evaluasi mengisi delapan kolom",
	mengapa:
		"Kedelapan kolom membawa pembaca dari yang dijanjikan sampai ke tindak lanjutnya. Kolom kosong memutus jalan itu.",
	rows: ["PB-6.6"],
	cites: ["perwal-bekasi-75-2021:6-6"],
	severity: "error",
	appliesTo: (sasaran) => sasaran.jenis === "matrik-evaluasi",
	check({ data, sumber }, { report }) {
		if (data.baris.length === 0) {
			report({
				at: sumber.locate(["baris"], "key"),
				message: "Matrik evaluasi belum berisi satu baris pun.",
				suggestion:
					"Tambahkan satu butir untuk setiap materi evaluasi; bila tidak ada masalah, tulis permasalahan: Tidak ada.",
			});
		}
		data.baris.forEach((baris, index) => {
			for (const [field, nama] of KOLOM) {
				if (baris[field]?.trim()) continue;
				report({
					at: sumber.locate(["baris", index, field], "key"),
					message: `Baris ${index + 1} matrik belum mengisi kolom ${nama}.`,
					suggestion: `Isi "${field}: …"; bila memang tidak ada, tulis tanda hubung dalam kutip ("-").`,
				});
			}
		});
	},
});
