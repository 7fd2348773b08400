/** One glyph as it is painted, in points from the upper left corner of the page; `y` is the baseline. */
export interface Huruf {
	/** What it is read as: one letter, or several for a ligature. */
	readonly teks: string;
	readonly x: number;
	readonly y: number;
	readonly lebar: number;
	/** Size of the type in points. */
	readonly ukuran: number;
	readonly tebal: boolean;
	/** Painted without being seen: the letters that a scanner's program lays over the picture of a page. */
	readonly takTampak: boolean;
	/** Marked by the maker of the file as no part of the text: heads and feet of pages, watermarks. */
	readonly hiasan: boolean;
	/** Filled into a field of a form that lies over the page. */
	readonly isian: boolean;
}

/** A ruled line, level or upright, in points from the upper left corner. */
export interface Garis {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

/** A painted surface. */
export interface Bidang extends Garis {
	/** "#rrggbb" */
	readonly warna: string;
}

/** What stands on one page. */
export interface Halaman {
	/** From 1. */
	readonly nomor: number;
	readonly lebar: number;
	readonly tinggi: number;
	readonly huruf: readonly Huruf[];
	readonly garis: readonly Garis[];
}

/** A 2 × 3 matrix of PDF: [a b c d e f]. */
export type Matriks = readonly [number, number, number, number, number, number];

/** First `b`, then `a`, as PDF writes it. */
export function kali(a: Matriks, b: Matriks): Matriks {
	return [
		a[0] * b[0] + a[2] * b[1],
		a[1] * b[0] + a[3] * b[1],
		a[0] * b[2] + a[2] * b[3],
		a[1] * b[2] + a[3] * b[3],
		a[0] * b[4] + a[2] * b[5] + a[4],
		a[1] * b[4] + a[3] * b[5] + a[5],
	];
}

export const titik = (m: Matriks, x: number, y: number): readonly [number, number] => [
	m[0] * x + m[2] * y + m[4],
	m[1] * x + m[3] * y + m[5],
];
