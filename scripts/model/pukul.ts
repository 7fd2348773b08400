import { bacaTerbilang } from "./baca-terbilang.ts";
import { terbilang } from "./terbilang.ts";

/** A time of day, in hours and minutes. */
export interface Pukul {
	readonly jam: number;
	readonly menit: number;
}

/** True for a time of the day; the end of a day may be written 24.00. */
export function isPukul({ jam, menit }: Pukul): boolean {
	return Number.isInteger(jam) && jam >= 0 && menit >= 0 && menit < 60 && (jam < 24 || (jam === 24 && menit === 0));
}

/** Reads "08.30" or "8:30"; the time need not be one of the day. */
export function bacaPukul(angka: string): Pukul | undefined {
	const [, jam, menit] = /^(\d{1,2})[.:](\d{2})$/.exec(angka.trim()) ?? [];
	return jam === undefined ? undefined : { jam: Number(jam), menit: Number(menit) };
}

/** "08.30", as the spelling rules set it. */
export function angkaPukul({ jam, menit }: Pukul): string {
	return [jam, menit].map((value) => String(value).padStart(2, "0")).join(".");
}

/** "delapan lewat tiga puluh menit"; the full hour is its number alone. */
export function sebutPukul({ jam, menit }: Pukul): string {
	return menit === 0 ? terbilang(jam) : `${terbilang(jam)} lewat ${terbilang(menit)} menit`;
}

const toNumber = (kata: string | undefined): number | undefined => {
	const nilai = kata === undefined ? "0" : bacaTerbilang(kata);
	return nilai !== undefined && /^\d+$/.test(nilai) ? Number(nilai) : undefined;
};

/**
 * Reads words, the reverse of `sebutPukul`: "delapan", "delapan lebih tiga puluh menit", "setengah sembilan".
 * @returns undefined when they are no time of the day
 */
export function bacaSebutanPukul(tulisan: string): Pukul | undefined {
	const kata = tulisan.trim().toLowerCase().replace(/\s+/g, " ");
	const [, setengah] = /^setengah (.+)$/.exec(kata) ?? [];
	const next = setengah === undefined ? undefined : toNumber(setengah);
	if (next !== undefined) return checked({ jam: next - 1, menit: 30 });
	const [, jam, menit] = /^(.+?)(?: (?:lewat|lebih) (.+?)(?: menit)?)?$/.exec(kata) ?? [];
	const hours = jam === undefined ? undefined : toNumber(jam);
	const minutes = toNumber(menit);
	return hours === undefined || minutes === undefined ? undefined : checked({ jam: hours, menit: minutes });
}

const checked = (pukul: Pukul): Pukul | undefined => (isPukul(pukul) ? pukul : undefined);
