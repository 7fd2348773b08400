import type { DokumenNota } from "../../model/arsip.ts";
import { isKepalaDaerah } from "../../model/kepala-daerah.ts";
import { rule } from "../../model/rule.ts";
import { wakilDaerahOf } from "../wakil-daerah.ts";

export default rule<DokumenNota>({
	id: "nota-ditandatangani-kepala-daerah",
	judul: "Nota Kesepakatan disiapkan TKKSD untuk ditandatangani kepala daerah",
	mengapa: "Nota Kesepakatan mengikat daerah dengan pemerintah pusat, maka yang menandatangani kepala daerah.",
	rows: ["PD-sinergi", "BS-34g"],
	cites: ["perbup-barsel-23-2023:34-2", "perbup-barsel-23-2023:4-2"],
	// Huruf g speaks of what TKKSD recommends to the Bupati, not of who alone may sign.
	severity: "warning",
	appliesTo: (sasaran) => sasaran.jenis === "nota-kesepakatan",
	check(dokumen, { arsip, report }) {
		for (const { orang, path } of wakilDaerahOf(dokumen, arsip)) {
			if (isKepalaDaerah(orang.jabatan) || orang.kuasa !== undefined) continue;
			if (/\bkuasa\b/i.test(orang.dasar ?? "")) continue;
			report({
				at: dokumen.sumber.locate([...path, "jabatan"]),
				message: `Nota Kesepakatan ditandatangani ${orang.jabatan} tanpa surat kuasa kepala daerah.`,
				suggestion: 'Isi nama dan jabatan kepala daerah, atau tulis "kuasa: surat-kuasa.md" pada penanda tangan.',
			});
		}
	},
});
