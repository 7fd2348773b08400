import type { DokumenPerjanjian } from "../../model/arsip.ts";
import { rule } from "../../model/rule.ts";
import { checkIsiNaskah } from "../isi-naskah.ts";
import { HAK_KEWAJIBAN, JANGKA_WAKTU, KAHAR, OBJEK, PENGAKHIRAN, PERSELISIHAN, RUANG_LINGKUP } from "../klausul.ts";

/** Seven of the eight; the first, subjek, is the parties themselves, whom the schema asks for. */
const WAJIB = [OBJEK, RUANG_LINGKUP, HAK_KEWAJIBAN, JANGKA_WAKTU, PENGAKHIRAN, KAHAR, PERSELISIHAN];

export default rule<DokumenPerjanjian>({
	id: "isi-perjanjian-pp-50",
	judul:
		"Perjanjian memuat subjek, objek, ruang lingkup, hak dan kewajiban, jangka waktu, pengakhiran, keadaan memaksa, penyelesaian perselisihan",
	mengapa:
		"Bagian-bagian ini menjawab pertanyaan yang selalu muncul di kemudian hari: siapa berbuat apa, siapa membayar, dan apa yang terjadi bila ada masalah.",
	rows: ["PP-isi"],
	cites: ["pp-50-2007:tata-cara-b"],
	severity: "error",
	appliesTo: (sasaran) => sasaran.jenis === "perjanjian-kerja-sama",
	check(dokumen, context) {
		checkIsiNaskah(dokumen, WAJIB, context);
	},
});
