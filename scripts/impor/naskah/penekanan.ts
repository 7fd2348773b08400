/**
 * Words that a drafter set apart inside a sentence: foreign ones in italics, a term in bold. A reader puts marks around
 * them that no file can hold; they become the signs of Markdown where the text is written, and are gone elsewhere.
 */

export type Penekanan = "miring" | "tebal";

/** A run of one look. */
export interface Ruas {
	readonly teks: string;
	readonly penekanan?: Penekanan | undefined;
}

/** Of the private use area of Unicode, and taken out of all that is read. */
const TANDA = { miring: ["\ue000", "\ue001", "*"], tebal: ["\ue002", "\ue003", "**"] } as const;
const SEMUA_TANDA = /[\ue000-\ue003]/g;

/** The text without any mark. */
export const tanpaTanda = (teks: string): string => teks.replace(SEMUA_TANDA, "");

export const isBertanda = (teks: string): boolean => /[\ue000-\ue003]/.test(teks);

/** Marks as the signs of Markdown; the text between is escaped already. */
export const keMarkdown = (teks: string): string =>
	Object.values(TANDA).reduce((all, [buka, tutup, sign]) => all.replaceAll(buka, sign).replaceAll(tutup, sign), teks);

/** The sheet sets the names of the parties in bold by itself. */
const SEBUTAN =
	/\b(?:PARA\s+)?PIHAK(?:\s+(?:PERTAMA|KE\p{Lu}+(?:\s(?:BELAS|PULUH(?:\s\p{Lu}+)?))?))?\b|\b(?:dan|atau|dengan)\b/gu;
const BERHURUF = /\p{L}{2}/u;
/** Words with blanks and punctuation around them, which stay outside the marks. */
const INTI = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

function tandai(teks: string, penekanan: Penekanan): string {
	const polos = penekanan === "tebal" ? teks.replace(SEBUTAN, "") : teks;
	if (!BERHURUF.test(polos)) return teks;
	const [, sebelum = "", inti = "", sesudah = ""] = INTI.exec(teks) ?? [];
	const [buka, tutup] = TANDA[penekanan];
	return `${sebelum}${buka}${inti}${tutup}${sesudah}`;
}

/** Runs of the same look as one; blanks between two of them are of that look too. */
function gabung(ruas: readonly Ruas[]): Ruas[] {
	const joined: { teks: string; penekanan?: Penekanan | undefined }[] = [];
	for (const [at, { teks, penekanan }] of ruas.entries()) {
		const last = joined.at(-1);
		const isSela = teks.trim() === "" && last?.penekanan !== undefined && ruas[at + 1]?.penekanan === last.penekanan;
		if (last && (last.penekanan === penekanan || isSela)) last.teks += teks;
		else joined.push({ teks, penekanan });
	}
	return joined;
}

/** The looks of all that can be read. */
const rupaOf = (ruas: readonly Ruas[]): readonly (Penekanan | undefined)[] => [
	...new Set(ruas.flatMap(({ teks, penekanan }) => (/\p{L}/u.test(teks) ? [penekanan] : []))),
];

/** The look that a whole paragraph has, which sets nothing in it apart; undefined where it has several, or none. */
export function penekananSeluruhnya(ruas: readonly Ruas[]): Penekanan | undefined {
	const [rupa, ...more] = rupaOf(ruas);
	return more.length === 0 ? rupa : undefined;
}

/** The runs of a paragraph as one text, with marks around what is set apart in it; a line at a time. */
export function tulisRuas(ruas: readonly Ruas[]): string {
	if (rupaOf(ruas).length < 2) return ruas.map(({ teks }) => teks).join("");
	const joined = gabung(ruas);
	return joined
		.map(({ teks, penekanan }, at) => {
			// Italics beside bold would read as one sign of Markdown.
			const isRapat = joined[at - 1]?.penekanan ?? joined[at + 1]?.penekanan;
			if (penekanan === undefined || (penekanan === "tebal" && isRapat)) return teks;
			return teks
				.split(/(\n|\t)/)
				.map((line) => tandai(line, penekanan))
				.join("");
		})
		.join("");
}
