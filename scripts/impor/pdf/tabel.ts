import type { Garis, Huruf } from "./halaman.ts";

/** Lines nearer than this are one line, and those that touch meet, in points. */
const DEKAT = 3;

/** A ruled table: where its columns and rows are parted, in points. */
export interface Kisi {
	readonly xs: readonly number[];
	readonly ys: readonly number[];
	readonly garis: readonly Garis[];
}

const isTegak = ({ x1, x2, y1, y2 }: Garis): boolean => x2 - x1 < y2 - y1;
const isBertemu = (a: Garis, b: Garis): boolean =>
	a.x1 <= b.x2 + DEKAT && b.x1 <= a.x2 + DEKAT && a.y1 <= b.y2 + DEKAT && b.y1 <= a.y2 + DEKAT;

/** More lines than this on a page are a drawing. */
const PALING_BANYAK = 3_000;

/** Lines that hang together, each group apart. */
function groups(garis: readonly Garis[]): Garis[][] {
	const rest = new Set(garis);
	const found: Garis[][] = [];
	for (const seed of garis) {
		if (!rest.delete(seed)) continue;
		const group = [seed];
		for (const one of group) {
			for (const other of rest) {
				if (!isBertemu(one, other)) continue;
				rest.delete(other);
				group.push(other);
			}
		}
		found.push(group);
	}
	return found;
}

/** Values that lie together become one. */
function cluster(values: readonly number[]): number[] {
	const sorted = [...values].sort((a, b) => a - b);
	const found: number[] = [];
	for (const value of sorted) if (found.length === 0 || value - (found.at(-1) as number) > DEKAT) found.push(value);
	return found;
}

/** The ruled tables of a page from top to bottom; a frame around a text is none. */
export function kisiOf(garis: readonly Garis[]): Kisi[] {
	if (garis.length > PALING_BANYAK) return [];
	const found = groups(garis).flatMap((group): Kisi[] => {
		const xs = cluster(group.filter(isTegak).map(({ x1 }) => x1));
		const ys = cluster(group.filter((one) => !isTegak(one)).map(({ y1 }) => y1));
		return xs.length >= 2 && ys.length >= 2 && xs.length + ys.length > 4 ? [{ xs, ys, garis: group }] : [];
	});
	return found.sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0));
}

/** Row or column in which a place lies; -1 outside. */
function between(edges: readonly number[], at: number): number {
	if (at < (edges[0] ?? 0) - DEKAT || at > (edges.at(-1) ?? 0) + DEKAT) return -1;
	const next = edges.findIndex((edge) => edge > at);
	return Math.max(0, (next < 0 ? edges.length - 1 : next) - 1);
}

/** Letters a little above their baseline are where they seem to stand. */
const tengahOf = ({ x, y, lebar, ukuran }: Huruf): readonly [number, number] => [x + lebar / 2, y - ukuran * 0.3];

export function isDalam({ xs, ys }: Kisi, huruf: Huruf): boolean {
	const [x, y] = tengahOf(huruf);
	return between(xs, x) >= 0 && between(ys, y) >= 0;
}

/** Whether a line parts two neighbours; where none does, they are one cell. */
function isParted(kisi: Kisi, row: number, column: number, upright: boolean): boolean {
	const { xs, ys, garis } = kisi;
	const x = upright ? (xs[column] as number) : ((xs[column] as number) + (xs[column + 1] ?? 0)) / 2;
	const y = upright ? ((ys[row] as number) + (ys[row + 1] ?? 0)) / 2 : (ys[row] as number);
	return garis.some((one) => {
		if (isTegak(one) !== upright) return false;
		const [near, from, to, at] = upright ? [one.x1 - x, one.y1, one.y2, y] : [one.y1 - y, one.x1, one.x2, x];
		return Math.abs(near) <= DEKAT && from <= at && to >= at;
	});
}

/** The cell in which a place lies, by its uppermost and leftmost part. */
export function selOf(kisi: Kisi, huruf: Huruf): readonly [number, number] {
	const [x, y] = tengahOf(huruf);
	let [row, column] = [between(kisi.ys, y), between(kisi.xs, x)];
	while (column > 0 && !isParted(kisi, row, column, true)) column--;
	while (row > 0 && !isParted(kisi, row, column, false)) row--;
	return [row, column];
}
