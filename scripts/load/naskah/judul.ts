import type { Judul } from "../../model/isi.ts";
import type { Baris } from "./mentah.ts";
import { readPenanda } from "./penanda.ts";

const HEADING = /^(#{1,6})[ \t]+(.*)$/;
const URUTAN = "ke\\p{L}+(?:\\s+(?:belas|puluh(?:\\s+\\p{L}+)?))?";
/** Headings that a pasted text writes on a line of their own, and their level. */
const PASTED: readonly (readonly [RegExp, number])[] = [
	[/^\**\s*pasal\s+(?:\d+[a-z]?|[ivxl]+)\s*\.?\s*\**$/i, 2],
	[/^\**\s*bab\s+(?:[ivxl]+|\d+)\s*\.?\s*\**$/i, 1],
	[new RegExp(`^\\**\\s*bagian\\s+${URUTAN}\\s*\\**$`, "iu"), 3],
	[new RegExp(`^\\**\\s*paragraf\\s+(?:\\d+|${URUTAN})\\s*\\**$`, "iu"), 4],
	[/^\**\s*(?:LAMPIRAN(?:\s+(?:[IVXL]+|\d+|[A-H]))?|Lampiran\s+(?:[IVXL]+|\d+))\s*[.:]?\s*\**$/, 1],
];
/** Words that a title writes small among its capitals. */
const KECIL =
	/^(?:dan|atau|dan\/atau|di|ke|dari|pada|dalam|untuk|dengan|oleh|antara|serta|yang|bagi|atas|tentang|sebagai|para)$/;
const TERPANJANG = 120;

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
const isUpper = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text);

/** Level of a numbered heading; 0 for any other line. Longer lines are not looked at. */
function tingkatOf(teks: string): number {
	if (teks.length > TERPANJANG) return 0;
	return PASTED.find(([bentuk]) => bentuk.test(teks))?.[1] ?? 0;
}

/** "Tugas dan Tanggung Jawab": every word with a capital but the small ones. */
function isTitleCase(text: string): boolean {
	const words = text.split(/[\s/()-]+/).filter((word) => word !== "");
	return (
		words.length <= 12 && /^\p{Lu}/u.test(text) && words.every((word) => KECIL.test(word) || /^[\p{Lu}\d]/u.test(word))
	);
}

/** Whether a sentence begins on this line, not one that goes on from the line above. */
const beginsAnew = (line: Baris | undefined): boolean =>
	isBlank(line) || readPenanda(line?.teks ?? "") !== undefined || /^[^\p{Ll}\d]/u.test(line?.teks ?? "");

function isPlain(line: Baris | undefined): line is Baris {
	if (!line || line.teks === "" || line.teks.length > TERPANJANG) return false;
	return !readPenanda(line.teks) && !readHeading(line.teks) && !line.teks.includes("|") && tingkatOf(line.teks) === 0;
}

/** "MAKSUD DAN TUJUAN", "Maksud dan Tujuan", or a short line of its own: what stands below "Pasal 1" in a pasted text. */
function looksLikeTitle(lines: readonly Baris[], index: number): boolean {
	const line = lines[index];
	if (!isPlain(line)) return false;
	const teks = trimSign(line.teks, "*", "both");
	const next = lines[index + 1];
	if (isUpper(teks)) return beginsAnew(next) || isBlank(lines[index - 1]);
	if (/[.;:,…]$/.test(teks)) return false;
	if (isTitleCase(teks) && beginsAnew(next)) return true;
	const standsAlone = isBlank(next) || readPenanda(next?.teks ?? "") !== undefined;
	return standsAlone && teks.split(/\s+/).length <= 8;
}

/** Lines of a title from `index` on; one in capitals may go on over the next two. */
function titleLength(lines: readonly Baris[], index: number): number {
	if (!looksLikeTitle(lines, index)) return 0;
	let length = 1;
	while (
		length < 3 &&
		isUpper(lines[index]?.teks ?? "") &&
		isPlain(lines[index + length]) &&
		isUpper(lines[index + length]?.teks ?? "")
	)
		length++;
	return length;
}

function withTitleBelow(lines: readonly Baris[], index: number, judul: Judul): { judul: Judul; panjang: number } {
	let next = index + 1;
	while (next < lines.length && isBlank(lines[next])) next++;
	const heading = readHeading(lines[next]?.teks ?? "");
	const isSubject = heading?.tingkat === judul.tingkat && tingkatOf(heading.teks) === 0;
	const length = isSubject ? 1 : titleLength(lines, next);
	if (length === 0) return { judul, panjang: 1 };
	const title = isSubject
		? heading.teks
		: lines
				.slice(next, next + length)
				.map(({ teks }) => teks)
				.join(" ");
	return { judul: { ...judul, teks: `${judul.teks} ${trimSign(title, "*", "both")}` }, panjang: next - index + length };
}

/**
 * "… dimaksud dalam⏎Pasal 7⏎ayat (2)" is a broken line, not a heading: a side must be open, or a sentence must end
 * above and another begin below, or a title stand there.
 */
function standsFree(lines: readonly Baris[], index: number): boolean {
	const above = lines[index - 1];
	const below = lines[index + 1];
	if (isBlank(above) || isBlank(below) || looksLikeTitle(lines, index + 1)) return true;
	return /[.;:!?…_”"]\**$/.test(above?.teks ?? "") && beginsAnew(below);
}

/**
 * Reads a heading: `## Maksud dan Tujuan`, or, in a naskah, a pasted "Pasal 1", "BAB IV", "Bagian Kesatu",
 * "Paragraf 1" or "LAMPIRAN II" on a line of its own with its subject below it.
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
