import type { Tabel } from "../../model/isi.ts";
import type { Baris } from "./mentah.ts";

const PEMISAH = /^\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?$/;

function splitCells(line: string): string[] {
	const inner = line.replace(/^\|/, "").replace(/(?<!\\)\|$/, "");
	return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
}

/** No sheet holds more columns; what claims more is text. */
const KOLOM_TERBANYAK = 40;

/** True when a pipe table begins on line `index`: a head and, below it, the line of dashes. */
export function startsTabel(lines: readonly Baris[], index: number): boolean {
	const head = lines[index]?.teks ?? "";
	const below = lines[index + 1]?.teks ?? "";
	if (!head.includes("|") || !below.includes("|") || !PEMISAH.test(below)) return false;
	return splitCells(head).length <= KOLOM_TERBANYAK;
}

/** A row as wide as the head; cells beyond it are kept in the last. */
function toWidth(cells: readonly string[], width: number): string[] {
	const within = Array.from({ length: width }, (_, column) => cells[column] ?? "");
	if (cells.length > width) within[width - 1] = cells.slice(width - 1).join(" | ");
	return within;
}

/**
 * Reads the pipe table that begins on line `index`.
 * @returns the table, every row as wide as its head, and the number of lines it takes
 */
export function readTabel(lines: readonly Baris[], index: number): { tabel: Tabel; panjang: number } {
	const first = lines[index] as Baris;
	const kepala = splitCells(first.teks);
	const baris: string[][] = [];
	let end = index + 2;
	for (; lines[end]?.teks.includes("|"); end++)
		baris.push(toWidth(splitCells((lines[end] as Baris).teks), kepala.length));
	return { tabel: { jenis: "tabel", kepala, baris, letak: first.letak }, panjang: end - index };
}
