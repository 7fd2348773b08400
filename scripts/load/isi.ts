import type { Blok, Naskah } from "../model/isi.ts";
import { isDwibahasa, isJenisNaskah, isMengubahPasal } from "../model/jenis.ts";
import type { TeksAsing } from "../model/source.ts";
import { splitBahasa } from "./naskah/asing.ts";
import { splitBaris } from "./naskah/baris.ts";
import { tandaiKutipan } from "./naskah/kutipan.ts";
import { readKutipan } from "./naskah/kutipan-isi.ts";
import type { Baris, BlokMentah } from "./naskah/mentah.ts";
import { readNaskah } from "./naskah/naskah.ts";
import { numberBagian } from "./naskah/penomoran.ts";
import { susunBlok } from "./naskah/susun.ts";

/** The body as an author wrote it: its lines in Indonesian, and those in another language where it has them. */
function linesOf(body: string, bodyLine: number, jenis: unknown): { indonesia: readonly Baris[]; asing?: TeksAsing } {
	const all = splitBaris(body, bodyLine);
	return isDwibahasa(jenis) ? splitBahasa(all) : { indonesia: all };
}

const mentahOf = (lines: readonly Baris[], jenis: unknown): BlokMentah[] =>
	susunBlok(isMengubahPasal(jenis) ? tandaiKutipan(lines) : lines, { pasted: isJenisNaskah(jenis), sisipan: false });

/** What a body says. */
export interface IsiBaca {
	/** Its blocks. Of a naskah they are put together when someone asks, for its pasal tell the same. */
	readonly isi: readonly Blok[];
	readonly naskah?: Naskah;
	readonly asing?: TeksAsing;
}

/**
 * Reads the body of a document.
 * @param body Markdown below the front-matter
 * @param bodyLine line of the file on which it begins, from one
 * @param jenis as the front-matter states it; decides whether the body is a naskah
 */
export function readIsi(body: string, bodyLine: number, jenis: unknown): IsiBaca {
	const { indonesia, asing } = linesOf(body, bodyLine, jenis);
	if (!isJenisNaskah(jenis)) return { isi: numberBagian(mentahOf(indonesia, jenis)) };
	const naskah = readNaskah(mentahOf(indonesia, jenis), isMengubahPasal(jenis) ? readKutipan : undefined);
	return {
		naskah,
		...(asing && { asing }),
		get isi() {
			return numberBagian(mentahOf(linesOf(body, bodyLine, jenis).indonesia, jenis));
		},
	};
}
