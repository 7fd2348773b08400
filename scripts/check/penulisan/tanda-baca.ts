import type { PenulisanCheck } from "./penulisan.ts";
import { samarkan } from "./samar.ts";

/** Two marks where one belongs: "ini..", "Rohani;." */
const GANDA = /(?<=[\p{L}\d)])(?:\.\.|,,|;;|;\.|,\.)(?![.,;\d/-])/gu;
/** "rumah,lahan", "berturut-turut;dan": words that hang together by a mark. */
const RAPAT = /(?<=\p{Ll})[,;](?=\p{Ll}{2})/gu;

/** Marks as EYD sets them, where a slip cannot be meant. */
export const checkTandaBaca: PenulisanCheck = ({ teks }, { report }) => {
	const samar = samarkan(teks.rata);
	for (const match of samar.matchAll(GANDA)) {
		report({
			ruleId: "tanda-baca",
			severity: "warning",
			at: teks.at(match.index),
			message: `Ada dua tanda baca berturut-turut: "${match[0]}".`,
			suggestion: "Hapus salah satunya.",
		});
	}
	for (const match of samar.matchAll(RAPAT)) {
		report({
			ruleId: "tanda-baca",
			severity: "warning",
			at: teks.at(match.index),
			message: `Tidak ada spasi sesudah tanda "${match[0]}".`,
			suggestion: `Beri satu spasi sesudah tanda "${match[0]}".`,
		});
	}
};
