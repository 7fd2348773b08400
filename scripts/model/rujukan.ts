import type { Blok, Butir, Naskah, Unsur } from "./isi.ts";

/** A place that `[Pasal](#jangka-waktu-ayat-2)` leads to. */
export interface Tujuan {
	/** Id of an element on the page of the naskah. */
	readonly jangkar: string;
	/** What it is called, from the widest part on: "Pasal 7", "ayat (2)". */
	readonly bagian: readonly { readonly kata: Kata; readonly teks: string }[];
}

/** Words that stand for the number of the place they link to: `[huruf](#hak-ayat-2-huruf-b)` is "huruf b". */
const KATA = [
	"bab",
	"bagian",
	"paragraf",
	"pasal",
	"ayat",
	"huruf",
	"angka",
	"konsideran",
	"memperhatikan",
	"lampiran",
] as const;
export type Kata = (typeof KATA)[number];

/** The word a link is written with, if it asks for a number; "jangka waktunya" keeps its own text. */
export function kataRujukan(label: string): Kata | undefined {
	return KATA.find((kata) => kata === label.trim().toLowerCase());
}

/** How many parts, from the widest on, two places share. */
function bersama(satu: Tujuan["bagian"], lain: Tujuan["bagian"]): number {
	const place = satu.findIndex(({ teks }, index) => teks !== lain[index]?.teks);
	return place < 0 ? satu.length : place;
}

/**
 * How a place is cited: from the word of the link on, and never less than a reader needs who stands at `dari`.
 * `[ayat](…)` is "ayat (2)" inside Pasal 7 and "Pasal 7 ayat (2)" outside it.
 * @param dari where the sentence stands; absent where it stands in another document
 * @returns undefined where the place has no such part
 */
export function sebutTujuan({ bagian }: Tujuan, kata: Kata, dari?: Tujuan): string | undefined {
	const word = bagian.findIndex((satu) => satu.kata === kata);
	const start = Math.min(word, dari ? bersama(bagian, dari.bagian) : 0);
	const said = bagian.slice(start).map(({ teks }) => teks);
	return word < 0 ? undefined : said.join(" ");
}

/** A link to a place of this naskah (`#objek`) or of another file (`pks.md#objek`); undefined for any other link. */
export function pecahRujukan(href: string): { readonly berkas?: string; readonly pecahan: string } | undefined {
	const [, berkas, pecahan] = /^([^#:\s]+\.md)?#([^#\s]+)$/.exec(href) ?? [];
	return pecahan === undefined ? undefined : { pecahan, ...(berkas !== undefined && { berkas }) };
}

/** "ayat (2)", "huruf a", and for the levels below "huruf a)", "angka 1)" (UU 12/2011, Lampiran II). */
const SEBUTAN: Readonly<Record<Exclude<Unsur, "pisah">, (nomor: string) => Tujuan["bagian"][number]>> = {
	ayat: (nomor) => ({ kata: "ayat", teks: `ayat (${nomor})` }),
	huruf: (nomor) => ({ kata: "huruf", teks: `huruf ${nomor}` }),
	angka: (nomor) => ({ kata: "angka", teks: `angka ${nomor}` }),
	subhuruf: (nomor) => ({ kata: "huruf", teks: `huruf ${nomor})` }),
	subangka: (nomor) => ({ kata: "angka", teks: `angka ${nomor})` }),
};

interface Induk extends Tujuan {
	/** Lasting anchor, made from words. */
	readonly slug: string;
}

/** The lasting anchor of an item: its own, with the number of what contains it put as words. */
export const jangkarTetap = (butir: Butir, induk: { readonly jangkar: string; readonly slug: string }): string =>
	induk.slug + (butir.jangkar ?? "").slice(induk.jangkar.length);

/** Writes down every item below a place that can be cited. */
function addButir(blok: readonly Blok[], induk: Induk, akar: Induk, tujuan: Map<string, Tujuan>): void {
	for (const satu of blok) {
		if (satu.jenis !== "daftar") continue;
		for (const butir of satu.butir) {
			if (butir.jangkar === undefined || satu.unsur === "pisah") continue;
			const bagian = [...induk.bagian, SEBUTAN[satu.unsur](butir.nomor)];
			const slug = jangkarTetap(butir, akar);
			const own = { jangkar: butir.jangkar, slug, bagian };
			tujuan.set(own.jangkar, own).set(slug, own);
			addButir(butir.blok, own, akar, tujuan);
		}
	}
}

function indukOf({ konsideran, memperhatikan, batang_tubuh, lampiran }: Naskah): [Induk, readonly Blok[]][] {
	const tetap = (kata: Kata, teks: string): Induk => ({ jangkar: kata, slug: kata, bagian: [{ kata, teks }] });
	return [
		[tetap("konsideran", "konsideran"), konsideran],
		[tetap("memperhatikan", "memperhatikan"), memperhatikan?.blok ?? []],
		...lampiran.map(({ jangkar, slug, label, blok }): [Induk, readonly Blok[]] => [
			{ jangkar, slug, bagian: [{ kata: "lampiran", teks: label }] },
			blok,
		]),
		...batang_tubuh.map((simpul): [Induk, readonly Blok[]] => {
			const { jenis, jangkar, slug, blok } = simpul;
			const teks = simpul.jenis === "pasal" ? `Pasal ${simpul.nomor}` : simpul.label;
			return [{ jangkar, slug, bagian: [{ kata: jenis, teks }] }, blok];
		}),
	];
}

/**
 * Every place of a naskah that can be cited, by its anchor (`pasal-7-ayat-2`) and by the lasting one
 * (`jangka-waktu-ayat-2`).
 */
export function tujuanOf(naskah: Naskah): ReadonlyMap<string, Tujuan> {
	const tujuan = new Map<string, Tujuan>();
	for (const [induk, blok] of indukOf(naskah)) {
		addButir(blok, induk, induk, tujuan);
		const { jangkar, slug } = induk;
		if (induk.bagian[0]?.kata !== "konsideran" && induk.bagian[0]?.kata !== "memperhatikan")
			tujuan.set(jangkar, induk).set(slug, induk);
	}
	return tujuan;
}

/** Headings of a naskah that a reference can name, for suggestions. */
export function slugOf(naskah: Naskah): string[] {
	return [...naskah.batang_tubuh, ...naskah.lampiran].map(({ slug }) => slug);
}
