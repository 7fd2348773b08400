import { type Bidang, type Garis, type Matriks, titik } from "./halaman.ts";

/** Thinner than this a painted box is a line, in points. */
const TIPIS = 2.5;
/** How far a line may lean and still be level or upright, in points. */
const MIRING = 0.5;
/** Shorter than this it is part of a letter or of a drawing. */
const PENDEK = 4;

/** Steps of a path as pdf.js writes them: what to do, then where to. */
const LANGKAH: Readonly<Record<number, number>> = { 0: 2, 1: 2, 2: 6, 3: 4, 4: 0 };
const [MULAI, LURUS, TUTUP] = [0, 1, 4];

type Titik = readonly [number, number];

function addLine(lines: Garis[], [x1, y1]: Titik, [x2, y2]: Titik): void {
	const [level, upright] = [Math.abs(y1 - y2) < MIRING, Math.abs(x1 - x2) < MIRING];
	if (level === upright || Math.hypot(x1 - x2, y1 - y2) < PENDEK) return;
	lines.push({ x1: Math.min(x1, x2), y1: Math.min(y1, y2), x2: Math.max(x1, x2), y2: Math.max(y1, y2) });
}

/**
 * The level and upright lines of a stroked path.
 * @param path steps as pdf.js writes them
 * @param m from the path to the page
 */
export function garisOf(path: ArrayLike<number>, m: Matriks): Garis[] {
	const lines: Garis[] = [];
	let start: Titik = [0, 0];
	let now: Titik = [0, 0];
	for (let at = 0; at < path.length; ) {
		const step = path[at] ?? -1;
		const length = LANGKAH[step];
		if (length === undefined) return lines;
		const to = step === TUTUP ? start : titik(m, path[at + length - 1] ?? 0, path[at + length] ?? 0);
		if (step === MULAI) start = to;
		if (step === LURUS || step === TUTUP) addLine(lines, now, to);
		now = to;
		at += length + 1;
	}
	return lines;
}

/** The box around a path. @param batas [x1, y1, x2, y2] before `m` */
export function bidangOf(batas: ArrayLike<number>, m: Matriks, warna: string): Bidang {
	const [a, b] = [titik(m, batas[0] ?? 0, batas[1] ?? 0), titik(m, batas[2] ?? 0, batas[3] ?? 0)];
	const [xs, ys] = [
		[a[0], b[0]],
		[a[1], b[1]],
	];
	return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys), warna };
}

/** A filled box so thin that it is a line: most writers of Word and browsers rule their tables so. */
export function asGaris({ x1, y1, x2, y2 }: Bidang): Garis | undefined {
	const [wide, high] = [x2 - x1, y2 - y1];
	const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2];
	if (high < TIPIS && wide >= PENDEK) return { x1, y1: y, x2, y2: y };
	return wide < TIPIS && high >= PENDEK ? { x1: x, y1, x2: x, y2 } : undefined;
}
