import type { Baris } from "./baris.ts";

/** Between which verticals the text of a page, a column or a cell stands, in points. */
export interface Tepi {
	readonly kiri: number;
	readonly kanan: number;
}

/** How a file sets its text, measured over all of it. */
export interface Ukuran {
	/** From baseline to baseline within a paragraph, against the size of the type. */
	readonly antarBaris: number;
	/** Lines that were broken at a blank end in a painted one. */
	readonly spasiAkhir: boolean;
}

const LAZIM = 1.2;
/** Less than this is another line of the same height, more is no neighbour. */
const MASUK_AKAL = { dari: 0.9, sampai: 3.2 } as const;

export function persentil(values: readonly number[], part: number, none: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? none;
}

/** Margins of the text on pages of one width: almost all lines begin behind the left, almost none passes the right. */
export function tepiOf(baris: readonly Baris[], lebar: number): Tepi {
	const long = baris.filter(({ x, x2 }) => x2 - x > lebar * 0.35);
	return {
		kiri: persentil(
			long.map(({ x }) => x),
			0.05,
			lebar * 0.12,
		),
		kanan: persentil(
			long.map(({ x2 }) => x2),
			0.9,
			lebar * 0.88,
		),
	};
}

const isFull = ({ x2, ukuran }: Baris, { kanan }: Tepi): boolean => x2 > kanan - ukuran;

/** @param halaman lines of each page, @param tepi of the page they stand on */
export function ukuranOf(halaman: readonly (readonly Baris[])[], tepi: (halaman: number) => Tepi): Ukuran {
	const pairs = halaman.flatMap((lines) => lines.slice(1).map((line, index) => [lines[index] as Baris, line] as const));
	const within = pairs.filter(([a, b]) => isFull(a, tepi(a.halaman)) && Math.abs(a.x - b.x) < 2);
	const steps = within
		.map(([a, b]) => (b.y - a.y) / Math.max(a.ukuran, 1))
		.filter((step) => step > MASUK_AKAL.dari && step < MASUK_AKAL.sampai);
	const full = within.map(([a]) => a);
	const blank = full.filter(({ spasiAkhir }) => spasiAkhir).length;
	return { antarBaris: persentil(steps, 0.4, LAZIM), spasiAkhir: full.length >= 5 && blank > full.length * 0.85 };
}
