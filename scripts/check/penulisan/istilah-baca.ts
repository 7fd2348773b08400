import type { DokumenNaskah } from "../../model/arsip.ts";
import { pasalOf } from "../../model/isi.ts";
import type { Teks } from "./teks.ts";

const NAMA = "\\p{Lu}[\\p{L}\\d-]{0,40}(?:[^\\S\\n]{1,5}\\p{Lu}[\\p{L}\\d-]{0,40}){0,6}";
/** "selanjutnya disebut Rumah Sakit Penerima", "(selanjutnya disingkat “SPAM”)" */
const DISEBUT = new RegExp(
	`(?<!\\p{L})selanjutnya[^\\S\\n]{1,5}(?:disebut|disingkat)[^\\S\\n]{1,5}(?:(?:sebagai|dengan)[^\\S\\n]{1,5})?(?:["“](?<kutip>[^"”\\n]{2,80})["”]|(?<nama>${NAMA}))`,
	"gu",
);
/** "Air Minum adalah …" at the start of an item. */
const ADALAH = new RegExp(
	`^[^\\S\\n]*(?:\\(?[\\p{L}\\d]{1,4}[.)]{1,2}[^\\S\\n]{1,5})?(?<nama>${NAMA})[^\\S\\n]{1,5}adalah(?!\\p{L})`,
	"gmu",
);
const PENGERTIAN = /pengertian|ketentuan umum|definisi|istilah/i;
/** The parties are named everywhere; what they are called is not a term to be used up. */
const PIHAK = /^(?:para |salah satu )?pihak\b/i;
/** Enough for any naskah, and a bound for a hostile one. */
const TERBANYAK = 300;

/** A term with the place where it is given its meaning. */
export interface Istilah {
	readonly nama: string;
	readonly offset: number;
}

function toIstilah(match: RegExpExecArray, start: number): Istilah {
	const nama = match.groups?.kutip ?? match.groups?.nama ?? "";
	return { nama: nama.replace(/\s+/g, " ").trim(), offset: start + match.index + match[0].lastIndexOf(nama) };
}

function cariIstilah({ rata, rentangOf }: Teks, { naskah }: DokumenNaskah): Istilah[] {
	const disebut = [...rata.matchAll(DISEBUT)].map((match) => toIstilah(match, 0));
	const adalah = pasalOf(naskah)
		.filter((pasal) => PENGERTIAN.test(pasal.judul))
		.flatMap((pasal) => {
			const [start, end] = rentangOf(pasal);
			return [...rata.slice(start, end).matchAll(ADALAH)].map((match) => toIstilah(match, start));
		});
	return [...disebut, ...adalah].filter(({ nama }) => nama.length > 1 && !PIHAK.test(nama)).slice(0, TERBANYAK);
}

const known = new WeakMap<Teks, readonly Istilah[]>();

/** Every term the naskah defines, parties apart: "selanjutnya disebut …", and "… adalah …" in the pasal on terms. */
export function findIstilah(teks: Teks, dokumen: DokumenNaskah): readonly Istilah[] {
	const made = known.get(teks) ?? cariIstilah(teks, dokumen);
	known.set(teks, made);
	return made;
}
