import { aksesDokumen } from "../model/akses.ts";
import { type Arsip, dokumenOf, isNaskah } from "../model/arsip.ts";
import { TeksNanti } from "../model/teks-nanti.ts";
import type { Terbitan } from "../publish/terbitan.ts";
import { renderAkn } from "../render/akn/naskah.ts";
import { sidikAkn } from "./sidik-teks.ts";

/** Each open naskah as Akoma Ntoso. */
export function aknOf(arsip: Arsip, today: string): Terbitan["akn"] {
	const sidik = sidikAkn(arsip, today);
	const terbuka = dokumenOf(arsip)
		.filter(isNaskah)
		.filter((dokumen) => aksesDokumen(dokumen).akses === "terbuka");
	return new Map(
		terbuka.map((dokumen) => [dokumen, new TeksNanti(sidik(dokumen), () => renderAkn(dokumen, arsip, today))]),
	);
}
