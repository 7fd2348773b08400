import { type Arsip, dokumenOf } from "../../model/arsip.ts";
import { tanpaAsing } from "../../model/source.ts";

const known = new WeakMap<Arsip, ReadonlyMap<string, number>>();

const KATA = /(?<![\p{L}\d.@/-])\p{Ll}{2,40}(?![\p{L}\d@/])/gu;

/** Each word of a text that stands there in small letters: capitals may be names. */
export function* eachKata(teks: string): Iterable<{ readonly kata: string; readonly offset: number }> {
	for (const { 0: kata, index: offset } of teks.matchAll(KATA)) yield { kata, offset };
}

/** How often each of these words stands in a text. */
export function hitungKata(teks: string): ReadonlyMap<string, number> {
	const into = new Map<string, number>();
	for (const kata of teks.match(KATA) ?? []) into.set(kata, (into.get(kata) ?? 0) + 1);
	return into;
}

/** A word this common is one, whatever it looks like. */
export const DIKENAL = 2;
/** A word this common is what a slip beside it was meant to be. */
export const SERING = 4;

/**
 * Common words with their weight: two for each time a regulation we hold writes them, one for each document of the
 * archive that does. Made once for one archive, in the time it takes to read it.
 */
export function kosakataUmum(arsip: Arsip): ReadonlyMap<string, number> {
	const made = known.get(arsip);
	if (made) return made;
	const bobot = new Map<string, number>();
	const add = (kata: string, lebih: number) => bobot.set(kata, (bobot.get(kata) ?? 0) + lebih);
	for (const { data } of arsip.peraturan.values()) {
		for (const [kata, kali] of hitungKata(data.ketentuan.map(({ bunyi }) => bunyi).join("\n"))) add(kata, 2 * kali);
	}
	for (const { sumber } of dokumenOf(arsip))
		for (const kata of hitungKata(tanpaAsing(sumber).body).keys()) add(kata, 1);
	known.set(arsip, bobot);
	return bobot;
}
