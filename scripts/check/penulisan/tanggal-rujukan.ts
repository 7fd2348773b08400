import { isTanggal, tanggalPanjang } from "../../model/tanggal.ts";
import type { PenulisanCheck } from "./penulisan.ts";
import { bacaTanggal, toIso } from "./tanggal-terbaca.ts";

const NOMOR = "(?:Nomor|No\\.)[^\\S\\n]{0,3}:?[^\\S\\n]{0,3}([\\p{L}\\d][^\\s,;()]{4,60})";
/** "Nomor 119/216/KB/2018 dan Nomor 100/Pj.63/2018 tanggal 5 November 2018": numbers and the one date behind them. */
const RUJUKAN = new RegExp(
	`(?<!\\p{L})${NOMOR}(?:[^\\S\\n]{0,3}(?:,|dan)[^\\S\\n]{1,3}(?:dan[^\\S\\n]{1,3})?${NOMOR})?,?[^\\S\\n]{1,3}(?=(?:ter)?tanggal[^\\S\\n]{1,3}([^;\\n]{6,60}))`,
	"giu",
);

/** One paper is cited with one date: "Nomor 119/KB/2018 tanggal 5 November 2018" here and "tanggal 6 November 2018" there. */
export const checkTanggalRujukan: PenulisanCheck = ({ teks }, { report }) => {
	const pertama = new Map<string, string>();
	for (const { 0: all, 1: satu, 2: dua, 3: ekor = "", index } of teks.rata.matchAll(RUJUKAN)) {
		const [terbaca] = bacaTanggal(`tanggal ${ekor}`).sort((a, b) => a.offset - b.offset);
		const iso = terbaca && terbaca.offset <= 8 ? toIso(terbaca.tanggal) : "";
		if (!isTanggal(iso)) continue;
		// Only numbers that no other paper bears: "5/2018" may be of two offices.
		const nomor = [satu, dua].filter((calon): calon is string => (calon?.match(/\//g) ?? []).length >= 2);
		const lain = nomor.map((calon) => pertama.get(calon)).find((tanggal) => tanggal !== undefined && tanggal !== iso);
		for (const calon of nomor) if (!pertama.has(calon)) pertama.set(calon, iso);
		if (lain === undefined) continue;
		report({
			ruleId: "tanggal-rujukan",
			severity: "warning",
			at: teks.at(index + all.length),
			message: `Nomor ${nomor[0]} di sini bertanggal ${tanggalPanjang(iso)}, padahal sebelumnya ${tanggalPanjang(lain)}.`,
			suggestion: `Periksa naskahnya; bila yang pertama benar, tulis "tanggal ${tanggalPanjang(lain)}".`,
		});
	}
};
