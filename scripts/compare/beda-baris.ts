import { commonPairs } from "./myers.ts";

/** Lines that stand in one text instead of those in the other; either side may be empty. */
export interface Potongan {
	/** Lines before it in the old text and in the new one. */
	readonly sebelum: readonly [lama: number, baru: number];
	readonly lama: readonly string[];
	readonly baru: readonly string[];
}

/** Beyond this many changed lines the texts are told as wholly different. */
const BATAS = 4_000;

/** Where two texts differ, line by line. */
export function bedaBaris(lama: string, baru: string): Potongan[] {
	const [before, after] = [lama.split("\n"), baru.split("\n")];
	const pairs = commonPairs(before, after, BATAS) ?? [];
	const found: Potongan[] = [];
	let [i, j] = [0, 0];
	for (const [a, b] of [...pairs, [before.length, after.length] as const]) {
		const potongan: Potongan = { sebelum: [i, j], lama: before.slice(i, a), baru: after.slice(j, b) };
		if (potongan.lama.length + potongan.baru.length > 0) found.push(potongan);
		[i, j] = [a + 1, b + 1];
	}
	return found;
}
