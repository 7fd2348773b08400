import { type Baris, barisOf, type Kata } from "./baris.ts";
import { awalOf } from "./penanda.ts";

/** Words stand below each other where they begin so near, in points. */
const SEGARIS = 3;
/** A label's next line is no further below than this, against the size of the type. */
const RAPAT = 1.9;
/** No description of a party has more lines. */
const PALING_PANJANG = 60;

/** The label before a colon and the text behind it: "I. Bayu Samodra : Kepala Dinas …". */
export interface Berlabel {
	readonly colon: Kata;
	/** Where the text begins. */
	readonly teksX: number;
	/** Where the name begins, behind its number. */
	readonly namaX: number;
}

export function labelOf({ kata, ukuran }: Baris): Berlabel | undefined {
	const at = kata.findIndex(({ teks }, index) => index > 0 && teks === ":");
	const [colon, word] = [kata[at], kata[at + 1]];
	if (at < 0 || !colon || !word) return undefined;
	return { colon, teksX: word.x, namaX: awalOf(kata, ukuran)?.teksX ?? kata[0]?.x ?? 0 };
}

const dekat = (a: number | undefined, b: number): boolean => a !== undefined && Math.abs(a - b) <= SEGARIS;

/** Words of a line that go on with the label; empty where it has none, undefined where it does not belong to it. */
function restOf({ kata }: Baris, { colon, teksX, namaX }: Berlabel): readonly Kata[] | undefined {
	const left = kata.filter(({ x2 }) => x2 < colon.x);
	const right = kata.slice(left.length);
	const isName = left.length === 0 || dekat(left[0]?.x, namaX);
	const isText = right.length === 0 || dekat(right[0]?.x, teksX);
	return isName && isText && !right.some(({ teks }) => teks === ":") ? left : undefined;
}

/** The line with more words before its colon. */
function withLabel(line: Baris, { colon }: Berlabel, more: readonly Kata[]): Baris {
	const at = line.kata.indexOf(colon);
	return { ...line, kata: [...line.kata.slice(0, at), ...more, ...line.kata.slice(at)] };
}

/** What of a label and its text stands on the lines below the first. */
interface Lanjutan {
	readonly label: readonly Kata[];
	readonly teks: readonly Baris[];
	/** How many lines were taken. */
	readonly panjang: number;
}

function lanjutanOf(first: Baris, label: Berlabel, below: readonly Baris[]): Lanjutan {
	const words: Kata[] = [];
	const teks: Baris[] = [];
	let panjang = 0;
	for (const line of below) {
		const before = below[panjang - 1] ?? first;
		const left = line.y - before.y < RAPAT * line.ukuran ? restOf(line, label) : undefined;
		// Without a number before it, what stands alone below a name is a line of its own.
		if (!left || (left.length === line.kata.length && label.namaX <= first.x)) break;
		words.push(...left);
		if (left.length < line.kata.length) teks.push(barisOf(line.kata.slice(left.length), line));
		panjang++;
	}
	return { label: words, teks, panjang };
}

/** A name so long that it takes two lines beside its description is put back before its colon, on the first. */
export function lipatLabel(baris: readonly Baris[]): Baris[] {
	const found: Baris[] = [];
	for (let at = 0; at < baris.length; at++) {
		const first = baris[at] as Baris;
		const label = labelOf(first);
		if (!label) {
			found.push(first);
			continue;
		}
		const more = lanjutanOf(first, label, baris.slice(at + 1, at + 1 + PALING_PANJANG));
		found.push(withLabel(first, label, more.label), ...more.teks);
		at += more.panjang;
	}
	return found;
}
