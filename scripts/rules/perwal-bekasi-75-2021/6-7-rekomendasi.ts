import type { DokumenMatrik } from "../../model/arsip.ts";
import { NAMA_REKOMENDASI } from "../../model/generated/vocabularies.ts";
import { rule } from "../../model/rule.ts";

export default rule<DokumenMatrik>({
	id: "rekomendasi-matrik-evaluasi",
	judul: "Setiap baris matrik evaluasi memuat satu atau lebih rekomendasi huruf a sampai h",
	mengapa:
		"Evaluasi tanpa rekomendasi tidak mengubah apa pun. Huruf a sampai h membuat rekomendasi dapat dihitung dan ditindaklanjuti.",
	rows: ["PB-6.7"],
	cites: ["perwal-bekasi-75-2021:6-7", "perwal-bekasi-75-2021:6-6"],
	severity: "error",
	appliesTo: (sasaran) => sasaran.jenis === "matrik-evaluasi",
	check({ data, sumber }, { report }) {
		data.baris.forEach((baris, index) => {
			if (baris.rekomendasi && baris.rekomendasi.length > 0) return;
			report({
				at: sumber.locate(["baris", index, "rekomendasi"], "key"),
				message: `Baris ${index + 1} matrik belum memuat rekomendasi.`,
				suggestion: `Pilih satu atau lebih: ${Object.keys(NAMA_REKOMENDASI).join(", ")}.`,
			});
		});
	},
});
