import type { Paragraf, Rincian } from "../../model/isi.ts";

/** "Telepon : (0266) 433620"; a label is a few words without digits, so that "pukul 08:00" is none. */
const BARIS = /^(\p{L}[\p{L} ./()-]{0,39}?)\s*:\s*(.*)$/u;

const isLabel = (label: string): boolean => label.split(/\s+/).length <= 4;

/**
 * Reads a block of addresses: two or more lines of label and text, below a name perhaps.
 * @returns undefined for an ordinary paragraph
 */
export function readRincian({ teks, letak }: Paragraf): Rincian | undefined {
	const lines = teks.split("\n");
	// "PIHAK KESATU:" without more is the name that the lines below belong to.
	const first = BARIS.exec(lines[0] ?? "")?.[2] ? 0 : 1;
	const baris = lines.slice(first).map((line) => BARIS.exec(line));
	if (baris.length < 2) return undefined;
	const parsed = baris.flatMap((match) =>
		match?.[1] && isLabel(match[1]) ? [{ label: match[1], teks: match[2] ?? "" }] : [],
	);
	if (parsed.length < baris.length) return undefined;
	return { jenis: "rincian", ...(first === 1 && { nama: lines[0] as string }), baris: parsed, letak };
}
