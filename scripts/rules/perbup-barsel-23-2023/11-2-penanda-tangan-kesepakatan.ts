import type { DokumenKesepakatan } from "../../model/arsip.ts";
import { isKepalaDaerah } from "../../model/kepala-daerah.ts";
import { rule } from "../../model/rule.ts";
import { wakilDaerahOf } from "../wakil-daerah.ts";

export default rule<DokumenKesepakatan>({
	id: "kesepakatan-ditandatangani-kepala-daerah",
	judul: "Kesepakatan Bersama ditandatangani kepala daerah",
	mengapa:
		"Kesepakatan Bersama menyatakan kehendak daerah, bukan kehendak satu dinas. Karena itu penandatangannya kepala daerah.",
	rows: ["BS-11"],
	cites: ["perbup-barsel-23-2023:11-2", "perbup-barsel-23-2023:20-3"],
	severity: "error",
	appliesTo: (sasaran) => sasaran.jenis === "kesepakatan-bersama",
	check(dokumen, { arsip, report }) {
		for (const { orang, path } of wakilDaerahOf(dokumen, arsip)) {
			if (isKepalaDaerah(orang.jabatan)) continue;
			report({
				at: dokumen.sumber.locate([...path, "jabatan"]),
				message: `Kesepakatan Bersama ditandatangani kepala daerah, bukan ${orang.jabatan}.`,
				suggestion:
					"Isi nama dan jabatan Gubernur, Bupati atau Wali Kota; kepala dinas menandatangani PKS dengan surat kuasa.",
			});
		}
	},
});
