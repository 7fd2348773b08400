import { berjenis } from "../../model/lampiran.ts";
import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasJenis } from "../dinas.ts";
import { checkLampiran } from "../lampiran.ts";

const isRapat = isDinasJenis("rapat");
const WAJIB = [
	{ nama: "Berita acara rapat", contoh: "berita-acara.md", cocok: berjenis("berita-acara") },
	{ nama: "Notulen rapat", contoh: "notulen.md", cocok: berjenis("notulen") },
];

export default rule<Dinas<"rapat">>({
	id: "hasil-rapat-tkksd",
	judul: "Hasil rapat TKKSD dituangkan dalam berita acara dan notulen",
	mengapa:
		"Berita acara mencatat keputusan, notulen mencatat jalannya pembicaraan. Keduanya diperlukan untuk menelusuri sebuah keputusan.",
	rows: ["BS-39"],
	cites: ["perbup-barsel-23-2023:39"],
	severity: "error",
	// A meeting that is still being prepared has no results.
	appliesTo: (sasaran): sasaran is Dinas<"rapat"> => isRapat(sasaran) && sasaran.data.status !== "rancangan",
	check: (rapat, context) => checkLampiran(rapat, WAJIB, context),
});
