/** Styles of the numbers that lists bear; items of one list share one. */
export type GayaLabel =
	| `${"angka" | "huruf" | "romawi" | "besar" | "romawi-besar"}-${"kurung" | "titik" | "tutup"}`
	| "pisah";

export interface Label {
	readonly gaya: GayaLabel;
	/** Place in the list, from one; 0 for a bullet. */
	readonly urutan: number;
	/** Other reading of the same sign: "i." is a letter in "h. i. j." and a Roman number in "i. ii.". */
	readonly lain?: { readonly gaya: GayaLabel; readonly urutan: number };
}

const POLA = /^(?:\((\d{1,3}|[a-z]{1,6})\)\.?|(\d{1,3}|[a-z]{1,6}|[A-Z]|[IVXL]{2,6})([.)]))$/;
const BULIR = /^[-–—•*·▪●○◦➢✓]$/u;
const ROMAWI: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** A sign at the start of a line, and the rest of it. */
const TERKETIK =
	/^(\((?:\d{1,3}|[a-z]{1,2}|[ivxl]{1,6})\)\.?|(?:\d{1,3}|[a-z]{1,2}|[ivxl]{1,6})[.)]|[-–•▪●➢])\s+(\S[\s\S]*)$/u;
/** "- 2 -": the number of a page. */
const HALAMAN = /^(?:[-–]\s*\d{1,3}\s*[-–]|halaman\s+\d{1,3}\s+dari\s+\d{1,3})$/i;

function fromRoman(text: string): number {
	const values = [...text].map((letter) => ROMAWI[letter] ?? 0);
	return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function fromLetter(text: string): number {
	const place = text.charCodeAt(0) - 96;
	if (text.length === 1) return place;
	return text.length === 2 && text[0] === text[1] ? 26 + place : 0;
}

function endOf(kurung: string | undefined, tutup: string | undefined): "kurung" | "titik" | "tutup" {
	if (kurung !== undefined) return "kurung";
	return tutup === "." ? "titik" : "tutup";
}

/** Reads "(1)", "a.", "iv)", "A.", "-"; undefined for what is no number of a list item ("Pasal 3", "1.1"). */
export function bacaLabel(nomor: string): Label | undefined {
	if (BULIR.test(nomor)) return { gaya: "pisah", urutan: 0 };
	const [, kurung, polos, tutup] = POLA.exec(nomor) ?? [];
	const isi = kurung ?? polos;
	if (isi === undefined) return undefined;
	const end = endOf(kurung, tutup);
	if (/^\d/.test(isi)) return { gaya: `angka-${end}`, urutan: Number(isi) };
	const besar = /^[A-Z]/.test(isi);
	const [gayaHuruf, gayaRomawi] = besar ? (["besar", "romawi-besar"] as const) : (["huruf", "romawi"] as const);
	const kecil = isi.toLowerCase();
	const huruf = fromLetter(kecil);
	const romawi = /^[ivxl]+$/.test(kecil)
		? { gaya: `${gayaRomawi}-${end}` as const, urutan: fromRoman(kecil) }
		: undefined;
	if (huruf === 0) return romawi;
	return { gaya: `${gayaHuruf}-${end}`, urutan: huruf, ...(romawi && { lain: romawi }) };
}

/** Parts a number that was typed from the text behind it; undefined where the text begins with none. */
export function pisahLabel(teks: string): { readonly nomor: string; readonly teks: string } | undefined {
	if (isNomorHalaman(teks)) return undefined;
	const [, nomor, rest] = TERKETIK.exec(teks) ?? [];
	if (nomor === undefined || rest === undefined || !bacaLabel(nomor)) return undefined;
	return { nomor, teks: rest };
}

/** True for the number of a page that was carried along into the text. */
export const isNomorHalaman = (teks: string): boolean => HALAMAN.test(teks);
