import { konsolidasiTerbit } from "../model/adendum/terbit.ts";
import { type Arsip, dokumenOf, isNaskah } from "../model/arsip.ts";
import { TeksNanti } from "../model/teks-nanti.ts";
import type { Terbitan } from "../publish/terbitan.ts";
import { renderKonsolidasi } from "../render/body.ts";
import { sidikKonsolidasi } from "./sidik-teks.ts";

/** The consolidated text of each open naskah that has an open adendum. */
export function konsolidasiOf(arsip: Arsip, today: string): Terbitan["konsolidasi"] {
	return new Map(
		dokumenOf(arsip)
			.filter(isNaskah)
			.flatMap((dokumen) => {
				const susunan = konsolidasiTerbit(dokumen, arsip, today);
				if (!susunan) return [];
				const teks = new TeksNanti(sidikKonsolidasi(dokumen, susunan.oleh), () => renderKonsolidasi(susunan));
				return [[dokumen, { susunan, teks }] as const];
			}),
	);
}
