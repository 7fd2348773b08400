import { type Baris, teksOf } from "./baris.ts";

/** Words of which any page of running text bears several. */
const INDONESIA =
	/\b(?:dan|yang|di|ini|untuk|dengan|dalam|pada|dari|oleh|atau|pasal|pihak|kerja|sama|nomor|tentang)\b/gi;
const ASING = /\b(?:the|of|and|shall|by|to|is|in|for|with|this|article|between|memorandum|number|concerning)\b/gi;

const count = (text: string, words: RegExp): number => text.match(words)?.length ?? 0;

/** How many words of a text speak for Indonesian, and for English. */
export const cacah = (text: string): { indonesia: number; asing: number } => ({
	indonesia: count(text, INDONESIA),
	asing: count(text, ASING),
});

const speaks = (baris: readonly Baris[]) => cacah(baris.map(({ kata }) => teksOf(kata)).join(" "));

/** Of two columns that say the same in two languages, the place of the Indonesian one; -1 where they do not. */
export function kolomIndonesia(kolom: readonly (readonly Baris[])[]): number {
	const [left, right] = kolom;
	if (!left || !right || kolom.length !== 2) return -1;
	const [a, b] = [speaks(left), speaks(right)];
	const isForeign = (one: typeof a, other: typeof a) => one.asing > one.indonesia && other.asing <= other.indonesia;
	if (isForeign(b, a)) return 0;
	return isForeign(a, b) ? 1 : -1;
}
