import type { DokumenKuasa } from "../../model/arsip.ts";
import { rule } from "../../model/rule.ts";

const MEMBIDANGI = /\bkerja\s*sama\b/i;

/** True when the line names the unit, whatever stands before or behind it ("Kepala Bagian … di Tirtapura"). */
const names = (tembusan: string, unit: string): boolean => tembusan.toLowerCase().includes(unit.toLowerCase());

export default rule<DokumenKuasa>({
	id: "tembusan-surat-kuasa",
	judul: "Surat kuasa ditembuskan kepada perangkat daerah yang membidangi kerja sama",
	mengapa:
		"Bagian kerja sama perlu tahu siapa yang sedang berkuasa menandatangani, untuk menyiapkan naskah dan mencatatnya.",
	rows: ["BS-24"],
	cites: ["perbup-barsel-23-2023:24-3"],
	severity: "error",
	appliesTo: (sasaran) => sasaran.jenis === "surat-kuasa",
	check({ data, sumber, kerja_sama }, { report }) {
		const { tembusan = [] } = data;
		const unit = kerja_sama.daerah.data.kontak?.unit;
		if (tembusan.some((satu) => MEMBIDANGI.test(satu) || (unit && names(satu, unit)))) return;
		report({
			at: sumber.locate(["tembusan"], tembusan.length > 0 ? "value" : "key"),
			message: "Surat kuasa belum ditembuskan kepada perangkat daerah yang membidangi kerja sama.",
			suggestion: `Tambahkan pada tembusan: - ${unit ?? "Bagian Kerja Sama Sekretariat Daerah"}.`,
		});
	},
});
