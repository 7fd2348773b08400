import type { Blok, Naskah } from "../model/isi.ts";
import { isDwibahasa, isJenisNaskah, isPengubah } from "../model/jenis.ts";
import type { TeksAsing } from "../model/source.ts";
import { splitBahasa } from "./naskah/asing.ts";
import { splitBaris } from "./naskah/baris.ts";
import { tandaiKutipan } from "./naskah/kutipan.ts";
import { readKutipan } from "./naskah/kutipan-isi.ts";
import { readNaskah } from "./naskah/naskah.ts";
import { numberBagian } from "./naskah/penomoran.ts";
import { susunBlok } from "./naskah/susun.ts";

/**
 * Reads the body of a document.
 * @param body Markdown below the front-matter
 * @param bodyLine line of the file on which it begins, from one
 * @param jenis as the front-matter states it; decides whether the body is a naskah
 */
export function readIsi(
	body: string,
	bodyLine: number,
	jenis: unknown,
): { isi: readonly Blok[]; naskah?: Naskah; asing?: TeksAsing } {
	const pasted = isJenisNaskah(jenis);
	const mengubah = isPengubah(jenis);
	const all = splitBaris(body, bodyLine);
	const { indonesia: lines, asing } = isDwibahasa(jenis) ? splitBahasa(all) : { indonesia: all };
	const mentah = susunBlok(mengubah ? tandaiKutipan(lines) : lines, { pasted, sisipan: false });
	const isi = numberBagian(mentah);
	if (!pasted) return { isi };
	return { isi, naskah: readNaskah(mentah, mengubah ? readKutipan : undefined), ...(asing && { asing }) };
}
