/** Words that a title writes small among its capitals. */
const KECIL = new Set(
	"dan atau dan/atau di ke dari pada dalam untuk dengan oleh antara serta yang bagi atas tentang sebagai terhadap melalui kepada of and the to on with by for".split(
		" ",
	),
);

/** Names of parties are capitals in a sentence too; "bagi" is no preposition before "hasil". */
const TETAP: readonly (readonly [RegExp, (found: string) => string])[] = [
	[/\bPihak (?:Ke\p{Ll}+(?: Belas| Puluh(?: \p{Lu}\p{Ll}+)?)?|Pertama)\b/gu, (found) => found.toLocaleUpperCase("id")],
	[/\bbagi Hasil\b/g, () => "Bagi Hasil"],
];

/** True for words all in capitals. */
export const isKapital = (text: string): boolean => text === text.toLocaleUpperCase("id") && /\p{Lu}{2}/u.test(text);

function capitalizeWord(word: string, first: boolean): string {
	const small = word.toLocaleLowerCase("id");
	if (!first && KECIL.has(small)) return small;
	// Roman numbers and the parts of "PELAYANAN/PENGADUAN" keep their capitals.
	if (/^[IVX]+$/.test(word)) return word;
	return small.replace(
		/(^|[-/("“])(\p{L})/gu,
		(_, before: string, letter: string) => before + letter.toLocaleUpperCase("id"),
	);
}

/**
 * A title in capitals as a title is written in a sentence: "MAKSUD DAN TUJUAN" → "Maksud dan Tujuan"; any other text
 * stays as it is.
 * @param acuan text in which the same words may stand with the capitals they really have
 */
export function judulKapital(judul: string, acuan = ""): string {
	if (!isKapital(judul)) return judul;
	const at = acuan.toLocaleLowerCase("id").indexOf(judul.toLocaleLowerCase("id"));
	const found = at < 0 ? "" : acuan.slice(at, at + judul.length);
	if (found !== "" && !isKapital(found) && /^\p{Lu}/u.test(found)) return found;
	const words = judul.split(" ").map((word, index) => capitalizeWord(word, index === 0));
	return TETAP.reduce((text, [pola, tulis]) => text.replace(pola, tulis), words.join(" "));
}
