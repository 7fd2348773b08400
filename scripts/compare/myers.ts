import { diffArrays } from "diff";

/** A pair of places, in the old sequence and in the new one. */
export type Pasangan = readonly [lama: number, baru: number];

/**
 * The longest common part of two sequences, as pairs of places.
 * @param batas how many items may differ before the search is given up, for its cost grows with their square
 * @returns undefined when more than `batas` items differ
 */
export function commonPairs(lama: readonly string[], baru: readonly string[], batas: number): Pasangan[] | undefined {
	const changes = diffArrays([...lama], [...baru], { maxEditLength: batas });
	if (!changes) return undefined;
	const pairs: Pasangan[] = [];
	let [i, j] = [0, 0];
	for (const { added, removed, count } of changes) {
		if (!added && !removed) for (let step = 0; step < count; step++) pairs.push([i + step, j + step]);
		if (!added) i += count;
		if (!removed) j += count;
	}
	return pairs;
}
