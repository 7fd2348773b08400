import { KATA_BILANGAN } from "../model/baca-terbilang.ts";

const BILANGAN = new Set([...KATA_BILANGAN, "rupiah", "persen", "per"]);
/** No number in words is longer. */
const TERPANJANG = 40;

const BULAN = "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember";
/** What is read as one: "Pasal 7", "ayat (2)", "huruf a", "Rp 5.000", "2 November 2026". */
const RANGKAIAN: readonly RegExp[] = [
	new RegExp(`^\\d{1,2} (?:${BULAN}) \\d{4}[.,;:)]*$`, "i"),
	/^\(?(?:pasal|bab|lampiran) (?:\d+[a-z]?|[ivxl]+)[.,;:)]*$/i,
	/^ayat \(\d+[a-z]?\)[.,;:)]*$/i,
	/^huruf [a-z]{1,2}[.,;:)]*$/i,
	/^angka \d+[.,;:)]*$/i,
	/^rp\.? \d[\d.,]*[-.,;:)]*$/i,
];

/** How many words from `at` are read as one. */
function lengthOfUnit(words: readonly string[], at: number): number {
	const fixed = RANGKAIAN.some((pattern, index) => pattern.test(words.slice(at, at + (index === 0 ? 3 : 2)).join(" ")));
	const length = !fixed ? 1 : RANGKAIAN[0]?.test(words.slice(at, at + 3).join(" ")) ? 3 : 2;
	const last = words[at + length - 1] as string;
	return /\d/.test(last) ? length + lengthInWords(words, at + length) : length;
}

/** "(tiga puluh)" behind a number belongs to it. */
function lengthInWords(words: readonly string[], at: number): number {
	if (!words[at]?.startsWith("(")) return 0;
	const end = words.slice(at, at + TERPANJANG).findIndex((word) => word.includes(")"));
	if (end < 0) return 0;
	const inside = words
		.slice(at, at + end + 1)
		.join(" ")
		.replace(/^\(|\).*$/g, "");
	const isNumber = inside.split(/[\s-]+/).every((word) => BILANGAN.has(word.toLowerCase()));
	return isNumber ? end + 1 : 0;
}

/**
 * Cuts a text into what a reader takes in at one glance: words with their punctuation, "30 (tiga puluh)", "Pasal 7",
 * "ayat (2)", dates, sums. With spaces between them they are the text again, its white space folded.
 */
export function tokensOf(teks: string): string[] {
	const words = teks.split(/\s+/).filter((word) => word !== "");
	const tokens: string[] = [];
	for (let at = 0; at < words.length; ) {
		const length = lengthOfUnit(words, at);
		tokens.push(words.slice(at, at + length).join(" "));
		at += length;
	}
	return tokens;
}
