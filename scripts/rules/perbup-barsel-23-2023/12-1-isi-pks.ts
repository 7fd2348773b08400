import type { DokumenPerjanjian } from "../../model/arsip.ts";
import { rule } from "../../model/rule.ts";
import { checkIsiNaskah, checkKonsideran } from "../isi-naskah.ts";
import {
	HAK_KEWAJIBAN,
	JANGKA_WAKTU,
	KAHAR,
	MAKSUD_TUJUAN,
	OBJEK,
	PELAKSANAAN,
	PEMBIAYAAN,
	PENGAKHIRAN,
	PERSELISIHAN,
	RUANG_LINGKUP,
} from "../klausul.ts";

const WAJIB = [
	MAKSUD_TUJUAN,
	OBJEK,
	RUANG_LINGKUP,
	PELAKSANAAN,
	HAK_KEWAJIBAN,
	PEMBIAYAAN,
	JANGKA_WAKTU,
	PERSELISIHAN,
	KAHAR,
	PENGAKHIRAN,
];

export default rule<DokumenPerjanjian>({
	id: "isi-pks",
	judul: "PKS memuat konsideran dan sepuluh klausul",
	mengapa:
		"Klausul-klausul ini menjawab pertanyaan yang selalu muncul di kemudian hari: siapa berbuat apa, siapa membayar, dan apa yang terjadi bila ada masalah.",
	rows: ["BS-12"],
	cites: ["perbup-barsel-23-2023:12-1"],
	severity: "error",
	appliesTo: (sasaran) => sasaran.jenis === "perjanjian-kerja-sama",
	check(dokumen, context) {
		checkKonsideran(dokumen, context);
		checkIsiNaskah(dokumen, WAJIB, context);
	},
});
