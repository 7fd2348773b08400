import type { PenulisanCheck } from "./penulisan.ts";
import { samarOf } from "./samar.ts";

/** Words that stand in twice by mistake, in any case. */
const TUGAS =
	"dengan|dan|yang|tentang|untuk|dalam|pada|di|ke|dari|oleh|selanjutnya|atau|adalah|sebagai|bahwa|akan|telah|serta|kepada|secara|antara|melalui|terhadap|ini|tersebut|disebut";
const GANDA = new RegExp(`(?<![\\p{L}-])(${TUGAS})[^\\S\\n]{1,10}\\1(?![\\p{L}-])`, "giu");
/** Any other word twice in small letters: once too often, or a reduplication without its hyphen. */
const ULANG = new RegExp(
	`(?<![\\p{L}-])(?!(?:${TUGAS}|masing|lain|sehari)(?!\\p{L}))(\\p{Ll}{4,30})[^\\S\\n]{1,10}\\1(?![\\p{L}-])`,
	"gu",
);

/** A word written twice in a row. */
export const checkKataGanda: PenulisanCheck = ({ teks }, { report }) => {
	const samar = samarOf(teks);
	const ganda = [...samar.matchAll(GANDA)].map((match) => ({ match, ulang: false }));
	const ulang = [...samar.matchAll(ULANG)].map((match) => ({ match, ulang: true }));
	for (const { match, ulang: isUlang } of [...ganda, ...ulang]) {
		const { 0: all, 1: kata = "", index } = match;
		report({
			ruleId: "kata-ganda",
			severity: "warning",
			at: teks.at(index),
			message: `Ada kata yang tertulis dua kali berturut-turut: "${all.replace(/\s+/g, " ")}".`,
			suggestion: isUlang ? `Tulis "${kata}", atau "${kata}-${kata}" bila itu kata ulang.` : `Tulis "${kata}".`,
			...(!isUlang && teks.fix(index, index + all.length, kata)),
		});
	}
};
