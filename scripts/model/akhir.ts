import { type Arsip, type Dokumen, type DokumenBerjenis, type DokumenNaskah, isNaskah } from "./arsip.ts";
import { indukOf, naskahPokok } from "./silsilah.ts";

const isPengakhiran = (dokumen: Dokumen): dokumen is DokumenBerjenis<"pengakhiran"> => dokumen.jenis === "pengakhiran";

/** True for an ending that rests on this naskah or on what changed it, or on no naskah: then it ends all of the case. */
function isTentang(pengakhiran: Dokumen, pokok: DokumenNaskah, arsip: Pick<Arsip, "daerah">): boolean {
	const ended = indukOf(pengakhiran, arsip)
		.filter(isNaskah)
		.map((naskah) => naskahPokok(naskah, arsip));
	return ended.length === 0 || ended.includes(pokok);
}

/**
 * The last day of a naskah by the papers of its ending, the earliest where there are several; undefined where it was
 * ended by none. What changed a naskah ends with it.
 * @param dihitung which of them count, for instance only those that anyone may read
 */
export function diakhiriPada(
	naskah: DokumenNaskah,
	arsip: Pick<Arsip, "daerah">,
	dihitung: (dokumen: Dokumen) => boolean,
): string | undefined {
	const pokok = naskahPokok(naskah, arsip);
	return naskah.kerja_sama.dokumen
		.filter(isPengakhiran)
		.filter((satu) => dihitung(satu) && isTentang(satu, pokok, arsip))
		.map(({ data }) => data.berakhir)
		.sort()[0];
}
