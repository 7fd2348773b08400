import { isKepalaDaerah } from "../../model/kepala-daerah.ts";
import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasKsdd } from "../dinas.ts";

const isSurat = isDinasKsdd("surat");

export default rule<Dinas<"surat">>({
	id: "penawaran-ditandatangani-kepala-daerah",
	judul: "Surat penawaran ditandatangani dan ditujukan kepada kepala daerah",
	mengapa: "Penawaran disampaikan atas nama daerah, dari kepala daerah kepada kepala daerah.",
	rows: ["BS-16"],
	cites: ["perbup-barsel-23-2023:16-3"],
	severity: "error",
	appliesTo: (sasaran): sasaran is Dinas<"surat"> =>
		isSurat(sasaran) && sasaran.data.bentuk === "penawaran" && sasaran.data.arah === "keluar",
	check({ data, sumber }, { report }) {
		const { penanda_tangan: orang = [], kepada } = data;
		if (!orang.some(({ jabatan }) => isKepalaDaerah(jabatan))) {
			const index = orang.length > 0 ? ["penanda_tangan", 0, "jabatan"] : ["penanda_tangan"];
			report({
				at: sumber.locate(index, orang.length > 0 ? "value" : "key"),
				message: "Surat penawaran ini tidak ditandatangani kepala daerah.",
				suggestion: "Isi penanda_tangan dengan bupati, wali kota, atau gubernur.",
			});
		}
		if (isKepalaDaerah(kepada.replace(/^yth\.\s*/i, ""))) return;
		report({
			at: sumber.locate(["kepada"]),
			message: `Surat penawaran ini ditujukan kepada ${kepada}, bukan kepada kepala daerah calon mitra.`,
			suggestion: "Isi kepada dengan kepala daerah calon mitra, mis. kepada: Wali Kota Teladan.",
		});
	},
});
