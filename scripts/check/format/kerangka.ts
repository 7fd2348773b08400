import { isNaskah } from "../../model/arsip.ts";
import { type Naskah, pasalOf } from "../../model/isi.ts";
import type { FormatCheck, FormatContext } from "./format.ts";

const TANDA_TANGAN = /^\**(?:PIHAK\s+[A-Z ]+|PARA PIHAK)\**\s*[,:]?\**(?:\n|\s{2}|$)/;

/** What stands below a pasted closing sentence is printed above the signatures, which the sheet has of its own. */
function checkPenutup({ penutup }: Naskah, report: FormatContext["report"]): void {
	const written = penutup.find((satu) => satu.jenis === "paragraf" && TANDA_TANGAN.test(satu.teks));
	if (!written) return;
	report({
		ruleId: "tanda-tangan-tertulis",
		severity: "warning",
		at: written.letak,
		message: "Tempat tanda tangan tertulis di dalam teks, sehingga akan tercetak dua kali.",
		suggestion: "Hapus mulai baris ini; sebutan, jabatan, dan nama dicetak dari isian pihak.",
	});
}

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
	checkPenutup(naskah, report);
	if (pasalOf(naskah).length > 0) return;
	report({
		ruleId: "naskah-tanpa-pasal",
		at: { line: sumber.bodyLine, column: 1 },
		message: "Naskah ini belum berisi satu pasal pun.",
		suggestion: "Tulis setiap pasal sebagai `## Maksud dan Tujuan`, tanpa nomor; mesin yang menomori.",
	});
};
