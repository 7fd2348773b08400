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

/** An option with a value that may be given again and again. */
export interface IsianBerulang<T> extends Omit<Isian<T>, "default"> {
	readonly multiple: true;
}

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

/** One part of a whole that several machines share: both from 1. */
export interface Bagian {
	readonly ke: number;
	readonly dari: number;
}

/** A part, `2/4`. */
export const bagian: Isian<Bagian> = {
	type: "string",
	read: (text, flag) => {
		const [ke = 0, dari = 0] = /^\d{1,3}\/\d{1,3}$/.test(text) ? text.split("/").map(Number) : [];
		if (ke >= 1 && ke <= dari) return { ke, dari };
		throw new EnvironmentFault(`${flag} "${text}" tidak sah; tulis bagian/banyaknya, mis. 2/4.`);
	},
};

/** DevTools addresses of browsers. */
export const alamatPeramban: IsianBerulang<string> = {
	type: "string",
	multiple: true,
	read: (text, flag) => {
		if (/^wss?:$/.test(URL.canParse(text) ? new URL(text).protocol : "")) return text;
		throw new EnvironmentFault(
			`${flag} "${text}" bukan alamat peramban; tulis alamat DevTools-nya, mis. ws://10.0.0.2:9222/devtools/browser/….`,
		);
	},
};

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
