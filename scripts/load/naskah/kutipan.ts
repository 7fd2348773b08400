import { isKalimatPerubahan, isMengutip } from "../../model/adendum/kalimat.ts";
import type { Baris } from "./mentah.ts";
import { type Gaya, readPenanda } from "./penanda.ts";

const BUKA = /^(?:["“„]|&quot;)\s*/;
const TUTUP = /\s*["”]\s*[.;,]?$/;
/** "Pasal II" on a line of its own, or a heading of the frame: what an adendum goes on with after a quotation. */
const RANGKA = /^(?:#{1,6}\s+)?\**\s*pasal\s+[ivxl]+\s*\.?\s*\**$|^#\s+/i;
const PASAL_SEBARIS = /^\**\s*(pasal\s+\d+[a-z]?)[\s:.–-]+(\S.*?)\**$/i;
const SEJUDUL = 12;
/** Lines over which a sentence may be wrapped; a bound, so that no text makes the search slow. */
const SEKALIMAT = 12;

/** A sentence that announces a quotation, and how the list counts in which it stands. */
interface Pengantar {
	/** Index of its last line. */
	readonly akhir: number;
	readonly gaya?: Gaya;
	readonly urutan: number;
}

const isBlank = (line: Baris | undefined): boolean => line === undefined || line.teks === "";
const teksOf = (line: Baris | undefined): string => line?.teks ?? "";

/** A sentence wrapped over lines, from the one at `index` to the next blank line or item. */
function sentenceAt(lines: readonly Baris[], index: number): { readonly teks: string; readonly akhir: number } {
	const penanda = readPenanda(teksOf(lines[index]));
	let teks = penanda ? penanda.sisa : teksOf(lines[index]);
	let akhir = index;
	while (
		akhir - index < SEKALIMAT &&
		!/:\s*\**$/.test(teks) &&
		!isBlank(lines[akhir + 1]) &&
		!readPenanda(teksOf(lines[akhir + 1]))
	) {
		akhir++;
		teks += ` ${teksOf(lines[akhir])}`;
	}
	return { teks, akhir };
}

function pengantarAt(lines: readonly Baris[], index: number): Pengantar | undefined {
	if (isBlank(lines[index]) || !/^[\p{L}*(\d]/u.test(teksOf(lines[index]))) return undefined;
	const { teks, akhir } = sentenceAt(lines, index);
	if (!/:\s*\**$/.test(teks) || !isMengutip(teks)) return undefined;
	const penanda = readPenanda(teksOf(lines[index]));
	return { akhir, urutan: penanda?.urutan ?? 0, ...(penanda && { gaya: penanda.gaya }) };
}

/** The next order of the adendum: it goes on with the list of the order before, or, where there is none, begins like one. */
function isNextPerubahan(lines: readonly Baris[], index: number, { gaya, urutan }: Pengantar): boolean {
	const penanda = readPenanda(teksOf(lines[index]));
	const continues = gaya === undefined ? !penanda : penanda?.gaya === gaya && penanda.urutan === urutan + 1;
	return continues && isKalimatPerubahan(sentenceAt(lines, index).teks);
}

/** Where an unmarked quotation ends: before the next order, the next roman pasal, the next part of the frame. */
function endOfPolos(lines: readonly Baris[], start: number, pengantar: Pengantar): number {
	let end = start;
	while (end < lines.length && !RANGKA.test(teksOf(lines[end])) && !isNextPerubahan(lines, end, pengantar)) end++;
	while (end > start && isBlank(lines[end - 1])) end--;
	return end;
}

/** A straight mark opens where none is open, and closes where one is. */
function stepOf(sign: string, open: number): number {
	if (sign === "“" || sign === "„") return 1;
	if (sign === "”") return -1;
	return sign === '"' ? (open > 0 ? -1 : 1) : 0;
}

/** The line on which the quotation marks opened at `start` close again; undefined when they do not before `limit`. */
function endOfTanda(lines: readonly Baris[], start: number, limit: number): number | undefined {
	let depth = 0;
	for (let index = start; index < limit; index++) {
		depth = [...teksOf(lines[index])].reduce((open, sign) => open + stepOf(sign, open), depth);
		if (depth <= 0) return index + 1;
	}
	return undefined;
}

/** "Pasal 5 Jangka Waktu" on one line opens a quoted pasal as "## Pasal 5 Jangka Waktu" does. */
function asJudul(line: Baris): Baris {
	const [, pasal, judul = ""] = PASAL_SEBARIS.exec(line.teks) ?? [];
	const isJudul = pasal && !/[.;:,]$/.test(judul) && judul.split(/\s+/).length <= SEJUDUL && /^\p{Lu}/u.test(judul);
	return isJudul ? { ...line, teks: `## ${pasal} ${judul}` } : line;
}

/** Lines of a quotation without what marks them as one, moved to the margin. */
function asKutipan(lines: readonly Baris[], nomor: number, wadah: number): Baris[] {
	const bare = lines.map((line): Baris => {
		const [mark = ""] = /^>[ \t]?/.exec(line.teks) ?? [];
		const rest = line.teks.slice(mark.length);
		const lead = /^[ \t]*/.exec(rest)?.[0].length ?? 0;
		const { line: row, column } = line.letak;
		const indent = mark === "" ? line.indent : lead;
		return { teks: rest.slice(lead), indent, letak: { line: row, column: column + mark.length + lead } };
	});
	const margin = Math.min(...bare.filter((line) => line.teks !== "").map((line) => line.indent));
	const moved = bare.map((line) => ({ ...line, indent: Math.max(0, line.indent - margin) }));
	return moved.map((line, index) => ({ ...(index === 0 ? asJudul(line) : line), kutipan: { nomor, wadah } }));
}

function withoutTanda(lines: readonly Baris[]): Baris[] {
	return lines.map((line, index) => {
		const lead = index === 0 ? (BUKA.exec(line.teks)?.[0] ?? "") : "";
		const teks = line.teks.slice(lead.length);
		const { line: row, column } = line.letak;
		return {
			...line,
			teks: index === lines.length - 1 ? teks.replace(TUTUP, "") : teks,
			letak: { line: row, column: column + lead.length },
		};
	});
}

const isDikutip = (line: Baris | undefined): boolean => teksOf(line).startsWith(">");

/** End of the lines that begin with `>`; a blank line among them may lack its own. */
function endOfPetik(lines: readonly Baris[], start: number): number {
	let end = start;
	for (let index = start; index < lines.length && (isDikutip(lines[index]) || isBlank(lines[index])); index++)
		if (isDikutip(lines[index])) end = index + 1;
	return end;
}

/** The lines quoted after an announcement, in whichever of the three ways they are written. */
function quotedAfter(lines: readonly Baris[], start: number, pengantar: Pengantar): { isi: Baris[]; end: number } {
	const limit = endOfPolos(lines, start, pengantar);
	const closed = BUKA.test(teksOf(lines[start])) ? endOfTanda(lines, start, limit) : undefined;
	const end = closed ?? limit;
	const isi = lines.slice(start, end);
	return { end, isi: closed === undefined ? isi : withoutTanda(isi) };
}

/**
 * Finds the new text an adendum quotes and marks its lines: a block of lines that begin with `>`, what stands in
 * quotation marks behind "… berbunyi sebagai berikut:", or, pasted without any mark, all that follows such a sentence
 * up to the next order. Linear but for what one order quotes.
 */
export function tandaiKutipan(lines: readonly Baris[]): Baris[] {
	const marked: Baris[] = [];
	let nomor = 0;
	let pengantar: Pengantar | undefined;
	for (let index = 0; index < lines.length; ) {
		const line = lines[index] as Baris;
		if (isDikutip(line)) {
			const end = endOfPetik(lines, index);
			marked.push(...asKutipan(lines.slice(index, end), ++nomor, line.indent));
			pengantar = undefined;
			index = end;
			continue;
		}
		const awaited = pengantar && index > pengantar.akhir && !isBlank(line);
		if (pengantar && awaited && !RANGKA.test(line.teks) && !isNextPerubahan(lines, index, pengantar)) {
			const { isi, end } = quotedAfter(lines, index, pengantar);
			marked.push(...asKutipan(isi, ++nomor, 0));
			pengantar = undefined;
			index = end;
			continue;
		}
		if (awaited) pengantar = undefined;
		pengantar ??= pengantarAt(lines, index);
		marked.push(line);
		index++;
	}
	return marked;
}
