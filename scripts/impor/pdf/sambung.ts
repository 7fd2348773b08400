/** Hyphens a word may be broken with at the end of a line: the plain one, the typographic one, the soft one. */
const HUBUNG = /[-\u2010\u00AD]$/u;
const LUNAK = /\u00AD$/u;

/** Enough letters to know the root of a doubled word by: "bersama-sama", "undang-undangan". */
const AKAR = 3;

/** Doubled words whose second half sounds otherwise (EYD, kata ulang berubah bunyi). */
const BERUBAH_BUNYI = new Set(
	"bolak-balik carut-marut cerai-berai gerak-gerik hiruk-pikuk huru-hara kocar-kacir lalu-lalang lauk-pauk mondar-mandir pernak-pernik ramah-tamah sayur-mayur seluk-beluk serba-serbi serta-merta simpang-siur sorak-sorai tindak-tanduk tumpang-tindih warna-warni".split(
		" ",
	),
);

/** "surat-menyurat", "bahu-membahu", "turun-temurun": doubled with a prefix or an infix. */
function isBerimbuhan(a: string, b: string): boolean {
	const rest = /^me(?:ng|ny|m|n)?(.{3,})$/.exec(b)?.[1];
	return rest === a || (rest !== undefined && rest === a.slice(1)) || b === `${a.slice(0, 1)}em${a.slice(1)}`;
}

/** "masing-" and "masing", "bersama-" and "sama", "rata-" and "ratanya": the hyphen belongs to the word. */
function isKataUlang(before: string, after: string): boolean {
	const [a, b] = [before.toLowerCase(), after.toLowerCase()];
	if (BERUBAH_BUNYI.has(`${a}-${b}`) || isBerimbuhan(a, b)) return true;
	const common = Math.min(a.length, b.length);
	for (let size = common; size >= AKAR; size--) {
		if (a.endsWith(b.slice(0, size)) && (size === common || size >= AKAR + 1)) return true;
	}
	return false;
}

/** Words of a whole text, to know by which of two readings of a broken word it bears elsewhere. */
export type Kosakata = ReadonlySet<string>;

const HURUF_AWAL = /^[^\p{L}\p{N}]*/u;
const HURUF_AKHIR = /[^\p{L}\p{N}]*$/u;
const bersih = (word: string): string => word.replace(HURUF_AWAL, "").replace(HURUF_AKHIR, "").toLowerCase();

/** Words that stand whole amid a line. */
export function kosakataOf(lines: readonly (readonly string[])[]): Kosakata {
	return new Set(lines.flatMap((line) => line.slice(1, -1).map(bersih)).filter((word) => word !== ""));
}

/** Whether the hyphen between two halves was set where the line ended, and is no part of the word. */
function isPenggalan(before: string, after: string, kosakata: Kosakata): boolean {
	const [a, b] = [/[\p{L}-]+$/u.exec(before)?.[0] ?? "", /^[\p{L}-]+/u.exec(after)?.[0] ?? ""];
	if (a === "" || b === "") return false;
	if (kosakata.has(`${a}${b}`.toLowerCase())) return true;
	if (kosakata.has(`${a}-${b}`.toLowerCase())) return false;
	const isOneCase = /^\p{Ll}/u.test(b) || (a === a.toUpperCase() && b === b.toUpperCase());
	return isOneCase && !isKataUlang(a, b);
}

/**
 * Joins a line to the text before it.
 * @param utuh lines of this file end in a painted blank: one that does not was broken amid a word
 */
export function sambung(before: string, after: string, kosakata: Kosakata, utuh: boolean): string {
	if (before === "" || after === "") return before + after;
	if (LUNAK.test(before)) return before.slice(0, -1) + after;
	const stem = before.replace(HUBUNG, "");
	if (stem !== before && /[\p{L}\p{N}]$/u.test(stem)) {
		return isPenggalan(stem, after, kosakata) ? stem + after : `${stem}-${after}`;
	}
	return utuh || isTerbelah(before, after) ? before + after : `${before} ${after}`;
}

/**
 * A cell so narrow that a word alone did not fit: "PIHA" over "K", "16.000.000." over "000".
 * @param atas the only word of a line, @param bawah the first of the next
 */
export function isTerpotong(atas: string, bawah: string, kosakata: Kosakata): boolean {
	if (/^\d{1,3}(?:\.\d{3})*\.\d{0,2}$/.test(atas)) return /^\d/.test(bawah);
	const [a, whole] = [bersih(atas), bersih(atas + bawah)];
	return /^\p{L}+$/u.test(atas) && !kosakata.has(a) && kosakata.has(whole);
}

/** "dan/" + "atau", "14.00–" + "16.00", "surel@" + "kota.example": broken behind a sign that no blank follows. */
const isTerbelah = (before: string, after: string): boolean =>
	/[\p{L}\p{N})][/@]$/u.test(before) ||
	(/\d[–—]$/.test(before) && /^\d/.test(after)) ||
	(/(?:@|:\/\/|www\.)\S*\.$/.test(before) && /^\p{Ll}/u.test(after));
