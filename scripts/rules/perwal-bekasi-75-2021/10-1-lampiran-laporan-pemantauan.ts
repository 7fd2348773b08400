import { lampiranPemantauan } from "../../model/bundel.ts";
import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasJenis, isKetuaTkksd } from "../dinas.ts";
import { checkLampiran } from "../lampiran.ts";

export default rule<Dinas<"laporan-pemantauan">>({
	id: "lampiran-laporan-pemantauan",
	judul: "Laporan pemantauan disampaikan kepada ketua TKKSD dengan laporan mitra dan berita acara tinjau lokasi",
	mengapa: "Ketua TKKSD menilai dari dua sisi: apa kata mitra dan apa yang dilihat di lapangan.",
	rows: ["PB-10.1"],
	cites: ["perwal-bekasi-75-2021:10-1"],
	severity: "error",
	appliesTo: isDinasJenis("laporan-pemantauan"),
	check(laporan, context) {
		const { data, sumber } = laporan;
		checkLampiran(laporan, lampiranPemantauan(data.metode), context);
		if (isKetuaTkksd(data.kepada)) return;
		context.report({
			at: sumber.locate(["kepada"], data.kepada ? "value" : "key"),
			message: "Laporan pemantauan ini tidak ditujukan kepada ketua TKKSD.",
			suggestion: "Isi kepada: Ketua TKKSD.",
		});
	},
});
