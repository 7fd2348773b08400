import { cacah } from "./bahasa.ts";
import type { Halaman } from "./halaman.ts";

/** What can be said of the letters of a file before anything is made of them. */
export type Mutu = "teks" | "pindaian" | "ocr" | "kacau";

/** Private letters, control characters and the mark for what has no letter: glyphs that say nothing of what they mean. */
const TAK_BERARTI = /[\p{Co}\p{Cn}\p{Cc}\uFFFD]/u;
/** Fewer words than this do not show in which language they are. */
const CUKUP = 60;
/** Of every hundred words of running text at least so many are among the commonest; mostly twenty are. */
const LAZIM = 0.03;

/** Letters of a page as words, roughly: what matters is only which words. */
function textOf({ huruf }: Halaman): string {
	let text = "";
	for (const [index, { teks, x, y, ukuran }] of huruf.entries()) {
		const before = huruf[index - 1];
		const isApart = before && (Math.abs(y - before.y) > ukuran * 0.4 || x - before.x - before.lebar > ukuran * 0.18);
		text += isApart ? ` ${teks}` : teks;
	}
	return text;
}

/**
 * Scans have no letters, or letters that a program guessed and laid unseen over the picture; some files paint shapes
 * without saying which letters they are.
 */
export function mutuOf(halaman: readonly Halaman[]): Mutu {
	const all = halaman.flatMap(({ huruf }) => huruf).filter(({ teks }) => teks.trim() !== "");
	if (all.length === 0) return "pindaian";
	const share = (is: (satu: (typeof all)[number]) => boolean): number => all.filter(is).length / all.length;
	if (share(({ teks }) => TAK_BERARTI.test(teks)) > 0.2) return "kacau";
	const text = halaman.map(textOf).join(" ");
	const words = text.match(/\S{2,}/g)?.length ?? 0;
	const { indonesia, asing } = cacah(text);
	if (words >= CUKUP && indonesia + asing < words * LAZIM) return "kacau";
	return share(({ takTampak }) => takTampak) > 0.5 ? "ocr" : "teks";
}

/**
 * Letters to read: on a scanned page those over the picture; otherwise what cannot be seen is left out, be it forgotten or
 * meant to deceive. So is what the file itself marks as heads and feet, unless it marks nearly all so.
 */
export function terbaca(halaman: readonly Halaman[], mutu: Mutu): Halaman[] {
	const all = halaman.flatMap(({ huruf }) => huruf);
	const marks = all.filter(({ hiasan }) => hiasan).length < all.length * 0.5;
	const isRead = ({ takTampak, hiasan }: Halaman["huruf"][number]): boolean =>
		(mutu === "ocr" || !takTampak) && !(marks && hiasan);
	return halaman.map((page) => ({ ...page, huruf: page.huruf.filter(isRead) }));
}
