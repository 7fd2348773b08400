import type { ParagrafBaca } from "../naskah/paragraf.ts";
import { type Baris, barisDari } from "./baris.ts";
import type { Halaman } from "./halaman.ts";
import { kolomDari } from "./kolom.ts";
import { lipatLabel } from "./label.ts";
import { Penyusun } from "./penyusun.ts";
import { tanpaPinggir } from "./pinggir.ts";
import { kosakataOf } from "./sambung.ts";
import { isDalam, type Kisi, kisiOf } from "./tabel.ts";
import { type Tepi, tepiOf, ukuranOf } from "./ukuran.ts";

/** The text of a file in reading order. */
export interface Susunan {
	readonly paragraf: readonly ParagrafBaca[];
	/** The other language of a naskah in two columns. */
	readonly asing: readonly ParagrafBaca[];
}

const TANPA_TEPI: Tepi = { kiri: 0, kanan: 0 };

/** Lines outside of ruled tables. */
function linesOf({ huruf, nomor, tinggi }: Halaman, kisi: readonly Kisi[]) {
	const outside = huruf.filter((satu) => !kisi.some((one) => isDalam(one, satu)));
	return { tinggi, baris: barisDari(outside, nomor) };
}

/** Margins of each page, measured over all pages of its width. */
function marginsOf(halaman: readonly Halaman[], lines: readonly (readonly Baris[])[]): Tepi[] {
	const byWidth = new Map<number, Tepi>();
	return halaman.map(({ lebar }) => {
		const width = Math.round(lebar);
		const alike = lines.filter((_, at) => Math.round(halaman[at]?.lebar ?? 0) === width).flat();
		const known = byWidth.get(width) ?? tepiOf(alike, lebar);
		byWidth.set(width, known);
		return known;
	});
}

/** What stands on a page from top to bottom, each with what puts it into the text. */
function stackOf(page: Halaman, kisi: readonly Kisi[], lines: readonly Baris[], tepi: Tepi, penyusun: Penyusun) {
	const tables = kisi.map((one) => ({
		y: one.ys[0] ?? 0,
		put: () =>
			penyusun.tabel(
				one,
				page.huruf.filter((satu) => isDalam(one, satu)),
				page.nomor,
				tepi.kiri,
			),
	}));
	const rest = kolomDari(lipatLabel(lines)).map((one) =>
		"kolom" in one
			? { y: one.baris[0]?.y ?? 0, put: () => penyusun.berdampingan(one, tepi) }
			: { y: one.y, put: () => penyusun.baris(one, tepi) },
	);
	return [...tables, ...rest].sort((a, b) => a.y - b.y);
}

/** Puts the letters of all pages into reading order. */
export function susun(halaman: readonly Halaman[]): Susunan {
	const kisi = halaman.map(({ garis }) => kisiOf(garis));
	const lines = tanpaPinggir(halaman.map((page, at) => linesOf(page, kisi[at] ?? [])));
	const tepi = marginsOf(halaman, lines);
	const ukuran = ukuranOf(lines, (nomor) => tepi[nomor - 1] ?? TANPA_TEPI);
	const kosakata = kosakataOf(lines.flat().map(({ kata }) => kata.map(({ teks }) => teks)));
	const penyusun = new Penyusun({ ukuran, kosakata });
	for (const [at, page] of halaman.entries())
		for (const { put } of stackOf(page, kisi[at] ?? [], lines[at] ?? [], tepi[at] ?? TANPA_TEPI, penyusun)) put();
	return { paragraf: penyusun.paragraf(), asing: penyusun.asing() };
}
