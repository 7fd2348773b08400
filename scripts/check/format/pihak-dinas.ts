import { kasusOf } from "../../model/arsip.ts";
import { pihakOf } from "../../model/pihak.ts";
import type { FieldPath } from "../../model/source.ts";
import { suggestFrom } from "../mirip.ts";
import type { FormatCheck } from "./format.ts";

/** The parties that reports and endings speak of are parties of the case. */
export const checkPihakDinas: FormatCheck = (sasaran, { arsip, report }) => {
	const kasus = kasusOf(sasaran);
	if (!kasus || (sasaran.jenis !== "laporan-mitra" && sasaran.jenis !== "pengakhiran")) return;
	const known = pihakOf(kasus, arsip.daerah).map(({ id }) => id);
	const named: { id: string; at: FieldPath }[] =
		sasaran.jenis === "laporan-mitra"
			? [{ id: sasaran.data.mitra, at: ["mitra"] }]
			: sasaran.data.pembagian.map(({ pihak }, index) => ({ id: pihak, at: ["pembagian", index, "pihak"] }));
	named.forEach(({ id, at }, index) => {
		const again = named.findIndex((lain) => lain.id === id) < index;
		if (known.includes(id) && !again) return;
		report({
			ruleId: again ? "pihak-berulang" : "pihak-tidak-dikenal",
			at: sasaran.sumber.locate(at),
			message: again
				? `Pihak "${id}" sudah disebut di atas.`
				: `Pihak "${id}" tidak ada dalam daftar pihak kerja-sama.md.`,
			suggestion: again ? "Gabungkan kedua bagiannya, atau perbaiki pihaknya." : suggestFrom(id, known),
		});
	});
};
