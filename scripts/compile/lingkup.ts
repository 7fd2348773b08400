import type { Arsip, BerkasDaerah, BerkasKerjaSama } from "../model/arsip.ts";
import type { Blok } from "../model/isi.ts";
import { isBerlaku } from "../model/keberlakuan.ts";
import type { Tenggat } from "../model/kewajiban.ts";
import type { BagianKompilasi, Sel } from "../model/kompilasi.ts";
import { type Citation, citeInWords } from "../model/peraturan.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import type { Periode } from "./periode.ts";

/** What a report is compiled from. */
export interface Bahan {
	readonly arsip: Arsip;
	/** The region that reports. */
	readonly daerah: BerkasDaerah;
	readonly periode: Periode;
	/** The day on which it is compiled, YYYY-MM-DD. */
	readonly today: string;
	/** What every region owes and owed, as seen on `perOf(periode, today)`. */
	readonly jadwal: readonly Tenggat[];
	/** Takes the Markdown out of a text. */
	readonly polos: (blok: readonly Blok[]) => readonly Blok[];
}

/** What a section is compiled from. */
export interface Lingkup extends Omit<Bahan, "periode"> {
	/** First and last day of the period, YYYY-MM-DD. */
	readonly mulai: string;
	readonly selesai: string;
	/** The day whose state is told: the last of the period, or today where that has not come. */
	readonly per: string;
	/** The cases it tells of, each once. */
	readonly kasus: readonly BerkasKerjaSama[];
	/** The regions whose cooperation it tells of: the reporting one, or the kabupaten and kota of a province. */
	readonly wilayah: readonly BerkasDaerah[];
	/** The portal's list of these cases. */
	readonly daftar: string;
}

/** The day whose state a report tells: the last of its period, or today where that has not come. */
export const perOf = ({ selesai }: Pick<Periode, "selesai">, today: string): string =>
	selesai < today ? selesai : today;

/** What a report on these cases of these regions is compiled from. */
export function lingkupOf(
	{ periode, ...bahan }: Bahan,
	kasus: readonly BerkasKerjaSama[],
	wilayah: readonly BerkasDaerah[],
	daftar: string,
): Lingkup {
	const { mulai, selesai } = periode;
	return { ...bahan, mulai, selesai, per: perOf(periode, bahan.today), kasus, wilayah, daftar };
}

/** Those of the provisions that bind the region on the last day told, in words. */
export const dasarOf = ({ arsip, daerah, per }: Lingkup, cites: readonly Citation[]): string[] =>
	cites
		.filter((cite) => isBerlaku(arsip, daerah, cite.split(":")[0] ?? "", per))
		.map((cite) => citeInWords(arsip, cite));

export const isDalamPeriode = (tanggal: string | null | undefined, { mulai, per }: Lingkup): tanggal is string =>
	!!tanggal && tanggal >= mulai && tanggal <= per;

/** "2 November 2026"; nothing where there is no day. */
export const hari = (tanggal: string | null | undefined): string => (tanggal ? tanggalPanjang(tanggal) : "");

/** The number or numbers of a paper, as one reads them. */
export const nomorOf = (data: object): string =>
	["nomor" in data ? data.nomor : undefined]
		.flat()
		.filter((satu) => typeof satu === "string")
		.join("; ");

/** Of each row the first link: what the row is about. */
const urlsIn = (baris: readonly (readonly Sel[])[]): string[] =>
	baris.flatMap((satu) => satu.flatMap((sel) => (typeof sel === "object" && sel.url ? [sel.url] : [])).slice(0, 1));

/**
 * Where a figure leads: to the one thing it counts, to the list of the many, nowhere where the public sees none of them.
 * @param urls pages of what is counted
 * @param daftar the portal's list that holds them
 */
export function tautanJumlah(urls: Iterable<string>, daftar: string): { url?: string } {
	const all = new Set(urls);
	const [first] = all;
	if (first === undefined) return {};
	return { url: all.size === 1 ? first : daftar };
}

/** A section whose figure leads to the portal. */
export function bagian(isi: Omit<BagianKompilasi, "url">, daftar: string): BagianKompilasi {
	return { ...isi, ...tautanJumlah(urlsIn(isi.baris), daftar) };
}
