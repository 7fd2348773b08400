import type { Arsip, DokumenNaskah } from "./arsip.ts";
import { isBerlaku, tanggalHukum } from "./keberlakuan.ts";
import { jumlahBadan } from "./pihak.ts";

/** Regulations that ask for one original more than there are parties, with the paraf hierarki on it. */
const DENGAN_PARAF_HIERARKI = /^perbup-barsel-23-2023/;

/**
 * How many originals are signed: what the document says, else one for each body that signs and, where Perbup Barito
 * Selatan 23/2023 is in force, one more with the paraf hierarki (Pasal 20 ayat (4), Pasal 24 ayat (4)).
 * @param today the day that stands in for a document without date, YYYY-MM-DD
 */
export function jumlahRangkap(dokumen: DokumenNaskah, arsip: Pick<Arsip, "peraturan">, today: string): number {
	const { rangkap, pihak } = dokumen.data;
	if (rangkap) return rangkap.jumlah;
	const { daerah } = dokumen.kerja_sama;
	const paraf = daerah.data.peraturan.some(
		({ id }) => DENGAN_PARAF_HIERARKI.test(id) && isBerlaku(arsip, daerah, id, tanggalHukum(dokumen, today)),
	);
	return jumlahBadan(pihak) + (paraf ? 1 : 0);
}
