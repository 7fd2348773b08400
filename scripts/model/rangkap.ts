import type { Arsip, BerkasDaerah, DokumenNaskah } from "./arsip.ts";
import type { PeraturanBerlaku } from "./generated/schema-types.ts";
import { compareTanggal } from "./tanggal.ts";

/** Regulations that ask for one original more than there are parties, with the paraf hierarki on it. */
const DENGAN_PARAF_HIERARKI = /^perbup-barsel-23-2023/;

type Peraturan = Arsip["peraturan"];

function isInForce(berlaku: PeraturanBerlaku, tanggal: string, peraturan: Peraturan | undefined): boolean {
	const sejak = berlaku.berlaku?.sejak ?? peraturan?.get(berlaku.id)?.data.berlaku?.sejak;
	const sampai = berlaku.berlaku?.sampai;
	return (!sejak || compareTanggal(tanggal, sejak) >= 0) && (!sampai || compareTanggal(tanggal, sampai) <= 0);
}

function needsParaf(daerah: BerkasDaerah, tanggal: string, peraturan: Peraturan | undefined): boolean {
	return daerah.data.peraturan.some(
		(berlaku) => DENGAN_PARAF_HIERARKI.test(berlaku.id) && isInForce(berlaku, tanggal, peraturan),
	);
}

/**
 * How many originals are signed: what the document says, else one for each party and, where Perbup Barito Selatan
 * 23/2023 is in force, one more with the paraf hierarki (Pasal 20 ayat (4), Pasal 24 ayat (4)).
 * @param today the day that stands in for a document without date, YYYY-MM-DD
 * @param peraturan the regulations at hand, for the day from which they are in force by their own words
 */
export function jumlahRangkap(dokumen: DokumenNaskah, today: string, peraturan?: Peraturan): number {
	const { rangkap, pihak, tanggal } = dokumen.data;
	if (rangkap) return rangkap.jumlah;
	return pihak.length + (needsParaf(dokumen.kerja_sama.daerah, tanggal ?? today, peraturan) ? 1 : 0);
}
