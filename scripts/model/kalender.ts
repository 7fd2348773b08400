import { addLama, hariKe } from "./tanggal.ts";

/** Public holidays and cuti bersama, as far as they are known. */
export interface Kalender {
	/** Name of the holiday on that day, YYYY-MM-DD; undefined where there is none. */
	liburPada(tanggal: string): string | undefined;
	/** False for a year whose decree is not in `content/libur/`: its holidays are then only reckoned. */
	isPasti(tahun: number): boolean;
}

/** A day found by counting, and whether every year it was counted through is known. */
export interface Batas {
	/** YYYY-MM-DD */
	readonly tanggal: string;
	/** False where more holidays may yet move the day later, never earlier. */
	readonly pasti: boolean;
}

const AKHIR_PEKAN = 6;

const tahunOf = (tanggal: string): number => Number(tanggal.slice(0, 4));

/** True from Monday to Friday where the day is no holiday. */
export function isHariKerja(tanggal: string, kalender: Kalender): boolean {
	return hariKe(tanggal) < AKHIR_PEKAN && kalender.liburPada(tanggal) === undefined;
}

/**
 * The last day of a term of working days. The day from which it runs is not counted: fifteen working days from a
 * letter received on Monday end on the Monday three weeks later, if no holiday falls between.
 * @param sejak YYYY-MM-DD
 * @param jumlah working days, zero or more
 */
export function tambahHariKerja(sejak: string, jumlah: number, kalender: Kalender): Batas {
	let tanggal = sejak;
	let pasti = kalender.isPasti(tahunOf(tanggal));
	for (let counted = 0; counted < jumlah; ) {
		tanggal = addLama(tanggal, { days: 1 });
		pasti &&= kalender.isPasti(tahunOf(tanggal));
		if (isHariKerja(tanggal, kalender)) counted++;
	}
	return { tanggal, pasti };
}

/**
 * The last day of a term of calendar days; the day from which it runs is not counted.
 * @param sejak YYYY-MM-DD
 */
export function tambahHari(sejak: string, jumlah: number): Batas {
	return { tanggal: addLama(sejak, { days: jumlah }), pasti: true };
}

/**
 * The same day some months later; where that month has no such day, its last: 31 August and six months is the last
 * of February.
 * @param sejak YYYY-MM-DD
 */
export function tambahBulan(sejak: string, jumlah: number): Batas {
	return { tanggal: addLama(sejak, { months: jumlah }), pasti: true };
}
