import { daerahOf } from "../../model/arsip.ts";
import { suggestFrom } from "../mirip.ts";
import type { FormatCheck } from "./format.ts";

/** What a meeting decides is decided on a case of the region. */
export const checkKeputusanRapat: FormatCheck = (sasaran, { paths, report }) => {
	if (sasaran.jenis !== "rapat") return;
	const daerah = daerahOf(sasaran);
	sasaran.data.keputusan?.forEach(({ kerja_sama }, index) => {
		if (kerja_sama === undefined || paths.has(`${daerah.id}/kerja-sama/${kerja_sama}/kerja-sama.md`)) return;
		const known = daerah.kerja_sama.map(({ slug }) => slug);
		if (known.includes(kerja_sama)) return;
		report({
			ruleId: "keputusan-kerja-sama-tidak-ada",
			at: sasaran.sumber.locate(["keputusan", index, "kerja_sama"]),
			message: `Kerja sama "${kerja_sama}" yang diputuskan rapat ini tidak ada di ${daerah.id}/kerja-sama/.`,
			suggestion:
				known.length > 0 ? suggestFrom(kerja_sama, known) : "Buat folder kerja samanya, atau hapus isian kerja_sama.",
		});
	});
};
