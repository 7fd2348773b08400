import type { Judul } from "../../model/isi.ts";
import type { Baris } from "./mentah.ts";
import { readPenanda } from "./penanda.ts";

const PASAL = /^\**\s*pasal\s+(\d+[a-z]?|[ivxl]+)\s*\.?\s*\**$/i;
const BAB = /^\**\s*bab\s+([ivxl]+|\d+)\s*\.?\s*\**$/i;
const HEADING = /^(#{1,6})[ \t]+(.*)$/;

/** Cuts a sign from both ends or one; a pattern with `$` would try every run of the sign to its end. */
export function trimSign(text: string, sign: "#" | "*", ends: "both" | "end"): string {
	let start = 0;
	let end = text.length;
	while (end > 0 && text[end - 1] === sign) end--;
	while (ends === "both" && start < end && text[start] === sign) start++;
	return text.slice(start, end).trimEnd();
}

/** The marks and the text of `## Maksud dan Tujuan ##`; undefined for any other line. */
function readHeading(line: string): { readonly tingkat: number; readonly teks: string } | undefined {
	const [, marks, text] = HEADING.exec(line) ?? [];
	return marks && text !== undefined ? { tingkat: marks.length, teks: trimSign(text, "#", "end") } : undefined;
}

const isBlank = (line: Baris | undefined): boolean => line === undefined || line.teks === "";

/** "MAKSUD DAN TUJUAN", or a short line of its own: what stands below "Pasal 1" in a pasted text. */
function looksLikeTitle(lines: readonly Baris[], index: number): boolean {
	const line = lines[index];
	if (!line || line.teks === "" || line.teks.length > 120 || readPenanda(line.teks) || readHeading(line.teks))
		return false;
	const upper = line.teks === line.teks.toUpperCase() && /\p{Lu}/u.test(line.teks);
	const next = lines[index + 1];
	const standsAlone = isBlank(next) || readPenanda(next?.teks ?? "") !== undefined;
	return upper || (standsAlone && !/[.;:,]$/.test(line.teks) && line.teks.split(/\s+/).length <= 8);
}

function withTitleBelow(lines: readonly Baris[], index: number, judul: Judul): { judul: Judul; panjang: number } {
	let next = index + 1;
	while (next < lines.length && isBlank(lines[next])) next++;
	const heading = readHeading(lines[next]?.teks ?? "");
	const isSubject = heading?.tingkat === judul.tingkat && tingkatOf(heading.teks) === 0;
	const title = isSubject ? heading.teks : looksLikeTitle(lines, next) ? lines[next]?.teks : undefined;
	if (title === undefined) return { judul, panjang: 1 };
	return { judul: { ...judul, teks: `${judul.teks} ${trimSign(title, "*", "both")}` }, panjang: next - index + 1 };
}

const tingkatOf = (teks: string): 0 | 1 | 2 => (PASAL.test(teks) ? 2 : BAB.test(teks) ? 1 : 0);

/** "… dimaksud dalam⏎Pasal 7⏎ayat (2)" is a broken line, not a heading: one side must be open, or a title below. */
function standsFree(lines: readonly Baris[], index: number): boolean {
	return isBlank(lines[index - 1]) || isBlank(lines[index + 1]) || looksLikeTitle(lines, index + 1);
}

/**
 * Reads a heading: `## Maksud dan Tujuan`, or, in a naskah, a pasted "Pasal 1" or "BAB IV" on a line of its own
 * with its subject below it.
 * @returns undefined when the line is none, else the heading and the number of lines it takes
 */
export function readJudul(
	lines: readonly Baris[],
	index: number,
	pasted: boolean,
): { judul: Judul; panjang: number } | undefined {
	const line = lines[index] as Baris;
	const heading = readHeading(line.teks);
	const teks = (heading?.teks ?? line.teks).trim();
	const numbered = pasted ? tingkatOf(teks) : 0;
	if (numbered > 0 && (heading || standsFree(lines, index))) {
		return withTitleBelow(lines, index, {
			jenis: "judul",
			tingkat: numbered,
			teks: teks.replace(/\*+/g, "").trim(),
			letak: line.letak,
		});
	}
	if (!heading) return undefined;
	return { judul: { jenis: "judul", tingkat: heading.tingkat, teks, letak: line.letak }, panjang: 1 };
}
