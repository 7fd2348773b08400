import type { Pasangan } from "./myers.ts";

/**
 * The most pairs that keep their order on both sides.
 * @param pairs sorted by their old place, each place at most once
 */
export function keepOrder(pairs: readonly Pasangan[]): Pasangan[] {
	/** For each length, the pair that ends a run of that length at the earliest new place. */
	const ends: number[] = [];
	const before = new Array<number>(pairs.length).fill(-1);
	pairs.forEach(([, baru], at) => {
		const length = firstAtLeast(ends, (end) => (pairs[end] as Pasangan)[1] >= baru);
		before[at] = length > 0 ? (ends[length - 1] as number) : -1;
		ends[length] = at;
	});
	const kept: Pasangan[] = [];
	for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) kept.push(pairs[at] as Pasangan);
	return kept.reverse();
}

function firstAtLeast(sorted: readonly number[], reached: (value: number) => boolean): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (reached(sorted[middle] as number)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** One step through two sequences: what stands in both, or only in one. */
export interface Langkah {
	readonly lama?: number;
	readonly baru?: number;
}

/** Both sequences as one, in the order of the new; what is only in the old comes where it stood. */
export function interleave(pairs: readonly Pasangan[], jumlahLama: number, jumlahBaru: number): Langkah[] {
	const steps: Langkah[] = [];
	let [i, j] = [0, 0];
	for (const [lama, baru] of [...pairs, [jumlahLama, jumlahBaru] as const]) {
		for (; i < lama; i++) steps.push({ lama: i });
		for (; j < baru; j++) steps.push({ baru: j });
		if (lama < jumlahLama) steps.push({ lama: i++, baru: j++ });
	}
	return steps;
}
