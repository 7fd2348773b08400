import type { DokumenKesepakatan } from "../../model/arsip.ts";
import { rule } from "../../model/rule.ts";
import { checkIsiNaskah, checkKonsideran } from "../isi-naskah.ts";
import {
	JANGKA_WAKTU,
	LAIN_LAIN,
	MAKSUD_TUJUAN,
	OBJEK,
	PELAKSANAAN,
	RUANG_LINGKUP,
	SURAT_MENYURAT,
} from "../klausul.ts";

const WAJIB = [MAKSUD_TUJUAN, OBJEK, RUANG_LINGKUP, PELAKSANAAN, JANGKA_WAKTU, SURAT_MENYURAT, LAIN_LAIN];

export default rule<DokumenKesepakatan>({
	id: "isi-kesepakatan-bersama",
	judul: "Kesepakatan Bersama memuat konsideran dan tujuh klausul",
	mengapa:
		"Kesepakatan Bersama menjadi pegangan bagi perjanjian sesudahnya. Klausul yang tidak ada akan diperdebatkan ketika perjanjian disusun.",
	rows: ["BS-11"],
	cites: ["perbup-barsel-23-2023:11-1"],
	severity: "error",
	appliesTo: (sasaran) => sasaran.jenis === "kesepakatan-bersama",
	check(dokumen, context) {
		checkKonsideran(dokumen, context);
		checkIsiNaskah(dokumen, WAJIB, context);
	},
});
