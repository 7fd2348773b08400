import { type Baris, barisOf, type Kata } from "./baris.ts";
import { awalOf } from "./penanda.ts";
import { persentil } from "./ukuran.ts";

/** Columns are parted by at least this, against the size of the type. */
const CELAH = 1.2;
const CELAH_BERSAMA = 0.7;
/** In a line of more words all gaps are wide where it was stretched to the margin; a column's is so many times as wide. */
const DIREGANG = { kata: 4, kali: 1.8 } as const;
/** Further below than so many lines nothing belongs to the columns above. */
const JAUH = 11;

/** Lines that stand side by side in columns; `kolom` from left to right, each from top to bottom. */
export interface Berdampingan {
	readonly baris: readonly Baris[];
	readonly kolom: readonly (readonly Baris[])[];
	/** Where columns are parted, in points. */
	readonly celah: readonly number[];
}

interface Rentang {
	readonly dari: number;
	readonly sampai: number;
}

/** Gaps so wide that columns may be parted there; not the one behind a number, nor before a colon. */
function gapsOf({ kata, ukuran }: Baris): Rentang[] {
	const awal = awalOf(kata, ukuran);
	const widths = kata.slice(1).map(({ x }, index) => x - (kata[index] as Kata).x2);
	const least = Math.max(CELAH * ukuran, kata.length > DIREGANG.kata ? persentil(widths, 0.5, 0) * DIREGANG.kali : 0);
	return kata.slice(1).flatMap((word, index) => {
		const before = kata[index] as Kata;
		const isNumber = awal !== undefined && index === 0;
		const isColon = word.teks.startsWith(":") || before.teks.endsWith(":");
		if (isNumber || isColon || word.x - before.x2 < least) return [];
		return [{ dari: before.x2, sampai: word.x }];
	});
}

/** What is left of gaps where a line leaves them empty. */
function narrow(gaps: readonly Rentang[], { kata, ukuran }: Baris): Rentang[] {
	return gaps.flatMap((gap) => {
		let rest: Rentang[] = [gap];
		for (const { x, x2 } of kata) {
			rest = rest.flatMap(({ dari, sampai }) =>
				x2 <= dari || x >= sampai
					? [{ dari, sampai }]
					: [
							{ dari, sampai: Math.max(dari, x) },
							{ dari: Math.min(sampai, x2), sampai },
						],
			);
		}
		return rest.filter(({ dari, sampai }) => sampai - dari >= CELAH_BERSAMA * ukuran);
	});
}

const isBoth = ({ kata }: Baris, at: number): boolean =>
	kata.some(({ x2 }) => x2 <= at) && kata.some(({ x }) => x >= at);
const tengah = ({ dari, sampai }: Rentang): number => (dari + sampai) / 2;

/** The lines from `start` on that leave a common gap empty. */
function runFrom(baris: readonly Baris[], start: number): { gaps: Rentang[]; end: number } {
	let gaps = gapsOf(baris[start] as Baris);
	let end = start + 1;
	for (; end < baris.length && gaps.length > 0; end++) {
		const [before, line] = [baris[end - 1] as Baris, baris[end] as Baris];
		if (line.halaman !== before.halaman || line.y - before.y > JAUH * line.ukuran) break;
		const next = narrow(gaps, line);
		if (next.length === 0) break;
		gaps = next;
	}
	const isShared = (gap: Rentang) => baris.slice(start, end).filter((line) => isBoth(line, tengah(gap))).length >= 2;
	gaps = gaps.filter(isShared);
	// Lines below that stand left alone are text again.
	const side = (line: Baris) => gaps.some((gap) => line.x2 > tengah(gap));
	while (end > start && !side(baris[end - 1] as Baris)) end--;
	return { gaps, end };
}

function split(baris: readonly Baris[], celah: readonly number[]): Baris[][] {
	const edges = [Number.NEGATIVE_INFINITY, ...celah, Number.POSITIVE_INFINITY];
	return edges.slice(1).map((to, index) =>
		baris.flatMap((line) => {
			const kata = line.kata.filter(({ x }) => x >= (edges[index] as number) && x < to);
			const isLast = kata.at(-1) === line.kata.at(-1);
			return kata.length > 0 ? [barisOf(kata, { ...line, spasiAkhir: line.spasiAkhir || !isLast })] : [];
		}),
	);
}

/** Lines of a page, with those in columns taken together. */
export function kolomDari(baris: readonly Baris[]): (Baris | Berdampingan)[] {
	const found: (Baris | Berdampingan)[] = [];
	for (let at = 0; at < baris.length; ) {
		const { gaps, end } = runFrom(baris, at);
		if (gaps.length > 0 && end - at >= 2) {
			const lines = baris.slice(at, end);
			const celah = gaps.map(tengah).sort((a, b) => a - b);
			found.push({ baris: lines, kolom: split(lines, celah), celah });
			at = end;
		} else {
			found.push(baris[at] as Baris);
			at++;
		}
	}
	return found;
}
