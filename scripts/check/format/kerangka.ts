import { isNaskah } from "../../model/arsip.ts";
import { pasalOf } from "../../model/isi.ts";
import type { FormatCheck } from "./format.ts";

/** A naskah has pasal, and no text stands where the sheet has no room for it. */
export const checkKerangka: FormatCheck = (sasaran, { report }) => {
	if (!isNaskah(sasaran)) return;
	const { naskah, sumber } = sasaran;
	const first = naskah.pembuka[0];
	if (first) {
		report({
			ruleId: "teks-di-luar-kerangka",
			at: first.letak,
			message: "Teks ini berada sebelum judul pertama, sehingga tidak akan tercetak.",
			suggestion:
				"Judul, nomor, para pihak dan penutup dicetak dari isian di atas; pertimbangan ditulis di bawah `# Konsideran`.",
		});
	}
	if (pasalOf(naskah).length > 0) return;
	report({
		ruleId: "naskah-tanpa-pasal",
		at: { line: sumber.bodyLine, column: 1 },
		message: "Naskah ini belum berisi satu pasal pun.",
		suggestion: "Tulis setiap pasal sebagai `## Maksud dan Tujuan`, tanpa nomor; mesin yang menomori.",
	});
};
