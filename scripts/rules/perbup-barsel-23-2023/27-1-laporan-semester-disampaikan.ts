import { isKepalaDaerah } from "../../model/kepala-daerah.ts";
import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasKsdd } from "../dinas.ts";

const TKKSD = /\btkksd\b|\btim\s+koordinasi\s+kerja\s*sama\b/i;

export default rule<Dinas<"laporan-semester">>({
	id: "laporan-semester-disampaikan",
	judul: "Laporan semester disampaikan kepada kepala daerah dengan tembusan TKKSD",
	mengapa: "Laporan yang tidak sampai ke alamatnya dianggap tidak ada. Tembusan membuat TKKSD dapat memantau.",
	rows: ["BS-27"],
	cites: ["perbup-barsel-23-2023:27-1"],
	severity: "error",
	appliesTo: isDinasKsdd("laporan-semester"),
	check({ data, sumber }, { report }) {
		const { kepada = "", tembusan = [] } = data;
		if (!isKepalaDaerah(kepada.replace(/^yth\.\s*/i, ""))) {
			report({
				at: sumber.locate(["kepada"], kepada ? "value" : "key"),
				message: "Laporan semester ini tidak ditujukan kepada kepala daerah.",
				suggestion: "Isi kepada dengan kepala daerah, mis. kepada: Bupati Contoh.",
			});
		}
		if (tembusan.some((satu) => TKKSD.test(satu))) return;
		report({
			at: sumber.locate(["tembusan"], tembusan.length > 0 ? "value" : "key"),
			message: "Laporan semester ini belum ditembuskan kepada TKKSD.",
			suggestion: "Tambahkan pada tembusan: - TKKSD.",
		});
	},
});
