/** Text that stands for an empty cell. */
const KOSONG = /^[-–—.…_\s/0]*$|^(?:nihil|tidak ada|n\/a|#n\/a)$/i;
const BUTIR = /^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s*[.)]\s+/i;
/** "1. … 2. …" on one line: each number must be the next. */
const DI_DALAM = /(?:^|\s)(\d{1,2})\s*[.)]\s+(?=\S)/g;

export const isKosong = (text: string): boolean => KOSONG.test(text.trim());

/** Cuts "1. A 2. B" before each number that follows the one before it. */
function cutNumbered(line: string): string[] {
	const cuts: number[] = [];
	for (const match of line.matchAll(DI_DALAM)) if (Number(match[1]) === cuts.length + 1) cuts.push(match.index);
	if (cuts.length < 2 || cuts[0] !== 0) return [line];
	return cuts.map((start, index) => line.slice(start, cuts[index + 1]));
}

/** The lines of a cell; a line that begins small or with a digit goes on from the one before, unless it is numbered. */
function linesOf(cell: string): string[] {
	const lines: string[] = [];
	for (const line of cell.split("\n")) {
		const last = lines.length - 1;
		const goesOn = /^[\p{Ll}(&]/u.test(line) && !BUTIR.test(line);
		if (goesOn && last >= 0) lines[last] += ` ${line}`;
		else lines.push(line);
	}
	return lines;
}

function cut(cell: string, pemisah: RegExp): string[] {
	const parts = linesOf(cell).flatMap((line) => cutNumbered(line).flatMap((part) => part.split(pemisah)));
	const clean = parts.map((part) => part.replace(BUTIR, "").replace(/^[\s,;]+|(?<![\s,;])[\s,;]+$/g, ""));
	return [...new Set(clean.filter((part) => !isKosong(part)))];
}

/**
 * The parties in a cell: one a line, numbered, or parted by "|", ";" or "dengan". Commas and "dan" part nothing: they
 * stand in names.
 */
export const pecahPihak = (cell: string): string[] =>
	cut(cell, /\s*[|;]\s*|\s+(?:dengan|DENGAN|Dengan|dgn\.?|DGN\.?|Dgn\.?)\s+(?=\p{Lu})/u);

/** The numbers in a cell, without "Nomor:" before them. */
export const pecahNomor = (cell: string): string[] =>
	cut(cell, /\s*[|;]\s*/u).flatMap((part) => {
		const nomor = part.replace(/^(?:nomor|no)\s*[.:]*\s*(?=\S)/i, "");
		return isKosong(nomor) ? [] : [nomor];
	});
