import type { Perbaikan } from "../model/diagnostic.ts";

const byPlace = (a: Perbaikan, b: Perbaikan): number => a.range.start.column - b.range.start.column;

/** Mends of one line, from left to right; of two that overlap the first is made, and the other in the next round. */
function mendLine(teks: string, fixes: readonly Perbaikan[]): string {
	let mended = "";
	let done = 0;
	for (const { range, text } of [...fixes].sort(byPlace)) {
		const start = range.start.column - 1;
		if (start < done) continue;
		mended += teks.slice(done, start) + text;
		done = range.end.column - 1;
	}
	return mended + teks.slice(done);
}

/**
 * Makes mends in a file; everything else, line ends among it, stays byte for byte. A mend over two lines is not made.
 * @param teks the file as it is on disk, without its byte order mark
 */
export function terapkan(teks: string, fixes: readonly Perbaikan[]): string {
	const parts = teks.split(/(\r\n|\r|\n)/);
	const whole = fixes.filter(({ range }) => range.start.line === range.end.line);
	for (const line of new Set(whole.map(({ range }) => range.start.line))) {
		// Every second part is a line end.
		const index = (line - 1) * 2;
		const own = whole.filter(({ range }) => range.start.line === line);
		parts[index] = mendLine(parts[index] ?? "", own);
	}
	return parts.join("");
}
