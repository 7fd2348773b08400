import { berjenis } from "../../model/lampiran.ts";
import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasKsdd } from "../dinas.ts";
import { checkLampiran } from "../lampiran.ts";

const isSurat = isDinasKsdd("surat");
const WAJIB = [
	{ nama: "Kerangka acuan kerja", contoh: "kerangka-acuan-kerja.md", cocok: berjenis("kerangka-acuan-kerja") },
];

export default rule<Dinas<"surat">>({
	id: "penawaran-disertai-kerangka-acuan-kerja",
	judul: "Surat penawaran dilengkapi kerangka acuan kerja",
	mengapa: "Calon mitra perlu tahu apa yang ditawarkan, di mana, dan berapa biayanya, sebelum menjawab.",
	rows: ["BS-16"],
	cites: ["perbup-barsel-23-2023:16-3", "perbup-barsel-23-2023:17-1"],
	severity: "error",
	appliesTo: (sasaran): sasaran is Dinas<"surat"> => isSurat(sasaran) && sasaran.data.bentuk === "penawaran",
	check(surat, context) {
		const asal = surat.data.arah === "masuk" ? "17-1" : "16-3";
		checkLampiran(surat, WAJIB, context, [`perbup-barsel-23-2023:${asal}`]);
	},
});
