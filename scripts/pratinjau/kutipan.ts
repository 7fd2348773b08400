/** The line of a file at which a finding points, cut so that the place itself is in sight. */
export interface Kutipan {
	readonly nomor: number;
	readonly awal: string;
	/** What stands at the place: a word, or a space at the end of the line. */
	readonly tunjuk: string;
	readonly akhir: string;
	/** As many blanks as stand before the place, for the caret below it. */
	readonly jarak: string;
}

const SEBELUM = 24;
const SESUDAH = 72;

/** Characters, where a cut must not halve one. */
const lastOf = (text: string, count: number): string => [...text].slice(-count).join("");

/**
 * @param line and `column` from 1, the column in UTF-16 units as findings count
 * @returns undefined where the file has no such line
 */
export function kutipanOf(teks: string, line: number, column: number): Kutipan | undefined {
	const baris = teks.split(/\r\n|\n|\r/)[line - 1]?.replaceAll("\t", " ");
	if (baris === undefined) return undefined;
	const before = baris.slice(0, column - 1);
	const rest = baris.slice(before.length);
	const tunjuk = /^[\p{L}\p{N}_]+|^./u.exec(rest)?.[0] ?? " ";
	const after = [...rest.slice(tunjuk.length)];
	const awal = before.length > SEBELUM ? `…${lastOf(before, SEBELUM - 1)}` : before;
	const akhir = after.length > SESUDAH ? `${after.slice(0, SESUDAH - 1).join("")}…` : after.join("");
	const nomor = line;
	return { nomor, awal, tunjuk, akhir, jarak: " ".repeat(`${nomor} │ `.length + [...awal].length) };
}
