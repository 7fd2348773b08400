import { aksesDokumen } from "../model/akses.ts";
import { type Arsip, dokumenOf, isNaskah } from "../model/arsip.ts";
import { hakKewajibanOf, isBerperan } from "../model/hak-kewajiban.ts";
import { pasalOf } from "../model/isi.ts";
import { sebutanPihak } from "../model/pihak.ts";
import type { Terbitan } from "../publish/terbitan.ts";
import { plainPasal } from "../render/polos.ts";

/** What each party of an open naskah may ask and owes, in the text as its open adenda have left it. */
export function peranOf(arsip: Arsip, konsolidasi: Terbitan["konsolidasi"]): Terbitan["hak_kewajiban"] {
	return new Map(
		dokumenOf(arsip)
			.filter(isNaskah)
			.filter((dokumen) => aksesDokumen(dokumen).akses === "terbuka")
			.map((dokumen) => {
				const naskah = konsolidasi.get(dokumen)?.susunan.naskah ?? dokumen.naskah;
				const pasal = plainPasal(naskah, pasalOf(naskah).filter(isBerperan));
				return [dokumen, hakKewajibanOf(pasal, dokumen.data.pihak.map(sebutanPihak))] as const;
			}),
	);
}
