import { isKapital, judulKapital } from "./kapital.ts";
import type { ParagrafBaca } from "./paragraf.ts";

export type JenisJudul = "bab" | "bagian" | "paragraf" | "pasal" | "lampiran";

/** A heading of the text with the number it bears. */
export interface JudulBaca {
	readonly jenis: JenisJudul;
	/** "7", "I", "Kesatu"; "" for a lampiran without one. */
	readonly nomor: string;
	readonly judul: string;
	/** How many paragraphs it takes. */
	readonly panjang: number;
}

const URUTAN = "ke\\p{L}+(?:\\s+(?:belas|puluh(?:\\s+\\p{L}+)?))?";
const POLA: readonly (readonly [JenisJudul, RegExp])[] = [
	["pasal", /^pasal\s+(\d{1,3}\s?[a-z]?|[ivxl]+)\s*[.:–-]?\s*$/i],
	["bab", /^bab\s+([ivxl]+|\d{1,2})\s*[.:–-]?\s*$/i],
	["bagian", new RegExp(`^bagian\\s+(${URUTAN})\\s*[.:–-]?\\s*$`, "iu")],
	["paragraf", new RegExp(`^paragraf\\s+(\\d{1,2}|${URUTAN})\\s*[.:–-]?\\s*$`, "iu")],
	["lampiran", /^lampiran(?:\s+([ivxl]+|\d{1,2}|[a-h]))?\s*[.:–-]?\s*$/i],
];
/** Number and title on one line; only where the paragraph is set as a heading. */
const SEBARIS = new RegExp(
	`^(pasal\\s+(?:\\d{1,3}[a-z]?|[ivxl]+)|bab\\s+(?:[ivxl]+|\\d{1,2})|bagian\\s+${URUTAN}|paragraf\\s+\\d{1,2}|lampiran(?:\\s+(?:[ivxl]+|\\d{1,2}|[a-h])(?=[\\s.:–-]))?)\\s*[.:–-]*\\s+(\\S.*)$`,
	"iu",
);
const TERPANJANG = 160;
/** Lines of a title that a narrow page breaks. */
const BARIS_JUDUL = 3;

/** Set apart from running text: centred, bold, or a heading by the file's own word. */
const isTertata = ({ rata, tebal, tingkat }: ParagrafBaca): boolean =>
	rata === "tengah" || tebal === true || tingkat !== undefined;

function kepalaOf(line: string): Pick<JudulBaca, "jenis" | "nomor"> | undefined {
	if (line.length > TERPANJANG) return undefined;
	for (const [jenis, pola] of POLA) {
		const match = pola.exec(line);
		if (match) return { jenis, nomor: (match[1] ?? "").replace(/\s/g, "") };
	}
	return undefined;
}

/** The lines of a paragraph with its own number before them: "Pasal 3", "Ruang Lingkup". */
function linesOf({ nomor, teks }: ParagrafBaca): string[] {
	const lines = teks === "" ? [] : teks.split("\n");
	if (nomor === undefined) return lines;
	return kepalaOf(nomor) ? [nomor, ...lines] : [`${nomor} ${lines[0] ?? ""}`.trim(), ...lines.slice(1)];
}

/** Words that can stand below "Pasal 3" as its title. */
export function isJudulPolos(paragraf: ParagrafBaca | undefined): paragraf is ParagrafBaca {
	if (!paragraf || paragraf.tabel || paragraf.nomor !== undefined || paragraf.teks === "") return false;
	const { teks } = paragraf;
	if (teks.length > TERPANJANG || kepalaOf(teks.split("\n")[0] ?? "") || /[.;:,]$/.test(teks)) return false;
	return isKapital(teks) || isTertata(paragraf);
}

/** Below a number a title may stand without any look of its own: a few words with a capital and no full stop. */
function isJudulPendek(isi: readonly ParagrafBaca[], at: number): boolean {
	const { teks = "", nomor, tabel } = isi[at] ?? {};
	if (teks === "" || nomor !== undefined || tabel || teks.length > 60 || /[.;:,…]$/.test(teks)) return false;
	const next = isi[at + 1];
	return /^\p{Lu}/u.test(teks) && teks.split(/\s+/).length <= 8 && !/\d|PIHAK/.test(teks) && next !== undefined;
}

function titleBelow(isi: readonly ParagrafBaca[], from: number): string[] {
	const titles: string[] = [];
	const fits = (at: number): boolean => isJudulPolos(isi[at]) || (titles.length === 0 && isJudulPendek(isi, at));
	for (let at = from; titles.length < BARIS_JUDUL && fits(at); at++) {
		const { teks } = isi[at] as ParagrafBaca;
		// A second line goes on with the title only where both are in capitals; else it is a heading of its own.
		if (titles.length > 0 && !(isKapital(teks) && isKapital(titles[0] ?? ""))) break;
		titles.push(teks.replaceAll("\n", " "));
	}
	return titles;
}

/**
 * Reads a heading at a place: "Pasal 3" with its title beside or below it, "BAB I", "Bagian Kesatu", "LAMPIRAN II".
 * @returns undefined where none stands
 */
export function bacaJudul(isi: readonly ParagrafBaca[], at: number): JudulBaca | undefined {
	const paragraf = isi[at];
	if (!paragraf || paragraf.tabel) return undefined;
	const [first = "", ...rest] = linesOf(paragraf);
	const sendiri = kepalaOf(first);
	if (sendiri) {
		if (sendiri.jenis === "lampiran" && !isTertata(paragraf) && !isKapital(first)) return undefined;
		const below = rest.length > 0 ? [] : titleBelow(isi, at + 1);
		const judul = judulKapital([...rest, ...below].join(" "));
		return { ...sendiri, judul, panjang: 1 + below.length };
	}
	const [, kepala = "", judul = ""] =
		first.length > TERPANJANG || !isTertata(paragraf) ? [] : (SEBARIS.exec(first) ?? []);
	const found = kepala === "" ? undefined : kepalaOf(kepala);
	return found && { ...found, judul: judulKapital([judul, ...rest].join(" ")), panjang: 1 };
}
