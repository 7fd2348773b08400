import { LAMPIRAN_EVALUASI } from "../../model/bundel.ts";
import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasJenis, isKetuaTkksd } from "../dinas.ts";
import { checkLampiran } from "../lampiran.ts";

export default rule<Dinas<"laporan-evaluasi">>({
	id: "lampiran-laporan-evaluasi",
	judul: "Laporan evaluasi disampaikan kepada ketua TKKSD dengan lima lampirannya",
	mengapa: "Hasil evaluasi menentukan nasib kerja sama. Setiap kesimpulannya harus dapat diperiksa pada lampirannya.",
	rows: ["PB-10.2"],
	cites: ["perwal-bekasi-75-2021:10-2"],
	severity: "error",
	appliesTo: isDinasJenis("laporan-evaluasi"),
	check(laporan, context) {
		const { data, sumber } = laporan;
		checkLampiran(laporan, LAMPIRAN_EVALUASI, context);
		if (isKetuaTkksd(data.kepada)) return;
		context.report({
			at: sumber.locate(["kepada"], data.kepada ? "value" : "key"),
			message: "Laporan evaluasi ini tidak ditujukan kepada ketua TKKSD.",
			suggestion: "Isi kepada: Ketua TKKSD.",
		});
	},
});
