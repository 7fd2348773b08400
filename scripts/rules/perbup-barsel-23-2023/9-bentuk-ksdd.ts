import type { BerkasKerjaSama } from "../../model/arsip.ts";
import { NAMA_BENTUK_KSDD } from "../../model/generated/vocabularies.ts";
import { rule } from "../../model/rule.ts";

export default rule<BerkasKerjaSama>({
	id: "bentuk-ksdd",
	judul: "KSDD mengambil salah satu dari sembilan bentuk",
	mengapa: "Bentuk menentukan siapa yang menyediakan pelayanan dan siapa yang membayarnya.",
	rows: ["BS-9"],
	cites: ["perbup-barsel-23-2023:9"],
	severity: "error",
	appliesTo: (sasaran): sasaran is BerkasKerjaSama => sasaran.jenis === "kerja-sama" && sasaran.data.bentuk === "ksdd",
	check({ data, sumber }, { report }) {
		if (data.bentuk_ksdd !== undefined) return;
		report({
			at: sumber.locate(["bentuk_ksdd"], "key"),
			message: "Belum disebut bentuk KSDD-nya.",
			suggestion: `Tambahkan bentuk_ksdd: salah satu dari ${Object.keys(NAMA_BENTUK_KSDD).join(", ")}.`,
		});
	},
});
