import { distance } from "fastest-levenshtein";
import { type Arsip, type DokumenNaskah, isNaskah } from "../../model/arsip.ts";
import { penandaTanganOf, pihakOf } from "../../model/pihak.ts";
import type { PenulisanCheck } from "./penulisan.ts";

/** Names of the parties in full, and the names of the regions among them. */
function namesOf({ data, kerja_sama }: DokumenNaskah, arsip: Arsip): string[] {
	const known = pihakOf(kerja_sama, arsip.daerah);
	const written = data.pihak.flatMap((pihak) => [
		pihak.mewakili,
		...penandaTanganOf(pihak).map((orang) => orang.mewakili),
	]);
	const names = written.flatMap((mewakili) => {
		const pihak = known.find((satu) => satu.id === mewakili);
		return [pihak?.nama ?? mewakili ?? "", pihak?.daerah?.data.nama ?? ""];
	});
	return [...new Set(names)].filter((nama) => /\s/.test(nama));
}

interface Kata {
	readonly kata: string;
	readonly offset: number;
}

/** True when one longer word of the name is spelt a letter or two otherwise, and all others alike. */
function isHampirSama(written: readonly string[], nama: readonly string[]): boolean {
	const beda = nama.flatMap((kata, index) => (kata === written[index] ? [] : [[kata, written[index] ?? ""] as const]));
	const [[benar, salah] = ["", ""]] = beda;
	return beda.length === 1 && benar.length >= 5 && distance(benar, salah) <= (benar.length >= 8 ? 2 : 1);
}

/** Windows of as many words as the name has, that begin or end as it does. */
function windowsOf(words: readonly Kata[], nama: readonly string[], rata: string): Kata[][] {
	const last = nama.length - 1;
	return words.flatMap(({ kata }, index): Kata[][] => {
		if (kata.toLowerCase() !== nama[0] && words[index + last]?.kata.toLowerCase() !== nama[last]) return [];
		const window = words.slice(index, index + nama.length);
		const end = window.at(-1);
		if (window.length < nama.length || !end) return [];
		const span = rata.slice(window[0]?.offset, end.offset + end.kata.length);
		return /^[\p{L}\s.]+$/u.test(span) && !span.includes("\n") && window.every((satu) => /^\p{Lu}/u.test(satu.kata))
			? [window]
			: [];
	});
}

/** A party is spelt one way: "Universitas Samodra Biru" beside "Universitas Samudra Biru" is a slip. */
export const checkNamaPihak: PenulisanCheck = ({ sasaran, teks }, { arsip, report }) => {
	if (!isNaskah(sasaran)) return;
	const names = namesOf(sasaran, arsip);
	const split = (nama: string): string[] => nama.toLowerCase().match(/\p{L}+/gu) ?? [];
	const right = new Set(names.map((nama) => split(nama).join(" ")));
	const words = [...teks.rata.matchAll(/\p{L}+/gu)].map((match) => ({ kata: match[0], offset: match.index }));
	const told = new Set<number>();
	for (const nama of names) {
		const parts = split(nama);
		for (const window of windowsOf(words, parts, teks.rata)) {
			const written = window.map(({ kata }) => kata.toLowerCase());
			const [first] = window;
			const end = window.at(-1);
			if (!first || !end || right.has(written.join(" ")) || !isHampirSama(written, parts) || told.has(end.offset))
				continue;
			told.add(end.offset);
			const tertulis = teks.rata.slice(first.offset, end.offset + end.kata.length).replace(/\s+/g, " ");
			report({
				ruleId: "nama-pihak",
				severity: "warning",
				at: teks.at(first.offset),
				message: `"${tertulis}" hampir sama dengan nama pihak "${nama}".`,
				suggestion: `Bila pihak yang sama, tulis "${nama}".`,
			});
		}
	}
};
