import type { DokumenBerpihak } from "./arsip.ts";
import type { PenandaTangan } from "./generated/schema-types.ts";
import { penandaTanganOf } from "./pihak.ts";
import type { FieldPath } from "./source.ts";

/** One who signs, with the way to his or her fields in the front-matter. */
export interface OrangNaskah {
	readonly orang: PenandaTangan;
	readonly path: FieldPath;
}

/** Everyone who signs a paper, each with the body and the ground of the party where the person names none. */
export function orangOf({ data }: DokumenBerpihak): OrangNaskah[] {
	return data.pihak.flatMap((pihak, index) => {
		const { sebutan: _, nama: __, jabatan: ___, penanda_tangan, ...bersama } = pihak;
		return penandaTanganOf(pihak).map((orang, place) => ({
			orang: { ...bersama, ...orang },
			path: ["pihak", index, ...(penanda_tangan ? ["penanda_tangan", place] : [])],
		}));
	});
}

/** Bodies for which someone signs, by the id or name that `mewakili` has, each once, in order. */
export function badanPenandaTangan(dokumen: DokumenBerpihak): string[] {
	return [...new Set(orangOf(dokumen).flatMap(({ orang }) => orang.mewakili ?? []))];
}
