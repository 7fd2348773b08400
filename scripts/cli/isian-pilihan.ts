/** Kinds of options: how a value is read from its text, and what is said of one that makes no sense. */
import { suggestFrom } from "../check/mirip.ts";
import { EnvironmentFault } from "../model/fault.ts";
import { isTanggal } from "../model/tanggal.ts";
import { type BentukTemuan, FORMATTERS } from "../report/format.ts";

/** An option with a value. */
export interface Isian<T> {
	readonly type: "string";
	/**
	 * @param flag as it was written, for the fault
	 * @throws EnvironmentFault for a text that makes no sense
	 */
	read(text: string, flag: string): T;
	/** What it is when it is not given. */
	readonly default?: T;
}
type IsianBaku<T> = Isian<T> & { readonly default: T };

/** An option without a value: given or not. */
export interface Bendera {
	readonly type: "boolean";
}
export const BENDERA: Bendera = { type: "boolean" };

/** Any text; what it may be is known only where it is used. */
export const TEKS: Isian<string> = { type: "string", read: (text) => text };

/** A folder. An empty name would mean the root of the disk, or the folder one stands in. */
export const folder = (bawaan: string): IsianBaku<string> => ({
	type: "string",
	default: bawaan,
	read: (text, flag) => {
		if (text.trim() !== "") return text;
		throw new EnvironmentFault(`Pilihan ${flag} memerlukan nilai.`);
	},
});

/** A whole number from 1. */
export const bilangan = (paling: number, bawaan: number): IsianBaku<number> => ({
	type: "string",
	default: bawaan,
	read: (text, flag) => {
		const number = Number(text);
		if (Number.isInteger(number) && number >= 1 && number <= paling) return number;
		throw new EnvironmentFault(`${flag} "${text}" tidak sah; tulis bilangan 1 sampai ${paling}.`);
	},
});

/** A day, YYYY-MM-DD. */
export const hari: Isian<string> = {
	type: "string",
	read: (text, flag) => {
		if (isTanggal(text)) return text;
		throw new EnvironmentFault(`${flag} "${text}" bukan tanggal; tulis tahun-bulan-hari, mis. 2026-11-02.`);
	},
};

/** One of a few words. */
export const salahSatu = <T extends string>(kata: readonly T[], bawaan: T): IsianBaku<T> => ({
	type: "string",
	default: bawaan,
	read: (text, flag) => {
		const found = kata.find((satu) => satu === text);
		if (found !== undefined) return found;
		throw new EnvironmentFault(`${flag} "${text}" tidak dikenal. ${suggestFrom(text, kata)}`);
	},
});

/** One of the names of a table. */
export const namaDari = <T extends string>(tabel: Readonly<Record<T, unknown>>, bawaan: T): IsianBaku<T> =>
	salahSatu(Object.keys(tabel) as T[], bawaan);

/** How findings are told. */
export const bentukTemuan = namaDari<BentukTemuan>(FORMATTERS, "text");
