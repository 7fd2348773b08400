import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasJenis } from "../dinas.ts";

const isRapat = isDinasJenis("rapat");

export default rule<Dinas<"rapat">>({
	id: "putusan-oleh-rapat-pleno",
	judul: "Penolakan dan persetujuan penawaran diputuskan dalam rapat pleno",
	mengapa:
		"Menerima atau menolak penawaran mengikat seluruh perangkat daerah. Keputusannya diambil bersama, bukan oleh satu unit.",
	rows: ["BS-16", "BS-39"],
	cites: ["perbup-barsel-23-2023:18-3", "perbup-barsel-23-2023:38-3"],
	severity: "error",
	appliesTo: (sasaran): sasaran is Dinas<"rapat"> => isRapat(sasaran) && sasaran.data.tingkat === "teknis",
	check({ data, sumber }, { report }) {
		data.keputusan?.forEach(({ putusan }, index) => {
			if (putusan !== "penolakan" && putusan !== "persetujuan") return;
			report({
				at: sumber.locate(["keputusan", index, "putusan"]),
				message: `Rapat teknis tidak berwenang memutuskan ${putusan}.`,
				suggestion: "Ubah putusan menjadi rekomendasi, atau catat keputusannya pada rapat pleno.",
			});
		});
	},
});
