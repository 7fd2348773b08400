import type { Potongan, TeksBanding } from "../model/perbandingan.ts";
import { commonPairs } from "./myers.ts";
import { type Ruas, tidy } from "./rapi.ts";
import { tokensOf } from "./token.ts";
import { interleave } from "./urutan.ts";

/** Words that may differ in one text before it is shown old and new whole. */
const BATAS_BEDA = 1500;

const run = (ubahan: Potongan["ubahan"], tokens: readonly string[]): Potongan[] =>
	tokens.length === 0 ? [] : [{ ubahan, teks: tokens.join(" ") }];

/** Runs of kept tokens and runs of changed ones, by turns. */
function toRuas(lama: readonly string[], baru: readonly string[]): Ruas[] {
	const pairs = commonPairs(lama, baru, BATAS_BEDA);
	if (!pairs) return [{ tetap: [], lama, baru }];
	const ruas: { tetap: string[]; lama: string[]; baru: string[] }[] = [{ tetap: [], lama: [], baru: [] }];
	for (const step of interleave(pairs, lama.length, baru.length)) {
		let last = ruas.at(-1) as (typeof ruas)[number];
		const isKept = step.lama !== undefined && step.baru !== undefined;
		if (isKept && last.lama.length + last.baru.length > 0) {
			last = { tetap: [], lama: [], baru: [] };
			ruas.push(last);
		}
		if (isKept) last.tetap.push(lama[step.lama as number] as string);
		else if (step.lama !== undefined) last.lama.push(lama[step.lama] as string);
		else last.baru.push(baru[step.baru as number] as string);
	}
	return ruas;
}

/**
 * Compares two texts word by word, so that the result reads well: whole words, numbers with their words, no lone word
 * kept between two changes, and a sentence of which most changed as old and new whole.
 */
export function compareTeks(lama: string, baru: string): TeksBanding {
	const [dari, ke] = [tokensOf(lama), tokensOf(baru)];
	if (dari.join(" ") === ke.join(" ")) return run("tetap", ke);
	return tidy(toRuas(dari, ke)).flatMap((ruas) => [
		...run("tetap", ruas.tetap),
		...run("lama", ruas.lama),
		...run("baru", ruas.baru),
	]);
}

/** A text that stands on one side only, or unchanged on both. */
export function seluruhnya(teks: string, ubahan: Potongan["ubahan"]): TeksBanding {
	return run(ubahan, tokensOf(teks));
}
