import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasKsdd } from "../dinas.ts";

const PIMPINAN = /\b(?:ketua|pimpinan)\b.*\b(?:dprd|dewan\s+perwakilan\s+rakyat\s+daerah)\b/i;

export default rule<Dinas<"persetujuan-dprd">>({
	id: "persetujuan-dprd-ditandatangani-pimpinan",
	judul: "Persetujuan DPRD ditandatangani pimpinan DPRD",
	mengapa: "Persetujuan adalah keputusan lembaga, maka yang menandatangani adalah pimpinannya.",
	rows: ["BS-21"],
	cites: ["perbup-barsel-23-2023:22-2"],
	severity: "error",
	appliesTo: isDinasKsdd("persetujuan-dprd"),
	check({ data, sumber }, { report }) {
		const { penanda_tangan: orang = [] } = data;
		const lain = orang.findIndex(({ jabatan }) => !PIMPINAN.test(jabatan));
		if (orang.length > 0 && lain < 0) return;
		report({
			at:
				orang.length > 0
					? sumber.locate(["penanda_tangan", lain, "jabatan"])
					: sumber.locate(["penanda_tangan"], "key"),
			message:
				orang.length > 0
					? `${orang[lain]?.jabatan} bukan pimpinan DPRD.`
					: "Persetujuan ini belum menyebut pimpinan DPRD yang menandatanganinya.",
			suggestion: "Isi penanda_tangan dengan Ketua atau Wakil Ketua Dewan Perwakilan Rakyat Daerah.",
		});
	},
});
