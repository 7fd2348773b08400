import { isNomorHalaman, pisahLabel } from "./label.ts";
import type { ParagrafBaca } from "./paragraf.ts";
import { isBertanda, tanpaTanda } from "./penekanan.ts";

/** Marks that programs leave and nobody sees: soft hyphens, marks of direction, control characters. */
const TAK_TAMPAK = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]|(?![\n\t])\p{Cc}/gu;

/** One line as it is read on: composed letters, one blank at a time. */
export const rapikanBaris = (text: string): string =>
	text.normalize("NFC").replace(TAK_TAMPAK, "").replace(/\s+/gu, " ").trim();

function linesOf(text: string): string[] {
	return text
		.split(/\r\n?|\n/)
		.map(rapikanBaris)
		.filter((line) => line !== "");
}

/** Cuts a paragraph where a line break in it is followed by a number that was typed: each is an item of its own. */
function pecah(paragraf: ParagrafBaca, lines: readonly string[]): ParagrafBaca[] {
	const groups: string[][] = [];
	for (const line of lines) {
		if (groups.length === 0 || pisahLabel(line)) groups.push([line]);
		else groups.at(-1)?.push(line);
	}
	const { nomor, ...rest } = paragraf;
	return groups.map((group, index): ParagrafBaca => {
		const teks = group.join("\n");
		if (index === 0 && nomor !== undefined) return { ...rest, nomor, teks };
		return { ...rest, ...(pisahLabel(teks) ?? { teks }) };
	});
}

function rapikanSatu(paragraf: ParagrafBaca): ParagrafBaca[] {
	const { tabel, nomor: mentah, ...rest } = paragraf;
	if (tabel) {
		const baris = tabel.map((row) => row.map((sel) => linesOf(sel).join("\n")));
		const isi = baris.filter((row) => row.some((sel) => sel !== ""));
		return isi.length > 0 ? [{ ...rest, teks: "", tabel: isi }] : [];
	}
	const nomor = mentah === undefined ? "" : rapikanBaris(mentah);
	const lines = linesOf(paragraf.teks);
	if (lines.length === 0) return nomor === "" ? [] : [{ ...rest, nomor, teks: "" }];
	return pecah({ ...rest, teks: "", ...(nomor !== "" && { nomor }) }, lines).filter(
		({ teks }) => !isNomorHalaman(teks),
	);
}

/** Puts the text with its marks aside: whoever looks for words finds them without. */
function pisahTanda(paragraf: ParagrafBaca): ParagrafBaca {
	const { teks, tabel } = paragraf;
	if (!isBertanda(teks) && !tabel?.some((row) => row.some(isBertanda))) return paragraf;
	const polos = { teks: tanpaTanda(teks), ...(tabel && { tabel: tabel.map((row) => row.map(tanpaTanda)) }) };
	return { ...paragraf, ...polos, bertanda: { teks, ...(tabel && { tabel }) } };
}

/** Cleans what a reader handed on: empty paragraphs go, typed numbers are parted from their text. */
export const rapikan = (isi: readonly ParagrafBaca[]): ParagrafBaca[] => isi.flatMap(rapikanSatu).map(pisahTanda);

/** A number without text and without the words of a heading is an empty item, left behind in a draft. */
export const isKosong = ({ teks, tabel, nomor }: ParagrafBaca): boolean =>
	teks === "" && !tabel && !/^\p{L}{3}/u.test(nomor ?? "");
