import type { DokumenPerjanjian } from "../../model/arsip.ts";
import { isKepalaDaerah } from "../../model/kepala-daerah.ts";
import { rule } from "../../model/rule.ts";
import { wakilDaerahOf } from "../wakil-daerah.ts";

/** A ground that speaks of a letter kept elsewhere: "Surat Kuasa Khusus Bupati … Nomor …". */
const MENYEBUT_KUASA = /\bkuasa\b/i;

export default rule<DokumenPerjanjian>({
	id: "penanda-tangan-pks-berkuasa",
	judul: "PKS ditandatangani kepala daerah, atau pejabat yang diberi kuasa",
	mengapa: "Perjanjian yang ditandatangani orang tanpa kuasa dapat dinyatakan tidak mengikat.",
	rows: ["BS-24"],
	cites: ["perbup-barsel-23-2023:24-1", "perbup-barsel-23-2023:24-2"],
	severity: "error",
	appliesTo: (sasaran): sasaran is DokumenPerjanjian =>
		sasaran.jenis === "perjanjian-kerja-sama" &&
		(sasaran.data.status === "final" || sasaran.data.status === "ditandatangani"),
	check(dokumen, { arsip, report }) {
		for (const { orang, path } of wakilDaerahOf(dokumen, arsip)) {
			if (isKepalaDaerah(orang.jabatan) || orang.kuasa !== undefined) continue;
			if (MENYEBUT_KUASA.test(orang.dasar ?? "")) continue;
			report({
				at: dokumen.sumber.locate([...path, "jabatan"]),
				message: `${orang.jabatan} menandatangani PKS tanpa surat kuasa kepala daerah.`,
				suggestion: 'Buat surat kuasanya di folder ini dan tulis "kuasa: surat-kuasa.md" pada penanda tangan.',
			});
		}
	},
});
