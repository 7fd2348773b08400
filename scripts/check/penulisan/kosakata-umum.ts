import type { Arsip } from "../../model/arsip.ts";

const known = new WeakMap<Arsip, ReadonlyMap<string, number>>();

/** Adds how often each word of a text stands there in small letters: capitals may be names. */
export function hitungKata(teks: string, into: Map<string, number>): void {
	for (const [kata] of teks.matchAll(/(?<![\p{L}\d.@/-])\p{Ll}{2,40}(?![\p{L}\d@/])/gu)) {
		into.set(kata, (into.get(kata) ?? 0) + 1);
	}
}

/** Common words, as the regulations we hold write them, with how often they do; made once for one archive. */
export function kosakataUmum(arsip: Arsip): ReadonlyMap<string, number> {
	const made = known.get(arsip);
	if (made) return made;
	const kata = new Map<string, number>();
	for (const { data } of arsip.peraturan.values()) {
		for (const { bunyi } of data.ketentuan) hitungKata(bunyi, kata);
	}
	known.set(arsip, kata);
	return kata;
}
