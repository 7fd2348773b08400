import type { Huruf } from "./halaman.ts";

/** Letters without a blank between them, in points from the upper left corner. */
export interface Kata {
	readonly teks: string;
	readonly x: number;
	readonly x2: number;
	readonly tebal: boolean;
}

/** One printed line; in columns, of one column. */
export interface Baris {
	readonly halaman: number;
	readonly kata: readonly Kata[];
	readonly x: number;
	readonly x2: number;
	/** The baseline. */
	readonly y: number;
	readonly ukuran: number;
	/** A blank is painted after the last word: the line was broken there, and no word with it. */
	readonly spasiAkhir: boolean;
}

/** How far baselines of one line may part, against the size of the type: raised and lowered letters belong to it. */
const SEBARIS = 0.4;
/** A narrower gap stands between letters, a wider one between words; against the size of the type. */
const ANTARKATA = 0.18;
/** The same letter painted twice so near is one letter made bold. */
const BERTINDIH = 0.15;

export const teksOf = (kata: readonly Kata[]): string => kata.map(({ teks }) => teks).join(" ");

/** A line that is made of these words. */
export function barisOf(kata: readonly Kata[], like: Omit<Baris, "kata" | "x" | "x2">): Baris {
	return { ...like, kata, x: kata[0]?.x ?? 0, x2: kata.at(-1)?.x2 ?? 0 };
}

const isBlank = (huruf: Huruf): boolean => huruf.teks.trim() === "";

function groupLines(huruf: readonly Huruf[]): Huruf[][] {
	const lines: { y: number; ukuran: number; huruf: Huruf[] }[] = [];
	for (const satu of [...huruf].sort((a, b) => a.y - b.y)) {
		const line = lines.findLast(({ y, ukuran }) => satu.y - y <= SEBARIS * Math.max(ukuran, satu.ukuran));
		if (line && satu.y - line.y <= SEBARIS * Math.max(line.ukuran, satu.ukuran)) line.huruf.push(satu);
		else lines.push({ y: satu.y, ukuran: satu.ukuran, huruf: [satu] });
	}
	return lines.map((line) => line.huruf);
}

const isSame = (a: Huruf | undefined, b: Huruf): boolean =>
	a !== undefined && a.teks === b.teks && !isBlank(b) && Math.abs(a.x - b.x) < BERTINDIH * b.ukuran;

/** Letters from left to right, each once; one that was painted twice is bold. */
function inOrder(huruf: readonly Huruf[]): Huruf[] {
	const sorted: Huruf[] = [];
	for (const satu of [...huruf].sort((a, b) => a.x - b.x)) {
		const before = sorted.at(-1);
		if (before && isSame(before, satu)) sorted[sorted.length - 1] = { ...before, tebal: true };
		else sorted.push(satu);
	}
	return sorted;
}

function toKata(huruf: readonly Huruf[]): Kata {
	const last = huruf.at(-1);
	return {
		teks: huruf.map(({ teks }) => teks).join(""),
		x: huruf[0]?.x ?? 0,
		x2: last ? last.x + last.lebar : 0,
		tebal: huruf.every(({ tebal }) => tebal),
	};
}

function wordsOf(huruf: readonly Huruf[]): Kata[] {
	const words: Huruf[][] = [];
	let open = false;
	for (const satu of huruf) {
		const before = words.at(-1)?.at(-1);
		const gap = before ? satu.x - before.x - before.lebar : 0;
		if (isBlank(satu)) open = false;
		else if (open && gap <= ANTARKATA * satu.ukuran) words.at(-1)?.push(satu);
		else {
			words.push([satu]);
			open = true;
		}
	}
	return words.map(toKata);
}

/** A number with no blank behind it: "(1)Maksud", "a.bahwa"; not "a.n." nor "100.3.7". */
const MELEKAT = /^(\(\d{1,3}[a-z]?\)\.?(?=\p{L})|(?:\d{1,2}[.)]|[a-z][.)]|[-•–])(?=\p{L}{2,}(?!\.\p{L})))(.+)$/u;

/** A word with its number taken off. */
function lepas(kata: Kata): Kata[] {
	const [, nomor, teks] = MELEKAT.exec(kata.teks) ?? [];
	if (nomor === undefined || teks === undefined) return [kata];
	const x = kata.x + ((kata.x2 - kata.x) * nomor.length) / kata.teks.length;
	return [
		{ ...kata, teks: nomor, x2: x },
		{ ...kata, teks, x },
	];
}

/** Size of most letters. */
function ukuranUmum(huruf: readonly { readonly ukuran: number }[]): number {
	const count = new Map<number, number>();
	for (const { ukuran } of huruf) {
		const size = Math.round(ukuran * 2) / 2;
		count.set(size, (count.get(size) ?? 0) + 1);
	}
	return [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/** The lines of a page from top to bottom, each from its left to its right end. */
export function barisDari(huruf: readonly Huruf[], halaman: number): Baris[] {
	return groupLines(huruf).flatMap((line) => {
		const sorted = inOrder(line);
		const kata = wordsOf(sorted).flatMap((word, index) => (index === 0 ? lepas(word) : word));
		const seen = sorted.filter((satu) => !isBlank(satu));
		const ukuran = ukuranUmum(seen);
		const y = seen.find((satu) => Math.abs(satu.ukuran - ukuran) < 0.5)?.y ?? 0;
		const last = sorted.at(-1);
		return kata.length === 0
			? []
			: [barisOf(kata, { halaman, y, ukuran, spasiAkhir: last !== undefined && isBlank(last) })];
	});
}
