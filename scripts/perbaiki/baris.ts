import { belah } from "./belah.ts";

/** Two spaces at the end of a line with text below it break the line there; all other white space at an end is nothing. */
const SPASI_AKHIR = /(?<=\S)(?:[^\S\n](?=\n|$)|[^\S\n]+(?=\n[^\S\n]*\n|\n?$))/g;

/** White space behind the last word of a line. */
export function tanpaSpasiAkhir(teks: string): string {
	const { isian, tubuh } = belah(teks);
	// A line of nothing but spaces is an empty one.
	return isian.replace(/[^\S\n]+(?=\n|$)/g, "") + tubuh.replace(/^[^\S\n]+$/gm, "").replace(SPASI_AKHIR, "");
}

/** Tabs behind a mark of a list and between words; those that indent a line are left, for they may mean any width. */
export function tanpaTab(teks: string): string {
	const { isian, tubuh } = belah(teks);
	return isian + tubuh.replace(/(?<=\S)[^\S\n]+(?=\S)/g, (sela) => (sela.includes("\t") ? " " : sela));
}

/** One empty line between two paragraphs, none before the first, one line end behind the last. */
export function satuBarisKosong(teks: string): string {
	const { isian, tubuh } = belah(teks);
	const isi = tubuh.replace(/^\n{2,}/, "\n").replace(/\n{3,}/g, "\n\n");
	return `${isian}${isi}`.replace(/\n*$/, "\n");
}
