import type { Tabel } from "../../model/isi.ts";
import type { Baris } from "./mentah.ts";

const PEMISAH = /^\|?\s*:?-{3,}:?\s*(\|\s*:?-{3,}:?\s*)*\|?$/;

function splitCells(line: string): string[] {
	const inner = line.replace(/^\|/, "").replace(/(?<!\\)\|$/, "");
	return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
}

/** True when a pipe table begins on line `index`: a head and, below it, the line of dashes. */
export function startsTabel(lines: readonly Baris[], index: number): boolean {
	const head = lines[index]?.teks ?? "";
	return (
		head.includes("|") && PEMISAH.test(lines[index + 1]?.teks ?? "") && (lines[index + 1]?.teks ?? "").includes("|")
	);
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
	for (; lines[end]?.teks.includes("|"); end++) {
		const cells = splitCells((lines[end] as Baris).teks);
		baris.push(kepala.map((_, column) => cells[column] ?? ""));
	}
	return { tabel: { jenis: "tabel", kepala, baris, letak: first.letak }, panjang: end - index };
}
