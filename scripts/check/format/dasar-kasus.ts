import type { BerkasKerjaSama } from "../../model/arsip.ts";
import { NAMA_JENIS } from "../../model/generated/vocabularies.ts";
import { resolvePath } from "../../model/pihak.ts";
import type { FieldPath } from "../../model/source.ts";
import { suggestFrom } from "../mirip.ts";
import type { FormatCheck, FormatContext } from "./format.ts";

/** A paper that a case file names as the ground of what it says. */
interface DasarKasus {
	readonly kasus: BerkasKerjaSama;
	readonly dasar: string;
	readonly path: FieldPath;
}

/** The paper by which a joint secretariat was set up is one of the case. */
export const checkSekretariat: FormatCheck = (sasaran, context) => {
	if (sasaran.jenis !== "kerja-sama" || !sasaran.data.sekretariat) return;
	const { dasar } = sasaran.data.sekretariat;
	checkDasarKasus({ kasus: sasaran, dasar, path: ["sekretariat", "dasar"] }, context);
};

/** What a case file says of its own course rests on a paper in its folder that is no draft and was not called off. */
export function checkDasarKasus({ kasus, dasar, path }: DasarKasus, { paths, report }: FormatContext): void {
	const target = resolvePath(kasus.sumber.path, dasar);
	const paper = kasus.dokumen.find(({ sumber }) => sumber.path === target);
	const at = kasus.sumber.locate(path);
	const folder = kasus.sumber.path.replace(/[^/]*$/, "");
	if (!paper) {
		// A paper that could not be read is there: what is wrong with it is told at its own file.
		const unread = [...paths].filter((path) => path.startsWith(folder) && path !== kasus.sumber.path);
		if (unread.some((path) => path === target && path.endsWith(".md"))) return;
		const known = kasus.dokumen.map(({ slug }) => `${slug}.md`);
		report({
			ruleId: "dasar-bukan-dokumen-kasus",
			at,
			message: `Dasar "${dasar}" bukan dokumen kerja sama ini.`,
			suggestion: known.length > 0 ? suggestFrom(dasar, known) : "Simpan dokumen yang menjadi dasarnya di folder ini.",
		});
		return;
	}
	const { status } = paper.data;
	if (status === "final" || status === "ditandatangani") return;
	report({
		ruleId: "dasar-belum-sah",
		at,
		message: `${NAMA_JENIS[paper.jenis]} yang menjadi dasarnya berstatus ${status}.`,
		suggestion: "Tunjuk dokumen yang sudah final atau ditandatangani.",
	});
}
