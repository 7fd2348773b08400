import type { Judul } from "../../model/isi.ts";
import type { Baris } from "./mentah.ts";
import { readPenanda } from "./penanda.ts";

const PASAL = /^\**\s*pasal\s+(\d+[a-z]?|[ivxl]+)\s*\.?\s*\**$/i;
const BAB = /^\**\s*bab\s+([ivxl]+|\d+)\s*\.?\s*\**$/i;
const HEADING = /^(#{1,6})[ \t]+(.*?)[ \t]*#*$/;

const isBlank = (line: Baris | undefined): boolean => line === undefined || line.teks === "";

/** "MAKSUD DAN TUJUAN", or a short line of its own: what stands below "Pasal 1" in a pasted text. */
function looksLikeTitle(lines: readonly Baris[], index: number): boolean {
	const line = lines[index];
	if (!line || line.teks === "" || line.teks.length > 120 || readPenanda(line.teks) || HEADING.test(line.teks))
		return false;
	const upper = line.teks === line.teks.toUpperCase() && /\p{Lu}/u.test(line.teks);
	const next = lines[index + 1];
	const standsAlone = isBlank(next) || readPenanda(next?.teks ?? "") !== undefined;
	return upper || (standsAlone && !/[.;:,]$/.test(line.teks) && line.teks.split(/\s+/).length <= 8);
}

function withTitleBelow(lines: readonly Baris[], index: number, judul: Judul): { judul: Judul; panjang: number } {
	let next = index + 1;
	while (next < lines.length && isBlank(lines[next])) next++;
	const heading = HEADING.exec(lines[next]?.teks ?? "");
	const isSubject =
		heading?.[1] === "#".repeat(judul.tingkat) && !PASAL.test(heading[2] ?? "") && !BAB.test(heading[2] ?? "");
	const title = isSubject ? heading?.[2] : looksLikeTitle(lines, next) ? lines[next]?.teks : undefined;
	if (title === undefined) return { judul, panjang: 1 };
	return { judul: { ...judul, teks: `${judul.teks} ${title.replace(/^\*+|\*+$/g, "")}` }, panjang: next - index + 1 };
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
	const heading = HEADING.exec(line.teks);
	const teks = (heading?.[2] ?? line.teks).trim();
	const numbered = pasted ? tingkatOf(teks) : 0;
	if (numbered > 0 && (heading || standsFree(lines, index))) {
		return withTitleBelow(lines, index, {
			jenis: "judul",
			tingkat: numbered,
			teks: teks.replace(/\*+/g, "").trim(),
			letak: line.letak,
		});
	}
	if (!heading?.[1]) return undefined;
	return { judul: { jenis: "judul", tingkat: heading[1].length, teks, letak: line.letak }, panjang: 1 };
}
