import type { BagianPihak, Pengakhiran } from "./generated/schema-types.ts";

/** What one party receives, in rupiah. */
export interface Perolehan {
	readonly pihak: string;
	readonly persen: number;
	/** Value of the goods that fall to it. */
	readonly barang: number;
	readonly uang: number;
	readonly jumlah: number;
	/** What its percentage comes to, rounded down to the rupiah. */
	readonly hak: number;
}

/** The reckoning at the end of a cooperation, all in whole rupiah. */
export interface Perhitungan {
	readonly barang: number;
	readonly kas: number;
	/** Goods and money before debts. */
	readonly kekayaan: number;
	/** Debts that are still to be paid; what was paid already has left the money. */
	readonly kewajiban: number;
	/** What remains to be divided; below zero where debts exceed what there is. */
	readonly dibagi: number;
	readonly perolehan: readonly Perolehan[];
	/** Sum of what the parties receive. */
	readonly terbagi: number;
}

/** Percentages are held in millionths of a percent, so that 33.333333 is what it says and sums are exact. */
const SEPERJUTA = 1_000_000;

/** A percentage in millionths, as a whole number. */
export const persenBulat = (persen: number): bigint => BigInt(Math.round(persen * SEPERJUTA));

/** `persen` of `jumlah`, rounded down to the rupiah; exact for every sum the schema allows. */
export function bagianOf(jumlah: number, persen: number): number {
	return Number((BigInt(jumlah) * persenBulat(persen)) / (100n * BigInt(SEPERJUTA)));
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/**
 * Reckons who receives what: inventory and money, less the debts (Permendagri 23/2009 Pasal 6 huruf d angka 4).
 * A thing that two parties claim counts for both, so that the sums tell.
 */
export function hitungPengakhiran({ inventaris, kewajiban, pembagian, kas = 0 }: Pengakhiran): Perhitungan {
	const barang = sum(inventaris.map(({ nilai }) => nilai));
	const utang = sum(kewajiban.map(({ nilai, dilunasi }) => (dilunasi ? 0 : nilai)));
	const dibagi = barang + kas - utang;
	const nilaiOf = (kode: string): number => inventaris.find((satu) => satu.kode === kode)?.nilai ?? 0;
	const perolehan = pembagian.map(({ pihak, persen, uang, barang: kode = [] }: BagianPihak): Perolehan => {
		const nilai = sum(kode.map(nilaiOf));
		return { pihak, persen, barang: nilai, uang, jumlah: nilai + uang, hak: bagianOf(dibagi, persen) };
	});
	return {
		...{ barang, kas, kekayaan: barang + kas, kewajiban: utang, dibagi, perolehan },
		terbagi: sum(perolehan.map(({ jumlah }) => jumlah)),
	};
}
