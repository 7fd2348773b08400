import { romawi } from "../../model/romawi.ts";

/** A number as written: "8A" is an insertion after 8. */
export interface Nomor {
	readonly nilai: number;
	readonly sisipan: string;
	readonly tertulis: string;
}

export const isRomawi = (teks: string): boolean => /^[ivxl]+$/i.test(teks);

const ROMAWI = new Map(Array.from({ length: 89 }, (_, index) => [romawi(index + 1), index + 1]));

/** "aa" follows "z", as lists past the alphabet do. */
const placeOfLetter = (huruf: string): number => huruf.toLowerCase().charCodeAt(0) - 96 + 26 * (huruf.length - 1);

/** Reads "12", "8A", "IV" or "c"; `roman` decides what "i" is. */
export function bacaUrutan(tertulis: string, roman: boolean): Nomor {
	const [, angka, sisipan = ""] = /^(\d+)([A-Za-z]?)$/.exec(tertulis) ?? [];
	if (angka !== undefined) return { nilai: Number(angka), sisipan: sisipan.toUpperCase(), tertulis };
	const nilai = (roman ? ROMAWI.get(tertulis.toUpperCase()) : undefined) ?? placeOfLetter(tertulis);
	return { nilai, sisipan: "", tertulis };
}

/** The mark without its number: "(0)", "0.", "a)". */
export const styleOf = (penanda: string): string => penanda.replace(/\d+/, "0").replace(/[A-Za-z]+/, "a");

const huruf = (nilai: number): string => String.fromCharCode(97 + ((nilai - 1) % 26)).repeat(Math.ceil(nilai / 26));

/** The mark that follows number `nilai` in the style of a mark: "(2)" and 3 make "(4)". */
export function penandaSesudah(nilai: number, penanda: string, roman: boolean): string {
	const isAngka = /\d/.test(penanda);
	const next = isAngka ? String(nilai + 1) : roman ? romawi(nilai + 1) : huruf(nilai + 1);
	const isBesar = /\p{Lu}/u.test(penanda);
	return penanda.replace(/[\p{L}\d]+/u, isAngka ? next : isBesar ? next.toUpperCase() : next.toLowerCase());
}
