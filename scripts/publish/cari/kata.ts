import { akarOf } from "../../../site/skrip/akar.js";
import type { HalamanIndeks } from "./halaman.ts";
import { ASING, BUKAN_SERUMPUN, PADANAN } from "./padanan.ts";

/** Words that the browser may correct a misspelling to; the most frequent, about 8 kB compressed. */
const KATA_TERBANYAK = 2000;
/** The part of all pages from which a word tells nothing apart. */
const BAGIAN_UMUM = 0.8;
/** In "pengelolaan" and "penataan" the first letter of the root is gone, and the index cannot know it. */
const LULUH = /^(?:peng|meng|pen|men)[aeiou]/;

/** What the search must know of the language and of this portal. */
export interface Kata {
	/** The words of the index, the most frequent first, with a space between. */
	readonly kata: string;
	/** How many of them stand on so many pages that they tell nothing apart: "kerja", "sama". */
	readonly umum: number;
	/** From a root whose first letter k or t is lost after a nasal prefix, to its most frequent such word. */
	readonly rumpun: Readonly<Record<string, string>>;
	readonly padanan: readonly (readonly string[])[];
	/** From a word of another tongue to ours. */
	readonly asing: Readonly<Record<string, string>>;
}

/** In how many pages each word of letters stands. */
function countWords(texts: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const text of texts) {
		for (const kata of new Set(text.match(/\p{L}{3,}/gu) ?? [])) counts.set(kata, (counts.get(kata) ?? 0) + 1);
	}
	return counts;
}

/** Roots of other words than those that lost a letter: what is attested on its own. */
function attestedRoots(words: readonly string[]): Set<string> {
	return new Set(words.filter((kata) => !LULUH.test(kata)).flatMap((kata) => akarOf(kata)));
}

function rumpunOf(words: readonly string[]): Record<string, string> {
	const attested = attestedRoots(words);
	const rumpun = new Map<string, string>();
	for (const kata of words.filter((satu) => LULUH.test(satu))) {
		const akar = akarOf(kata).filter((satu) => /^[kt][aeiou]\p{L}{2,}/u.test(satu) && attested.has(satu));
		for (const satu of akar) {
			const bare = attested.has(satu.slice(1)) || BUKAN_SERUMPUN.includes(satu);
			if (!bare && !rumpun.has(satu)) rumpun.set(satu, kata);
		}
	}
	return Object.fromEntries([...rumpun].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The vocabulary of an index: only words of what is indexed, so nothing that is withheld. */
export function kataOf(halaman: readonly HalamanIndeks[]): Kata {
	const texts = halaman.map(({ content, meta }) => `${Object.values(meta).join(" ")} ${content}`.toLowerCase());
	const counted = [...countWords(texts)].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	const sorted = counted.map(([kata]) => kata);
	const umum = counted.filter(([, pages]) => pages >= halaman.length * BAGIAN_UMUM).length;
	return {
		kata: sorted.slice(0, KATA_TERBANYAK).join(" "),
		umum,
		rumpun: rumpunOf(sorted),
		padanan: PADANAN,
		asing: ASING,
	};
}
