import { distance } from "fastest-levenshtein";
import { BOLEH_GANDA, FRASA, type Isian, kataOf } from "./kolom.ts";

/** From here on two headers mean the same; between the two a person is asked. */
const YAKIN = 0.8;
const MUNGKIN = 0.6;
/** A second meaning this near makes the first one doubtful. */
const JARAK = 0.1;

/** A meaning with how well it fits, from 0 to 1. */
export interface Calon {
	readonly isian: Isian;
	readonly nilai: number;
}

/** One word is another but for a slip of the pen. */
function isSama(a: string, b: string): boolean {
	if (a === b) return true;
	const longest = Math.max(a.length, b.length);
	return longest >= 5 && Math.min(a.length, b.length) >= 4 && distance(a, b) <= (longest >= 9 ? 2 : 1);
}

/** Share of the words that two headers have in common. */
function mirip(a: readonly string[], b: readonly string[]): number {
	const left = [...b];
	let common = 0;
	for (const kata of a) {
		const at = left.findIndex((lain) => isSama(kata, lain));
		if (at < 0) continue;
		left.splice(at, 1);
		common++;
	}
	return (2 * common) / (a.length + b.length);
}

/**
 * What a column may mean by its header, best first.
 * @param jalan the header from its outermost row to its innermost: ["Jangka Waktu", "Mulai"]
 */
function calonOf(jalan: readonly string[]): Calon[] {
	const whole = kataOf(jalan.join(" "));
	const leaf = kataOf(jalan.at(-1) ?? "");
	const best = new Map<Isian, number>();
	for (const { isian, kata } of FRASA) {
		// The innermost row alone says a little less than the whole way to it.
		const nilai = Math.max(mirip(whole, kata), jalan.length > 1 ? mirip(leaf, kata) - 0.05 : 0);
		if (nilai > (best.get(isian) ?? 0)) best.set(isian, nilai);
	}
	const sama = sinonim(jalan.at(-1) ?? "");
	if (sama) best.set(sama, 1);
	return [...best].map(([isian, nilai]) => ({ isian, nilai })).sort((a, b) => b.nilai - a.nilai);
}

/** What "Tentang / Perihal" means: every word between the strokes says the same, and says it fully. */
function sinonim(judul: string): Isian | undefined {
	const parts = judul
		.replace(/s\s*\/\s*d/gi, "sd")
		.split("/")
		.map(kataOf);
	if (parts.length < 2) return undefined;
	const said = parts.map((part) => FRASA.find(({ kata }) => kata.join(" ") === part.join(" "))?.isian);
	return said.every((isian) => isian === said[0]) ? said[0] : undefined;
}

const NASKAH = /^(?:nota|kesepakatan|perjanjian|memorandum|mou|pks|kb|adend|addend|perpanjangan|perubahan)\b/i;
/** The number of a naskah: a digit and a stroke, without a space between words before it. */
const NOMOR = /^(?:(?:nomor|no)\s*[.:]*\s*)?(?=\S*\d)\S+\/\S+$/i;
const BENTUK = /^(?:ksd|sinergi|kerja ?sama (?:antar|wajib|sukarela|daerah|dengan))/i;

/** What the cells say where the header does not: a count of rows, numbers below "Pihak I", a kind of kerja sama. */
const ISI: readonly { readonly dari: readonly Isian[]; readonly pola: RegExp; readonly jadi: Isian }[] = [
	{ dari: ["no", "nomor"], pola: /^\d{1,5}[.)]?$/, jadi: "no" },
	{ dari: ["pihak", "mitra"], pola: NOMOR, jadi: "nomor" },
	{ dari: ["jenis_naskah", "bentuk"], pola: NASKAH, jadi: "jenis_naskah" },
	{ dari: ["jenis_naskah", "bentuk"], pola: BENTUK, jadi: "bentuk" },
];

function buktiIsi(isian: Isian, sel: readonly string[]): Isian {
	const filled = sel.filter((satu) => satu !== "");
	const most = (pola: RegExp) => filled.filter((satu) => pola.test(satu)).length > filled.length / 2;
	const found = ISI.find(({ dari, pola }) => dari.includes(isian) && most(pola));
	// A column of counts that holds none says nothing that is known.
	return found?.jadi ?? (isian === "no" ? "lain" : isian);
}

/** One column with what it means, or what it may mean. */
export interface KolomCocok {
	/** From 0. */
	readonly index: number;
	/** Header as one text: "Jangka Waktu: Mulai". */
	readonly judul: string;
	readonly isian: Isian;
	/** Meanings between which a person must choose; then `isian` is "lain". */
	readonly ragu: readonly Isian[];
}

export interface KolomMentah {
	readonly index: number;
	readonly jalan: readonly string[];
	readonly isi: readonly string[];
}

export const judulKolom = (jalan: readonly string[]): string => jalan.join(": ").replaceAll("\n", " ");

function matchOne({ index, jalan, isi }: KolomMentah, dikenal: ReadonlyMap<string, Isian>): KolomCocok & Calon {
	const judul = judulKolom(jalan);
	const known = dikenal.get(judul);
	if (known) return { index, judul, isian: known, ragu: [], nilai: 2 };
	const [first, second] = calonOf(jalan);
	if (!first || first.nilai < MUNGKIN) return { index, judul, isian: "lain", ragu: [], nilai: 0 };
	const isian = buktiIsi(first.isian, isi);
	const near = second && second.nilai > first.nilai - JARAK && second.nilai < 1 ? [second.isian] : [];
	const settled = isian !== first.isian || first.nilai === 1 || (first.nilai >= YAKIN && near.length === 0);
	if (settled) return { index, judul, isian, ragu: [], nilai: first.nilai };
	return { index, judul, isian: "lain", ragu: [isian, ...near], nilai: first.nilai };
}

/**
 * Gives every column its meaning. What is not sure is left as "lain" with the meanings it may have; where two columns
 * claim what a register has once, the better header wins and the other is doubtful.
 * @param dikenal meanings settled before, by header
 */
export function cocokkan(kolom: readonly KolomMentah[], dikenal: ReadonlyMap<string, Isian>): KolomCocok[] {
	const matched = kolom.map((satu) => matchOne(satu, dikenal));
	const winner = new Map<Isian, number>();
	for (const { isian, index } of [...matched].sort((a, b) => b.nilai - a.nilai || a.index - b.index)) {
		if (!winner.has(isian)) winner.set(isian, index);
	}
	return matched.map(({ nilai: _, ...satu }): KolomCocok => {
		const loses = !BOLEH_GANDA.includes(satu.isian) && winner.get(satu.isian) !== satu.index;
		return loses ? { ...satu, isian: "lain", ragu: [satu.isian] } : satu;
	});
}

/** How many columns of a header are surely known; tells a header from a row of data. */
export function bobotJudul(jalan: readonly (readonly string[])[]): number {
	const best = jalan.map((satu) => calonOf(satu)[0]).filter((calon) => calon !== undefined && calon.nilai >= YAKIN);
	return best.reduce((sum, calon) => sum + (calon?.nilai ?? 0), 0);
}
