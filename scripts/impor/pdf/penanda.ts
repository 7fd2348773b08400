import type { Kata } from "./baris.ts";

/** Numbers and letters before the parts of a naskah, as real ones bear them. */
const PENANDA: readonly RegExp[] = [
	/^[“"]?\(\d{1,3}[a-z]?\)\.?$/,
	/^[“"]?\d{1,3}[.)]$/,
	/^[“"]?\(?([a-z])\1?[.)]$/,
	/^\([ivxl]+\)$|^[ivxl]+[.)]$/,
	/^[A-Z][.)]$/,
	/^[IVXL]+[.)]?$/,
	/^[-–—•●▪■◦○·*\uF0B7\uF0A7\uF0D8\u2713\u27A2]$/u,
];
/** "1.1." is a number only where a gap sets it off: "100.3.7" may begin a line, too. */
const BERTINGKAT = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?$/;
/** Where a number is wide enough apart from its text to be set off, against the size of the type. */
const JARAK = 0.55;

/** What stands before a number that is cited: "ayat (2)" may break between the two. */
const MERUJUK =
	/(?:\b(?:ayat|huruf|angka|pasal|nomor|butir|poin|dan|atau|sampai|dengan|rangkap|selama|paling|tanggal|tahun)|,|-)$/i;
/** What ends before a new item. */
const BERAKHIR = /[:;.]$|;\s*(?:dan|atau|serta|dan\/atau)\.?$|,\s*(?:dan|serta)$/;

export interface Awal {
	/** "(1)", "a.", "-". */
	readonly nomor: string;
	/** Where the text behind it begins. */
	readonly teksX: number;
	/** A gap, not a mere blank, parts it from the text. */
	readonly terpisah: boolean;
}

/** The number that a line begins with. @param ukuran size of the type in points */
export function awalOf(kata: readonly Kata[], ukuran: number): Awal | undefined {
	const [first, second] = kata;
	if (!first || !second) return undefined;
	const terpisah = second.x - first.x2 >= JARAK * ukuran;
	const isNumber = PENANDA.some((pola) => pola.test(first.teks)) || (terpisah && BERTINGKAT.test(first.teks));
	// A bare roman number or dash without a gap is a word of the text: "I dan II", "- sebagai".
	if (!isNumber || (!terpisah && /^[IVXL]+$/.test(first.teks))) return undefined;
	return { nomor: first.teks, teksX: second.x, terpisah };
}

/** Whether a number at the head of a line, where the line before was full, begins an item and is not cited. */
export const isButirBaru = (awal: Awal, before: string): boolean => {
	if (BERAKHIR.test(before.trimEnd())) return true;
	return awal.terpisah && !MERUJUK.test(before.trimEnd());
};
