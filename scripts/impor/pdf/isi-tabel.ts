import type { ParagrafBaca } from "../naskah/paragraf.ts";
import { barisDari } from "./baris.ts";
import type { Huruf } from "./halaman.ts";
import type { Bahasa } from "./paragraf-pdf.ts";
import { teksSel } from "./rangkai.ts";
import { type Kisi, selOf } from "./tabel.ts";

/** In a narrow cell a centred line that goes on in small letters is no paragraph of its own. */
const TERPUTUS = /(?<=[\p{L}\d),])\n(?=\p{Ll}{2})/gu;
/** Text keeps so far from the rules of its cell, in points. */
const BANTALAN = 2;

/** A ruled table with the text in its cells; rows without text are left out. */
export function isiTabel(kisi: Kisi, huruf: readonly Huruf[], halaman: number, bahasa: Bahasa): ParagrafBaca {
	const cells = new Map<string, Huruf[]>();
	for (const satu of huruf) {
		const key = selOf(kisi, satu).join();
		const cell = cells.get(key);
		if (cell) cell.push(satu);
		else cells.set(key, [satu]);
	}
	const textAt = (row: number, column: number): string => {
		const lines = barisDari(cells.get(`${row},${column}`) ?? [], halaman);
		const kiri = Math.min(...lines.map(({ x }) => x));
		const padding = Math.max(BANTALAN, kiri - (kisi.xs[column] as number));
		const kanan = (kisi.xs[column + 1] as number) - padding;
		return teksSel(lines, { kiri, kanan }, bahasa).replace(TERPUTUS, " ");
	};
	const tabel = kisi.ys.slice(1).map((_, row) => kisi.xs.slice(1).map((_, column) => textAt(row, column)));
	return { teks: "", tabel: tabel.filter((row) => row.some((cell) => cell !== "")), halaman };
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join("\n") === b.join("\n");

/** A table that goes on over the page, its head repeated there or not. */
export function lanjutkan(atas: ParagrafBaca, bawah: ParagrafBaca): ParagrafBaca {
	const [above, below] = [atas.tabel ?? [], bawah.tabel ?? []];
	const start = below.findIndex((row, index) => !isSame(row, above[index] ?? []));
	return { ...atas, tabel: [...above, ...below.slice(Math.max(0, start))] };
}
