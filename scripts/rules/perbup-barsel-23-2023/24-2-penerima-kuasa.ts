import type { DokumenKuasa } from "../../model/arsip.ts";
import { rule } from "../../model/rule.ts";

/** Offices below the head of a perangkat daerah, or outside one; a likely slip, for names of offices vary. */
const BUKAN_KEPALA =
	/^(?:(?:pj|plt|plh)\.?\s+)?(?:wakil\s+(?:gubernur|bupati|wali\s*kota)|staf|kepala\s+(?:sub\p{L}*|bidang|bagian|seksi|uptd?|unit)|sekretaris\s+(?:dinas|badan)|anggota\s+dprd|ketua\s+dprd)\b/iu;

export default rule<DokumenKuasa>({
	id: "penerima-kuasa-kepala-perangkat-daerah",
	judul: "Kuasa menandatangani PKS diberikan kepada kepala perangkat daerah",
	mengapa:
		"Yang melaksanakan perjanjian adalah perangkat daerah, maka kepalanya yang menandatangani dan bertanggung jawab.",
	rows: ["BS-24"],
	cites: ["perbup-barsel-23-2023:24-2"],
	severity: "warning",
	appliesTo: (sasaran) => sasaran.jenis === "surat-kuasa",
	check({ data, sumber }, { report }) {
		if (!BUKAN_KEPALA.test(data.penerima.jabatan.trim())) return;
		report({
			at: sumber.locate(["penerima", "jabatan"]),
			message: `${data.penerima.jabatan} tampaknya bukan kepala perangkat daerah.`,
			suggestion: "Beri kuasa kepada kepala perangkat daerah yang melaksanakan kerja samanya.",
		});
	},
});
