import { distance } from "fastest-levenshtein";

interface Kata {
	readonly kata: string;
	readonly kecil: string;
	readonly offset: number;
}

/** The words of a text, and where each of them stands among them. */
export interface Kosakata {
	readonly rata: string;
	readonly words: readonly Kata[];
	readonly places: ReadonlyMap<string, readonly number[]>;
}

export function bacaKosakata(rata: string): Kosakata {
	const words = [...rata.matchAll(/\p{L}+/gu)].map(({ 0: kata, index: offset }) => ({
		kata,
		kecil: kata.toLowerCase(),
		offset,
	}));
	const places = new Map<string, number[]>();
	words.forEach(({ kecil }, index) => {
		const known = places.get(kecil);
		if (known) known.push(index);
		else places.set(kecil, [index]);
	});
	return { rata, words, places };
}

/** The words of a name in lower case. */
export const pecahNama = (nama: string): string[] => nama.toLowerCase().match(/\p{L}+/gu) ?? [];

/** True when one longer word of the name is spelt a letter or two otherwise, and all others alike. */
function isHampirSama(written: readonly string[], nama: readonly string[]): boolean {
	const beda = nama.flatMap((kata, index) => (kata === written[index] ? [] : [[kata, written[index] ?? ""] as const]));
	const [[benar, salah] = ["", ""]] = beda;
	return beda.length === 1 && benar.length >= 5 && distance(benar, salah) <= (benar.length >= 8 ? 2 : 1);
}

/** Runs of as many words as the name has, that begin or end as it does, all with a capital and in one sentence. */
function windowsOf({ rata, words, places }: Kosakata, nama: readonly string[]): Kata[][] {
	const last = nama.length - 1;
	const starts = new Set([
		...(places.get(nama[0] ?? "") ?? []),
		...(places.get(nama[last] ?? "") ?? []).map((place) => place - last),
	]);
	return [...starts].flatMap((start): Kata[][] => {
		const window = start < 0 ? [] : words.slice(start, start + nama.length);
		const end = window.at(-1);
		if (window.length < nama.length || !end || !window.every(({ kata }) => /^\p{Lu}/u.test(kata))) return [];
		const span = rata.slice(window[0]?.offset, end.offset + end.kata.length);
		return /^[\p{L}\s.]+$/u.test(span) && !span.includes("\n") ? [window] : [];
	});
}

export interface HampirSama {
	readonly offset: number;
	readonly end: number;
	readonly tertulis: string;
}

/** Places where a name of two words or more is spelt almost, but not quite, as it should be. */
export function findHampirSama(kosakata: Kosakata, nama: string): HampirSama[] {
	const parts = pecahNama(nama);
	if (parts.length < 2) return [];
	return windowsOf(kosakata, parts).flatMap((window): HampirSama[] => {
		const [first] = window;
		const last = window.at(-1);
		const written = window.map(({ kecil }) => kecil);
		if (!first || !last || !isHampirSama(written, parts)) return [];
		const end = last.offset + last.kata.length;
		return [{ offset: first.offset, end, tertulis: kosakata.rata.slice(first.offset, end).replace(/\s+/g, " ") }];
	});
}
