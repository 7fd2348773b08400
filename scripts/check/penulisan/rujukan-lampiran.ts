import { isNaskah } from "../../model/arsip.ts";
import { romawi } from "../../model/romawi.ts";
import { isMilikLain } from "./instrumen.ts";
import { isAdendum, type PenulisanCheck } from "./penulisan.ts";

const LAMPIRAN =
	/(?<![\p{L}\d/-])Lampiran(?:[^\S\n]{1,5}(?:(\d{1,2})(?![\d.,]\d|\d)|([IVXL]{1,6})(?!\p{L})))?(?!\p{L})/gu;
const BAGIAN_NASKAH =
	/(?:tercantum|dimuat|terlampir|sebagaimana|dimaksud|diatur|menurut)\s{1,5}(?:dalam|pada)?[^\S\n]*$/i;

function nomorOf(angka: string | undefined, huruf: string | undefined): number | undefined {
	if (angka !== undefined) return Number(angka);
	const place = Array.from({ length: 60 }, (_, index) => romawi(index + 1)).indexOf(huruf ?? "");
	return place < 0 ? undefined : place + 1;
}

/** "Lampiran II" beyond the last, or "tercantum dalam Lampiran" where there is none. */
function isPutus(match: RegExpExecArray, rata: string, count: number): boolean {
	const nomor = nomorOf(match[1], match[2]);
	if (nomor !== undefined) return nomor < 1 || nomor > count;
	return count === 0 && BAGIAN_NASKAH.test(rata.slice(Math.max(0, match.index - 40), match.index));
}

/** A lampiran that the text speaks of is there. */
export const checkRujukanLampiran: PenulisanCheck = ({ sasaran, teks }, { report }) => {
	if (!isNaskah(sasaran) || isAdendum(sasaran)) return;
	const count = sasaran.naskah.lampiran.length;
	for (const match of teks.rata.matchAll(LAMPIRAN)) {
		const letak = teks.letakOf(match.index);
		if (!letak || letak.bagian === "konsideran" || !isPutus(match, teks.rata, count)) continue;
		if (isMilikLain(teks.rata, match.index, match.index + match[0].length)) continue;
		report({
			ruleId: "rujukan-lampiran",
			// A lampiran may be kept as a file of its own while the naskah has none in its text.
			severity: count === 0 ? "warning" : "error",
			at: teks.at(match.index),
			message: `${match[0].replace(/\s+/g, " ")} tidak ada dalam berkas ini${count > 0 ? `; banyaknya lampiran ${count}` : ""}.`,
			suggestion: 'Tambahkan "# Lampiran: Judul" di akhir naskah, atau perbaiki rujukannya.',
		});
	}
};
