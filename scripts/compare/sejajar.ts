import { type Kata, similarity } from "./kemiripan.ts";
import { commonPairs, type Pasangan } from "./myers.ts";
import { keepOrder } from "./urutan.ts";

/** What is matched with its like in the other text: a line, a row, a column, a party. */
export interface Satuan {
	/** Only what is of one sort is ever matched. */
	readonly golongan: string;
	/** All of its text: what has the same is the same. */
	readonly kunci: string;
	readonly kata: Kata;
}

/** Below this two lines are two lines, not one that changed. */
const AMBANG = 0.45;
/** Differences looked for among lines that stand more than once, and pairs weighed in one gap. */
const BATAS_BEDA = 400;
const BATAS_TIMBANG = 2500;
/** Where a gap is too wide to weigh every pair: how far ahead the like of a line is looked for. */
const JENDELA = 24;

const keyOf = ({ golongan, kunci }: Satuan): string => `${golongan}\0${kunci}`;

/** Where each key stands, for the keys that stand once. */
function singles(items: readonly Satuan[]): Map<string, number> {
	const places = new Map<string, number>();
	items.forEach((item, at) => {
		const key = keyOf(item);
		places.set(key, places.has(key) ? -1 : at);
	});
	return places;
}

/** Lines that stand once in both texts, as many as keep their order. */
function anchorsOf(lama: readonly Satuan[], baru: readonly Satuan[]): Pasangan[] {
	const places = singles(baru);
	const pairs = [...singles(lama)].flatMap(([key, at]): Pasangan[] => {
		const place = places.get(key) ?? -1;
		return at >= 0 && place >= 0 ? [[at, place]] : [];
	});
	return keepOrder(pairs);
}

/** Calls `fill` for each stretch between pairs that both texts have something in; its pairs join the others. */
function fillGaps(
	pairs: readonly Pasangan[],
	[lama, baru]: readonly [readonly Satuan[], readonly Satuan[]],
	fill: (lama: readonly Satuan[], baru: readonly Satuan[]) => readonly Pasangan[],
): Pasangan[] {
	const all: Pasangan[] = [];
	let [i, j] = [0, 0];
	for (const pair of [...pairs, [lama.length, baru.length] as const]) {
		if (pair[0] > i && pair[1] > j) {
			const found = fill(lama.slice(i, pair[0]), baru.slice(j, pair[1]));
			for (const [a, b] of found) all.push([a + i, b + j]);
		}
		if (pair[0] < lama.length) all.push(pair);
		[i, j] = [pair[0] + 1, pair[1] + 1];
	}
	return all;
}

const alike = (a: Satuan, b: Satuan): number => (a.golongan === b.golongan ? similarity(a.kata, b.kata) : 0);

/** The matching in order whose likeness adds up to the most; every pair is weighed. */
function weighAll(lama: readonly Satuan[], baru: readonly Satuan[]): Pasangan[] {
	const score = lama.map((a) => baru.map((b) => alike(a, b)));
	const best = Array.from({ length: lama.length + 1 }, () => new Float64Array(baru.length + 1));
	const at = (table: readonly ArrayLike<number>[], i: number, j: number) =>
		(table[i] as ArrayLike<number>)[j] as number;
	const joined = (i: number, j: number) => (at(score, i, j) < AMBANG ? -1 : at(score, i, j) + at(best, i + 1, j + 1));
	for (let i = lama.length - 1; i >= 0; i--)
		for (let j = baru.length - 1; j >= 0; j--)
			(best[i] as Float64Array)[j] = Math.max(joined(i, j), at(best, i + 1, j), at(best, i, j + 1));
	const pairs: Pasangan[] = [];
	for (let [i, j] = [0, 0]; i < lama.length && j < baru.length; ) {
		if (joined(i, j) >= at(best, i, j)) pairs.push([i++, j++]);
		else if (at(best, i + 1, j) >= at(best, i, j + 1)) i++;
		else j++;
	}
	return pairs;
}

/** Line by line, each with the most like of the next few: what a wide gap affords. */
function weighNear(lama: readonly Satuan[], baru: readonly Satuan[]): Pasangan[] {
	const pairs: Pasangan[] = [];
	let from = 0;
	lama.forEach((satu, i) => {
		let [best, place] = [AMBANG, -1];
		for (let j = from; j < Math.min(baru.length, from + JENDELA); j++) {
			const score = alike(satu, baru[j] as Satuan);
			if (score > best) [best, place] = [score, j];
		}
		if (place < 0) return;
		pairs.push([i, place]);
		from = place + 1;
	});
	return pairs;
}

const weigh = (lama: readonly Satuan[], baru: readonly Satuan[]): Pasangan[] =>
	lama.length * baru.length <= BATAS_TIMBANG ? weighAll(lama, baru) : weighNear(lama, baru);

const repeated = (lama: readonly Satuan[], baru: readonly Satuan[]): Pasangan[] =>
	commonPairs(lama.map(keyOf), baru.map(keyOf), BATAS_BEDA) ?? [];

/**
 * Matches two sequences in order: first what stands once in both, then what repeats, then what is alike. The work
 * grows with the length, not with its square, however different the sequences are.
 */
export function alignSatuan(lama: readonly Satuan[], baru: readonly Satuan[]): Pasangan[] {
	const sides = [lama, baru] as const;
	const equal = fillGaps(anchorsOf(lama, baru), sides, repeated);
	return fillGaps(equal, sides, weigh);
}
