import { aksesDokumen } from "../model/akses.ts";
import { type Arsip, dokumenOf, isNaskah } from "../model/arsip.ts";
import { hakKewajibanOf } from "../model/hak-kewajiban.ts";
import { sebutanPihak } from "../model/pihak.ts";
import type { Terbitan } from "../publish/terbitan.ts";
import { plainNaskah } from "../render/polos.ts";

/** What each party of an open naskah may ask and owes, in the text as its open adenda have left it. */
export function peranOf(arsip: Arsip, konsolidasi: Terbitan["konsolidasi"]): Terbitan["hak_kewajiban"] {
	return new Map(
		dokumenOf(arsip)
			.filter(isNaskah)
			.filter((dokumen) => aksesDokumen(dokumen).akses === "terbuka")
			.map((dokumen) => {
				const naskah = konsolidasi.get(dokumen)?.teks.naskah ?? dokumen.naskah;
				return [dokumen, hakKewajibanOf(plainNaskah(naskah), dokumen.data.pihak.map(sebutanPihak))] as const;
			}),
	);
}
