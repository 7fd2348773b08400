import type { FormatCheck } from "./format.ts";

/** What is withheld from the public says on which ground, by which harm test, and until when (UU 14/2008 Pasal 17). */
export const checkPublikasi: FormatCheck = ({ data, sumber }, { report }) => {
	if (data.publikasi === "dikecualikan" && !data.pengecualian) {
		report({
			ruleId: "pengecualian-tanpa-dasar",
			at: sumber.locate(["publikasi"]),
			message: "Dokumen dikecualikan tetapi alasannya belum ditulis (UU 14/2008 Pasal 17).",
			suggestion: "Tambahkan pengecualian: { dasar: UU 14/2008 Pasal 17 huruf …, uji_konsekuensi: …, sampai: … }.",
		});
	}
	if (data.publikasi !== "dikecualikan" && data.pengecualian) {
		report({
			ruleId: "pengecualian-tanpa-arti",
			severity: "warning",
			at: sumber.locate(["pengecualian"], "key"),
			message: `Ada isian pengecualian, padahal publikasi: ${data.publikasi ?? "publik"}.`,
			suggestion: "Tulis publikasi: dikecualikan, atau hapus isian pengecualian.",
		});
	}
};
