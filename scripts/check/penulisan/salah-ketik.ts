import { bacaTerbilang } from "../../model/baca-terbilang.ts";
import { findEjaan } from "./ejaan-daftar.ts";
import { DIKENAL, eachKata, hitungKata, kosakataUmum, SERING } from "./kosakata-umum.ts";
import type { PenulisanCheck } from "./penulisan.ts";
import { samarOf } from "./samar.ts";

/** Shorter words have too many true neighbours. */
const TERPENDEK = 7;
/** One that no mouth can say may be shorter: "brbas". */
const TERPENDEK_MUSTAHIL = 5;
/** More rare words than any naskah has, and a bound for a hostile one. */
const TERBANYAK = 2000;
const VOKAL = /[aiueo]/;
/** Sounds written with two letters count as one consonant. */
const BUNYI = /ng|ny|sy|kh/g;
/** Three consonants in a row as Indonesian words have them: "instruksi", "konstruksi", "transparan", "anggrek". */
const GUGUS = /^(?:[nm]?[sdtkgpbf]?[rlwsy]?|[nmr]?s?[ptk][rlw]|ks[ptk][rl]?|[rl][sdtkgpbf][rlwsy])$/;

const isVokal = (huruf: string | undefined): boolean => huruf !== undefined && VOKAL.test(huruf);

/** "mrningkatkan", "brbas": more consonants together than a word of the language has. */
function isMustahil(kata: string): boolean {
	const rapat = kata.replace(BUNYI, "n");
	if (/^(?!(?:[sp]?[bdfgkpst][rlwy]|s[ptkmnlwy]|[pk]s|n))[^aiueo]{2}/.test(rapat)) return true;
	return [...rapat.matchAll(/[^aiueo]{3,}/g)].some(({ 0: gugus }) => gugus.length > 4 || !GUGUS.test(gugus));
}

/**
 * Words one slip away whose slip makes no word of its own: two letters changed places, a vowel left out or put in within
 * the word, a letter of a double one dropped or added.
 */
function* tetangga(kata: string): Iterable<string> {
	for (let at = 1; at < kata.length; at++) {
		const [kiri, kanan] = [kata.slice(0, at), kata.slice(at)];
		if (kanan.length > 1 && kata[at] !== kata[at + 1]) yield `${kiri}${kata[at + 1]}${kata[at]}${kata.slice(at + 2)}`;
		if (kata[at] === kata[at - 1] || (isVokal(kata[at]) && at > 2 && at < kata.length - 3))
			yield `${kiri}${kata.slice(at + 1)}`;
		yield `${kiri}${kata[at - 1]}${kanan}`;
		if (at > 2 && !isVokal(kata[at - 1]) && !isVokal(kata[at]))
			for (const huruf of "aiueo") yield `${kiri}${huruf}${kanan}`;
	}
}

/** Words one letter away, for a word that cannot be one: "mrningkatkan" → "meningkatkan". */
function* satuHuruf(kata: string): Iterable<string> {
	for (let at = 0; at <= kata.length; at++) {
		for (const huruf of "abcdefghijklmnopqrstuvwxyz") {
			yield `${kata.slice(0, at)}${huruf}${kata.slice(at + 1)}`;
			yield `${kata.slice(0, at)}${huruf}${kata.slice(at)}`;
		}
		yield kata.slice(0, at) + kata.slice(at + 1);
	}
}

interface Kosakata {
	readonly umum: ReadonlyMap<string, number>;
	readonly sendiri: ReadonlyMap<string, number>;
}

/** The word that was meant, where there is one that the law, the archive or this text uses often and spells right. */
function maksudOf(kata: string, { umum, sendiri }: Kosakata): string | undefined {
	const isSering = (calon: string): boolean =>
		calon !== kata && ((umum.get(calon) ?? 0) >= SERING || (sendiri.get(calon) ?? 0) >= 3);
	for (const calon of isMustahil(kata) ? satuHuruf(kata) : tetangga(kata))
		if (isSering(calon) && findEjaan(calon).length === 0) return calon;
	return undefined;
}

/** Words of this text that are rare in it and elsewhere. */
function langkaOf({ umum, sendiri }: Kosakata): Set<string> {
	const langka = [...sendiri].flatMap(([kata, kali]) => {
		const isPanjang = kata.length >= (isMustahil(kata) ? TERPENDEK_MUSTAHIL : TERPENDEK) && kata.length <= 30;
		const isLangka = kali <= 2 && (umum.get(kata) ?? 0) < DIKENAL;
		return isPanjang && isLangka && bacaTerbilang(kata) === undefined ? [kata] : [];
	});
	return new Set(langka.slice(0, TERBANYAK));
}

/**
 * A word nobody writes beside one that everybody does: "penyelenggaran", "infrastrukutr". Known are the words of the
 * regulations we hold and those this text uses again and again; only slips that make no other word are told.
 */
export const checkSalahKetik: PenulisanCheck = ({ teks }, { arsip, report }) => {
	const samar = samarOf(teks);
	const kosakata = { umum: kosakataUmum(arsip), sendiri: hitungKata(samar) };
	const langka = langkaOf(kosakata);
	if (langka.size === 0) return;
	for (const { kata, offset } of eachKata(samar)) {
		// Told once: the first place is enough to find the other.
		if (!langka.delete(kata)) continue;
		const maksud = maksudOf(kata, kosakata);
		if (maksud === undefined) continue;
		report({
			ruleId: "salah-ketik",
			severity: "warning",
			at: teks.at(offset),
			message: `"${kata}" tampaknya salah ketik.`,
			suggestion: `Tulis "${maksud}".`,
		});
	}
};
