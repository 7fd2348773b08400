import type { BerkasKerjaSama } from "../../model/arsip.ts";
import { rule } from "../../model/rule.ts";

export default rule<BerkasKerjaSama>({
	id: "objek-dalam-perencanaan",
	judul: "Objek KSDD tercantum dalam perencanaan daerah atau termasuk tiga pengecualian",
	mengapa:
		"Yang tidak ada dalam perencanaan biasanya juga tidak ada anggarannya. Pengecualiannya disebut peraturan satu per satu.",
	rows: ["BS-5"],
	cites: ["perbup-barsel-23-2023:5-2", "perbup-barsel-23-2023:5-3"],
	severity: "error",
	appliesTo: (sasaran): sasaran is BerkasKerjaSama => sasaran.jenis === "kerja-sama" && sasaran.data.bentuk === "ksdd",
	check({ data, sumber }, { report }) {
		const { tercantum, pengecualian, penjelasan } = data.perencanaan ?? {};
		if (!tercantum && !pengecualian) {
			report({
				at: sumber.locate(["perencanaan"], "key"),
				message: "Belum disebut di mana objek kerja sama tercantum dalam perencanaan pembangunan daerah.",
				suggestion:
					"Tulis perencanaan: { tercantum: RPJMD … }, atau pengecualian: kondisi-darurat, program-strategis-nasional atau tugas-pembantuan.",
			});
		}
		if (pengecualian && !penjelasan) {
			report({
				at: sumber.locate(["perencanaan", "pengecualian"]),
				message: "Pengecualian dari perencanaan daerah belum dijelaskan.",
				suggestion: "Tambahkan penjelasan: keadaan atau penugasan yang menjadi alasannya.",
				cites: ["perbup-barsel-23-2023:5-3"],
			});
		}
	},
});
