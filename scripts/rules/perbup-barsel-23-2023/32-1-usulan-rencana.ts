import { LAMPIRAN_USULAN } from "../../model/bundel.ts";
import { rule } from "../../model/rule.ts";
import { type Dinas, isDinasKsdd, isKetuaTkksd } from "../dinas.ts";
import { checkLampiran } from "../lampiran.ts";

const isSurat = isDinasKsdd("surat");

export default rule<Dinas<"surat">>({
	id: "usulan-rencana-lengkap",
	judul: "Permohonan usulan rencana disampaikan kepada Sekretaris Daerah selaku ketua TKKSD dengan lampirannya",
	mengapa: "Usulan dinilai sekaligus untuk setahun. Yang tidak lengkap tertinggal dari penilaian itu.",
	rows: ["BS-32"],
	cites: ["perbup-barsel-23-2023:32-1"],
	severity: "error",
	appliesTo: (sasaran): sasaran is Dinas<"surat"> => isSurat(sasaran) && sasaran.data.bentuk === "usulan-rencana",
	check(usulan, context) {
		const { data, sumber } = usulan;
		checkLampiran(usulan, LAMPIRAN_USULAN, context);
		if (isKetuaTkksd(data.kepada)) return;
		context.report({
			at: sumber.locate(["kepada"]),
			message: `Permohonan ini ditujukan kepada ${data.kepada}, bukan kepada Sekretaris Daerah selaku ketua TKKSD.`,
			suggestion: "Tulis kepada: Sekretaris Daerah selaku Ketua TKKSD.",
		});
	},
});
