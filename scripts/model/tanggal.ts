import { Temporal } from "temporal-polyfill";
import { capitalize, terbilang } from "./terbilang.ts";

const HARI = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"] as const;
/** The months, January first. */
export const BULAN = [
	"Januari",
	"Februari",
	"Maret",
	"April",
	"Mei",
	"Juni",
	"Juli",
	"Agustus",
	"September",
	"Oktober",
	"November",
	"Desember",
] as const;

/** True for a date of the calendar written `YYYY-MM-DD`; 2026-02-30 is none. */
export function isTanggal(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	try {
		Temporal.PlainDate.from(text, { overflow: "reject" });
		return true;
	} catch {
		return false;
	}
}

/** "2 November 2026" */
export function tanggalPanjang(tanggal: string): string {
	const date = Temporal.PlainDate.from(tanggal);
	return `${date.day} ${BULAN[date.month - 1]} ${date.year}`;
}

/** "Desember 2026" of "2026-12" or of any day in it. */
export const namaBulan = (tanggal: string): string => tanggalPanjang(`${tanggal.slice(0, 7)}-01`).replace(/^1 /, "");

/** Day of the week, 1 for Monday to 7 for Sunday. */
export const hariKe = (tanggal: string): number => Temporal.PlainDate.from(tanggal).dayOfWeek;

export interface TanggalKomparisi {
	readonly hari: string;
	readonly tanggal: string;
	readonly bulan: string;
	readonly tahun: string;
	readonly angka: string;
}

/** The parts of "Pada hari ini, Senin, tanggal Dua bulan November tahun Dua Ribu Dua Puluh Enam (02-11-2026)". */
export function tanggalKomparisi(tanggal: string): TanggalKomparisi {
	const date = Temporal.PlainDate.from(tanggal);
	const two = (value: number) => String(value).padStart(2, "0");
	return {
		hari: HARI[date.dayOfWeek - 1] as string,
		tanggal: capitalize(terbilang(date.day)),
		bulan: BULAN[date.month - 1] as string,
		tahun: capitalize(terbilang(date.year)),
		angka: `${two(date.day)}-${two(date.month)}-${date.year}`,
	};
}

export interface Lama {
	readonly years?: number;
	readonly months?: number;
	readonly days?: number;
}

/** Reads `jangka_waktu.lama`: "5 tahun" → `{ years: 5 }`; undefined when it is something else. */
export function parseLama(text: string): Lama | undefined {
	const match = /^([1-9]\d*) (tahun|bulan|hari)$/.exec(text);
	if (!match) return undefined;
	const count = Number(match[1]);
	return match[2] === "tahun" ? { years: count } : match[2] === "bulan" ? { months: count } : { days: count };
}

/** The date a term later; a day the month lacks becomes its last day. */
export function addLama(tanggal: string, lama: Lama): string {
	return Temporal.PlainDate.from(tanggal).add(lama).toString();
}

/**
 * The last day of a term, its first day counted: five years from 2 November 2026 end on 1 November 2031. Where the last
 * month has no such day, they end with that month: one month from 31 January, on the last of February.
 * @param mulai YYYY-MM-DD
 */
export function hariTerakhir(mulai: string, lama: Lama): string {
	const first = Temporal.PlainDate.from(mulai);
	const after = first.add(lama);
	const isCut = lama.days === undefined && after.day < first.day;
	return (isCut ? after : after.subtract({ days: 1 })).toString();
}

/** Negative when `a` is before `b`, zero on the same day. */
export function compareTanggal(a: string, b: string): number {
	return Temporal.PlainDate.compare(a, b);
}

/** Days from `a` to `b`; negative when `b` comes first. */
export function selisihHari(a: string, b: string): number {
	return Temporal.PlainDate.from(a).until(b, { largestUnit: "day" }).days;
}

/** Day, month and year as numbers, with the day of the week (1 for Monday). */
export function bagianTanggal(tanggal: string): Record<"day" | "month" | "year" | "dayOfWeek", number> {
	const { day, month, year, dayOfWeek } = Temporal.PlainDate.from(tanggal);
	return { day, month, year, dayOfWeek };
}
