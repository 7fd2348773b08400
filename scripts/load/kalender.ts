import Holidays from "date-holidays";
import type { BerkasLibur } from "../model/arsip.ts";
import type { Kalender } from "../model/kalender.ts";

type HariLibur = ReadonlyMap<string, string>;

/** What the library reckons for a year; it knows no cuti bersama, and the moon is not bound by it. */
function reckon(library: Holidays, tahun: number): HariLibur {
	const days = library.getHolidays(tahun).filter((day) => day.type === "public");
	return new Map(days.map((day) => [day.date.slice(0, 10), day.name]));
}

/**
 * The calendar of working days: each year from its file in `content/libur/`, which stands alone once it is there, and
 * any other year as `date-holidays` reckons it, told apart by `isPasti`.
 */
export function createKalender(libur: ReadonlyMap<number, BerkasLibur>): Kalender {
	const library = new Holidays("ID");
	library.setLanguages("id");
	const years = new Map<number, HariLibur>();
	const daysOf = (tahun: number): HariLibur => {
		const known = years.get(tahun);
		if (known) return known;
		const berkas = libur.get(tahun);
		const days = berkas ? new Map(berkas.data.hari.map((day) => [day.tanggal, day.nama])) : reckon(library, tahun);
		years.set(tahun, days);
		return days;
	};
	return {
		liburPada: (tanggal) => daysOf(Number(tanggal.slice(0, 4))).get(tanggal),
		isPasti: (tahun) => libur.has(tahun),
	};
}
