import { bacaJudul, isJudulPolos } from "./judul.ts";
import type { ParagrafBaca } from "./paragraf.ts";

/** Places of the lines "Pasal 3" that bear no title themselves, and whether a title stands right above them. */
function pasalPolos(
	isi: readonly ParagrafBaca[],
): { readonly at: number; readonly diAtas: boolean; readonly diBawah: boolean }[] {
	const found: { at: number; diAtas: boolean; diBawah: boolean }[] = [];
	let bebas = 0;
	for (let at = 0; at < isi.length; at++) {
		const judul = bacaJudul(isi, at);
		if (!judul) continue;
		const sendiri = judul.panjang === 1 && judul.judul !== "";
		if (judul.jenis === "pasal" && !sendiri)
			found.push({ at, diAtas: at - 1 >= bebas && isJudulPolos(isi[at - 1]), diBawah: isJudulPolos(isi[at + 1]) });
		// What the heading takes is no title of the next one, unless the next one stands right behind it.
		bebas = at + (judul.jenis === "pasal" ? 1 : judul.panjang);
	}
	return found;
}

/** Where a naskah sets its titles above "Pasal 3", they are put below it, as everywhere else. */
export function turunkanJudul(isi: readonly ParagrafBaca[]): readonly ParagrafBaca[] {
	const pasal = pasalPolos(isi);
	const diAtas = pasal.filter((satu) => satu.diAtas);
	if (diAtas.length < 2 || diAtas.length <= pasal.filter(({ diBawah }) => diBawah).length) return isi;
	const turun = [...isi];
	for (const { at } of diAtas) [turun[at - 1], turun[at]] = [isi[at] as ParagrafBaca, isi[at - 1] as ParagrafBaca];
	return turun;
}
