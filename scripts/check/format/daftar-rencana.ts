import { suggestFrom } from "../mirip.ts";
import type { FormatCheck } from "./format.ts";

/** A plan that names the case which came of it names one of the region's own. */
export const checkDaftarRencana: FormatCheck = (sasaran, { report, paths }) => {
	if (sasaran.jenis !== "rencana-kerja-sama" || !("daerah" in sasaran)) return;
	const { daerah, data, sumber } = sasaran;
	const known = daerah.kerja_sama.map(({ slug }) => slug);
	for (const [index, { kerja_sama }] of data.baris.entries()) {
		if (kerja_sama === undefined || known.includes(kerja_sama)) continue;
		// A case whose own file has a fault is there all the same.
		if (paths.has(`${daerah.id}/kerja-sama/${kerja_sama}/kerja-sama.md`)) continue;
		report({
			ruleId: "rencana-menunjuk-kerja-sama",
			at: sumber.locate(["baris", index, "kerja_sama"]),
			message: `Rencana ${index + 1} menunjuk kerja sama "${kerja_sama}", yang tidak ada di ${daerah.data.nama}.`,
			suggestion: `${suggestFrom(kerja_sama, known)} Hapus barisnya bila kerja samanya belum ada.`,
		});
	}
};
