import type { ButirMentah, DaftarMentah } from "./mentah.ts";
import type { Penanda } from "./penanda.ts";

/** A word that asks for a number or a letter at the end of a line, and the marks that give it. */
const MENUNGGU: readonly (readonly [RegExp, RegExp])[] = [
	[/(?:^|\s)(?:pasal|angka|butir)$/i, /^angka-/],
	[/(?:^|\s)ayat$/i, /^angka-kurung$/],
	[/(?:^|\s)huruf$/i, /^huruf-/],
];

/** The item that a list has come to. */
export const lastButir = (daftar: DaftarMentah): ButirMentah => daftar.butir[daftar.butir.length - 1] as ButirMentah;

/** Whether the mark belongs to the line above: "… dimaksud pada ayat⏎(2) disampaikan". */
export const isAwaited = ({ gaya }: Penanda, baris: string): boolean =>
	MENUNGGU.some(([word, mark]) => mark.test(gaya) && word.test(baris));

/** Capitals also begin names ("H. Amin"), long numbers are years ("2026. "): marks only in sequence. */
export const isStrict = ({ gaya, urutan }: Penanda): boolean => gaya.includes("besar") || urutan > 999;

/** Whether a strict mark is the next of the list, or numbered by the machine ("A." after "A."). */
export function follows({ gaya, urutan, urutanLain }: Penanda, daftar: DaftarMentah): boolean {
	const place = gaya === daftar.gaya ? urutan : urutanLain;
	const last = lastButir(daftar).urutan;
	return place === last + 1 || (place === 1 && last === 1);
}

/** "4." right below a sentence that broke the list off after "3." */
export function goesOn({ gaya, urutan }: Penanda, daftar: DaftarMentah | undefined, baris: string): boolean {
	return daftar?.gaya === gaya && urutan === lastButir(daftar).urutan + 1 && /[.;:!?]$/.test(baris);
}
