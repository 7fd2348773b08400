import type { BerkasKerjaSama } from "../../model/arsip.ts";
import { NAMA_JENIS_MITRA } from "../../model/generated/vocabularies.ts";
import { rule } from "../../model/rule.ts";

/** Partners that Perwal Bekasi 75/2021 Pasal 1 angka 8 knows and the definition of a third party leaves out. */
const TANPA_BADAN_HUKUM: readonly string[] = ["tidak-berbadan-hukum", "perorangan"];

export default rule<BerkasKerjaSama>({
	id: "pihak-ketiga-berbadan-hukum",
	judul: "Pihak ketiga adalah badan hukum",
	mengapa:
		"Hanya badan hukum yang dapat memikul hak dan kewajiban atas namanya sendiri, dan dapat digugat bila ingkar.",
	rows: ["PB-mitra"],
	cites: ["pp-50-2007:definisi-pihak-ketiga"],
	severity: "warning",
	appliesTo: (sasaran): sasaran is BerkasKerjaSama => sasaran.jenis === "kerja-sama" && sasaran.data.bentuk === "ksdpk",
	check({ data, sumber }, { report }) {
		for (const [index, { jenis, nama }] of data.pihak.entries()) {
			if (jenis === undefined || !TANPA_BADAN_HUKUM.includes(jenis)) continue;
			report({
				at: sumber.locate(["pihak", index, "jenis"]),
				message: `${nama} ditulis sebagai ${NAMA_JENIS_MITRA[jenis].toLowerCase()}, sedangkan pihak ketiga adalah badan hukum.`,
				suggestion: "Periksa kedudukan hukumnya; bila memang bukan badan hukum, minta pendapat Bagian Hukum.",
			});
		}
	},
});
