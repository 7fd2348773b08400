import { aksesDokumen } from "../model/akses.ts";
import { type Arsip, dokumenOf, isNaskah } from "../model/arsip.ts";
import type { Terbitan } from "../publish/terbitan.ts";
import { renderAkn } from "../render/akn/naskah.ts";

/** Each open naskah as Akoma Ntoso. */
export function aknOf(arsip: Arsip, today: string): Terbitan["akn"] {
	const terbuka = dokumenOf(arsip)
		.filter(isNaskah)
		.filter((dokumen) => aksesDokumen(dokumen).akses === "terbuka");
	return new Map(terbuka.map((dokumen) => [dokumen, renderAkn(dokumen, arsip, today)]));
}
