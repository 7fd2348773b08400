/** How a list item was marked in the source; items of one list share one style. */
export type Gaya =
	| "angka-kurung" // (1)
	| "angka-titik" // 1.
	| "angka-tutup" // 1)
	| "huruf-kurung" // (a)
	| "huruf-titik" // a.
	| "huruf-tutup" // a)
	| "besar-titik" // A.
	| "romawi-besar" // I.
	| "romawi-kurung" // (i)
	| "romawi-titik" // i.
	| "romawi-tutup" // i)
	| "pisah"; // -

export interface Penanda {
	readonly gaya: Gaya;
	/** As written: "(1)", "a.", "-". */
	readonly tertulis: string;
	/** Other reading of the same mark: "i." is a letter in "h. i. j." and a roman number in "i. ii.". */
	readonly gayaLain?: Gaya;
	/** Place in the sequence, from one; 0 for a bullet. */
	readonly urutan: number;
	readonly urutanLain?: number;
	/** What follows the mark. */
	readonly sisa: string;
	/** Columns before the text of the item. */
	readonly lebar: number;
}

const POLA =
	/^(?:\((\d{1,5}|([a-zA-Z])\2?|[ivxl]{1,6})\)\.?|(\d{1,5}|([a-zA-Z])\4?|[ivxl]{1,6}|[IVXL]{2,6})([.)])|([-*•–]))(?:[ \t]+|$)/;
/** "- 2 -": the number of a page, carried along in pasting. */
const NOMOR_HALAMAN = /^[-–]\s*\d{1,3}\s*[-–]$/;

const ROMAWI: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

function fromRoman(text: string): number {
	const values = [...text.toLowerCase()].map((letter) => ROMAWI[letter] ?? 0);
	return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}

function fromLetter(text: string): number {
	const place = text.toLowerCase().charCodeAt(0) - 96;
	return text.length === 2 ? 26 + place : place;
}

function closing(inBrackets: boolean, close: string | undefined): "kurung" | "titik" | "tutup" {
	if (inBrackets) return "kurung";
	return close === "." ? "titik" : "tutup";
}

/** "A.", "II.": chapters of a lampiran and persons of a pasted komparisi. */
function readBesar(isi: string, base: Pick<Penanda, "tertulis" | "sisa" | "lebar">): Penanda | undefined {
	const isRoman = /^[IVXL]+$/.test(isi);
	if (isi.length > 1) return isRoman ? { ...base, gaya: "romawi-besar", urutan: fromRoman(isi) } : undefined;
	const letter = { ...base, gaya: "besar-titik" as const, urutan: fromLetter(isi) };
	return isRoman ? { ...letter, gayaLain: "romawi-besar", urutanLain: fromRoman(isi) } : letter;
}

/** "(1a)", "a1.", "4a.": numbers of what is inserted between two that are there. */
const SISIPAN = /^(?:\((\d{1,3})[a-z]\)|(\d{1,3})[a-z]([.)])|([a-z])\d([.)]))(?:[ \t]+|$)/;

function readSisipan(line: string): Penanda | undefined {
	const match = SISIPAN.exec(line);
	if (!match) return undefined;
	const [all, kurung, angka, tutupAngka, huruf, tutupHuruf] = match;
	const end = closing(kurung !== undefined, tutupAngka ?? tutupHuruf);
	const place =
		huruf === undefined
			? { gaya: `angka-${end}` as const, urutan: Number(kurung ?? angka) }
			: { gaya: `huruf-${end}` as const, urutan: fromLetter(huruf) };
	return { ...place, tertulis: all.trim(), sisa: line.slice(all.length), lebar: all.length };
}

/**
 * Reads the mark at the start of a line without its indentation.
 * @param sisipan numbers of inserted items are read too: in quoted text, where they are the only ones that can be meant
 * @returns undefined when the line does not begin with one
 */
export function readPenanda(line: string, sisipan = false): Penanda | undefined {
	const inserted = sisipan ? readSisipan(line) : undefined;
	if (inserted) return inserted;
	const match = POLA.exec(line);
	if (!match || NOMOR_HALAMAN.test(line)) return undefined;
	const base = { tertulis: match[0].trim(), sisa: line.slice(match[0].length), lebar: match[0].length };
	const isi = match[1] ?? match[3];
	if (isi === undefined) return { ...base, gaya: "pisah", urutan: 0 };
	const end = closing(match[1] !== undefined, match[5]);
	if (/^\d/.test(isi)) return { ...base, gaya: `angka-${end}`, urutan: Number(isi) };
	if (/^[A-Z]/.test(isi)) return end === "titik" ? readBesar(isi, base) : undefined;
	const isLetter = isi.length === 1 || isi[0] === isi[1];
	const isRoman = /^[ivxl]+$/.test(isi);
	if (!isLetter) return { ...base, gaya: `romawi-${end}`, urutan: fromRoman(isi) };
	const letter = { ...base, gaya: `huruf-${end}` as const, urutan: fromLetter(isi) };
	return isRoman ? { ...letter, gayaLain: `romawi-${end}`, urutanLain: fromRoman(isi) } : letter;
}
