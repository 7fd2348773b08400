import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasJenis } from "../dinas.ts";

/** What a decision rests on, and where the regulation lists it. */
const PERTIMBANGAN = {
	penolakan: { ayat: "4", huruf: ["a", "b", "c"] as readonly string[] },
	persetujuan: { ayat: "5", huruf: ["a", "b", "c", "d"] as readonly string[] },
} as const;

export default rule<Dinas<"rapat">>({
	id: "pertimbangan-rapat-pleno",
	judul: "Penolakan dan persetujuan rapat pleno menyebut pertimbangannya",
	mengapa:
		"Yang ditolak dan yang menyetujui sama-sama berhak tahu sebabnya. Pertimbangan tertulis juga melindungi pejabat yang memutuskan.",
	rows: ["BS-16"],
	cites: ["perbup-barsel-23-2023:18-4", "perbup-barsel-23-2023:18-5"],
	severity: "error",
	appliesTo: isDinasJenis("rapat"),
	check({ data, sumber }, { report }) {
		data.keputusan?.forEach(({ putusan, pertimbangan = [] }, index) => {
			if (putusan !== "penolakan" && putusan !== "persetujuan") return;
			const { ayat, huruf } = PERTIMBANGAN[putusan];
			const cites = [`perbup-barsel-23-2023:18-${ayat}`] as const;
			const suggestion = `Isi pertimbangan dengan huruf pada Pasal 18 ayat (${ayat}): ${huruf.join(", ")}.`;
			const asing = pertimbangan.findIndex((satu) => !huruf.includes(satu));
			if (asing >= 0) {
				report({
					at: sumber.locate(["keputusan", index, "pertimbangan", asing]),
					message: `Pasal 18 ayat (${ayat}) tidak mempunyai huruf ${pertimbangan[asing]} sebagai pertimbangan ${putusan}.`,
					suggestion,
					cites,
				});
			} else if (pertimbangan.length === 0) {
				report({
					at: sumber.locate(["keputusan", index, "putusan"]),
					message: `Keputusan ${putusan} ini belum menyebut pertimbangannya.`,
					suggestion,
					cites,
				});
			}
		});
	},
});
