import { konsolidasiTerbit } from "../model/adendum/terbit.ts";
import { type Arsip, dokumenOf, isNaskah } from "../model/arsip.ts";
import type { Terbitan } from "../publish/terbitan.ts";
import { renderKonsolidasi } from "../render/body.ts";

/** The consolidated text of each open naskah that has an open adendum. */
export function konsolidasiOf(arsip: Arsip, today: string): Terbitan["konsolidasi"] {
	return new Map(
		dokumenOf(arsip)
			.filter(isNaskah)
			.flatMap((dokumen) => {
				const teks = konsolidasiTerbit(dokumen, arsip, today);
				return teks ? [[dokumen, { teks, html: renderKonsolidasi(teks) }] as const] : [];
			}),
	);
}
