import { type Baris, teksOf } from "./baris.ts";

/** Heads and feet stand in these parts of a page's height. */
const KEPALA = 0.13;
const KAKI = 0.87;
/** Heads and feet of two pages stand at the same height, give or take so many points. */
const SETINGGI = 3;
/** On at least this part of the pages it is repeated: left and right pages may have heads of their own. */
const BERULANG = 0.4;

/** Numbers of pages as naskah bear them, and the code of a sheet of ours. */
const NOMOR_HALAMAN =
	/^(?:[-–—~]?\s*\d{1,4}\s*[-–—~]?|(?:hal(?:aman|\.)?|page|hlm\.?)\s*:?\s*\d{1,4}(?:\s*(?:dari|of|\/)\s*\d{1,4})?|\d{1,4}\s*(?:\/|dari|of)\s*\d{1,4}|\d{1,4}\s*\|\s*p\s?a\s?g\s?e)$/i;
const KODE_LEMBAR = /^[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}$/;
/** "Pasal 7 …" at the foot, to say how the next page begins. */
const KATA_ALIH = /^(.{1,60}?)\s*(?:…|\.{3,})$/;

export interface LembarBaris {
	readonly tinggi: number;
	readonly baris: readonly Baris[];
}

const bentuk = (baris: Baris): string => teksOf(baris.kata).replace(/\d+/g, "#");
const isPinggir = ({ y }: Baris, tinggi: number): boolean => y < tinggi * KEPALA || y > tinggi * KAKI;

const angka = (baris: Baris): number[] => (teksOf(baris.kata).match(/\d{1,9}/g) ?? []).map(Number);

/** The same words; a number in them stays, or counts with the pages: "Pasal 4" and "Pasal 8" are no feet of pages. */
function isSama(a: Baris, b: Baris): boolean {
	if (Math.abs(a.y - b.y) >= SETINGGI || bentuk(a) !== bentuk(b)) return false;
	const other = angka(b);
	return angka(a).every((n, at) => n === other[at] || (other[at] ?? 0) - n === b.halaman - a.halaman);
}

/** True where the same words stand at the same height on enough pages. */
function isBerulang(baris: Baris, lembar: readonly LembarBaris[]): boolean {
	if (/^(?:pasal|bab|article)\s+\S{1,6}$/i.test(teksOf(baris.kata))) return false;
	const same = lembar.filter((page) => page.baris.some((other) => isSama(baris, other)));
	return same.length >= Math.max(2, lembar.length * BERULANG);
}

function isKataAlih(baris: Baris, next: LembarBaris | undefined): boolean {
	const begin = KATA_ALIH.exec(teksOf(baris.kata))?.[1];
	return begin !== undefined && next?.baris.slice(0, 4).some(({ kata }) => teksOf(kata).startsWith(begin)) === true;
}

/** A code of a sheet or a page's number stands alone, at the very edge of the text. */
const isNomor = (baris: Baris): boolean => {
	const teks = teksOf(baris.kata).trim();
	return NOMOR_HALAMAN.test(teks) || KODE_LEMBAR.test(teks) || KODE_LEMBAR.test(teks.split(" ").at(-1) ?? "");
};

/** Pages without their heads and feet: what is repeated at the edge, numbers of pages, catchwords, codes of sheets. */
export function tanpaPinggir(lembar: readonly LembarBaris[]): Baris[][] {
	const repeated = new Set<Baris>();
	for (const { baris, tinggi } of lembar)
		for (const satu of baris) if (isPinggir(satu, tinggi) && isBerulang(satu, lembar)) repeated.add(satu);
	return lembar.map(({ baris, tinggi }, index) => {
		const isEdge = (satu: Baris) => isPinggir(satu, tinggi) && isNomor(satu);
		const rest = baris.filter((satu) => !repeated.has(satu) && !isEdge(satu));
		const last = rest.at(-1);
		return last && isKataAlih(last, lembar[index + 1]) ? rest.slice(0, -1) : rest;
	});
}
