import type { Judul } from "../../model/isi.ts";
import type { BlokMentah } from "./mentah.ts";

/** What a heading of the frame opens. */
export type Peran = "konsideran" | "memperhatikan" | "penutup" | "lampiran" | "bab" | "bagian" | "paragraf" | "pasal";

/** A heading with all that stands below it, up to the next heading of the frame. */
export interface Bagian {
	readonly judul: Judul;
	readonly peran: Peran;
	readonly blok: BlokMentah[];
}

/** "Pasal 7 Objek", "**Pasal II**": the number that a pasal brings along, and its title. */
export const NOMOR_PASAL = /^\**\s*pasal\s+(\d+[A-Za-z]?|[IVXLivxl]+)\b\s*\**[.:–-]?\s*(.*)$/i;

/** "Lampiran", "LAMPIRAN II", "Lampiran B:"; a letter counts only where the number ends there, "Lampiran A Yani" has none. */
const LAMPIRAN = /^\**\s*lampiran(?:\s+([ivxl]+\b|\d+\b|[a-z](?=\s*\**(?:[:.–-]|$))))?\s*\**\s*[:.–-]?\s*/i;
const MEMPERHATIKAN = /^(?:dengan\s+)?(?:memperhatikan|mengingat|berpedoman)(?:\s|:|$)/i;
const PERAN_TINGKAT: readonly (Peran | undefined)[] = [undefined, undefined, "pasal", "bagian", "paragraf"];

/** The written number of a lampiran ("II", "B", "2") and its title. */
export function readLampiran(teks: string): { readonly tertulis?: string; readonly judul: string } {
	const [all = "", tertulis] = LAMPIRAN.exec(teks) ?? [];
	return { judul: teks.slice(all.length), ...(tertulis && { tertulis }) };
}

/** True for "Dengan memperhatikan:", "Mengingat", "Dengan berpedoman kepada …": what opens the list of regulations. */
export const isMemperhatikan = (teks: string): boolean => MEMPERHATIKAN.test(teks);

function peranOf({ tingkat, teks }: Judul): Peran | undefined {
	if (tingkat !== 1) return PERAN_TINGKAT[tingkat];
	if (LAMPIRAN.test(teks)) return "lampiran";
	if (/^(?:konsideran|menimbang)\s*:?$/i.test(teks)) return "konsideran";
	if (isMemperhatikan(teks)) return "memperhatikan";
	return /^penutup$/i.test(teks) ? "penutup" : "bab";
}

/** Inside a lampiran only another `#` cuts; a paragraf stands among pasal, elsewhere `####` is a heading of the text. */
function isKerangka({ tingkat }: Judul, around: Peran | undefined): boolean {
	if (tingkat === 1) return true;
	if (around === "lampiran") return false;
	return tingkat < 4 || (around !== "konsideran" && around !== "memperhatikan" && around !== "penutup");
}

/** Cuts the blocks at the headings of the frame. */
export function splitBagian(blok: readonly BlokMentah[]): {
	readonly pembuka: BlokMentah[];
	readonly bagian: Bagian[];
} {
	const pembuka: BlokMentah[] = [];
	const bagian: Bagian[] = [];
	for (const item of blok) {
		const last = bagian.at(-1);
		const peran = item.jenis === "judul" && isKerangka(item, last?.peran) ? peranOf(item) : undefined;
		if (item.jenis === "judul" && peran) bagian.push({ judul: item, peran, blok: [] });
		else (last?.blok ?? pembuka).push(item);
	}
	return { pembuka, bagian };
}
