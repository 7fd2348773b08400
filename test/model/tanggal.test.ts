import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	addLama,
	compareTanggal,
	hariTerakhir,
	isTanggal,
	parseLama,
	tanggalKomparisi,
	tanggalPanjang,
} from "../../scripts/model/tanggal.ts";

/** The calendar written out by hand, apart from the library that the project uses. */
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
	[31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
const two = (value: number) => String(value).padStart(2, "0");
const write = (year: number, month: number, day: number) =>
	`${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;

const tahun = fc.integer({ min: 1945, max: 2200 });
const tanggal = fc
	.tuple(tahun, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
	.map(([year, month, day]) => ({ year, month, day: Math.min(day, daysIn(year, month)) }));

describe("isTanggal", () => {
	test("agrees with the calendar on every year, month and day, real or not", () => {
		fc.assert(
			fc.property(tahun, fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (year, month, day) => {
				const real = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
				expect(isTanggal(write(year, month, day))).toBe(real);
			}),
			{ numRuns: 2000 },
		);
	});

	test.each(["2024-02-29", "2000-02-29", "2026-12-31"])("%s is one", (text) => expect(isTanggal(text)).toBe(true));

	test.each([
		"2026-02-30",
		"1900-02-29",
		"2025-02-29",
		"2026-04-31",
		"2026-2-3",
		"26-02-03",
		"2026-02-03T00:00",
		" 2026-02-03",
		"2026-02-03 ",
		"20260203",
		"2026/02/03",
		"+002026-02-03",
		"-000001-01-01",
		"２０２６-02-03",
		"",
	])("%s is none", (text) => expect(isTanggal(text)).toBe(false));
});

describe("hariTerakhir", () => {
	test.each([
		["2026-11-02", { years: 5 }, "2031-11-01"],
		["2026-03-01", { months: 1 }, "2026-03-31"],
		["2026-02-28", { months: 1 }, "2026-03-27"],
		["2026-01-31", { months: 1 }, "2026-02-28"],
		["2026-08-31", { months: 6 }, "2027-02-28"],
		["2027-08-31", { months: 6 }, "2028-02-29"],
		["2028-02-29", { years: 1 }, "2029-02-28"],
		["2028-02-29", { years: 4 }, "2032-02-28"],
		["2026-01-31", { days: 30 }, "2026-03-01"],
		["2026-01-31", { days: 1 }, "2026-01-31"],
	])("a term that begins on %s and lasts %o ends on %s", (mulai, lama, selesai) => {
		expect(hariTerakhir(mulai, lama)).toBe(selesai);
	});

	test("terms of a month follow one another without a gap through a year that begins on any day", () => {
		fc.assert(
			fc.property(tanggal, ({ year, month, day }) => {
				const mulai = write(year, month, day);
				for (let months = 1; months <= 12; months++) {
					const next = addLama(hariTerakhir(mulai, { months }), { days: 1 });
					expect([1, day]).toContain(Number(next.slice(8)));
				}
			}),
		);
	});
});

describe("addLama", () => {
	test("years and months end on the same day of the month, or on its last day", () => {
		fc.assert(
			fc.property(tanggal, fc.integer({ min: 0, max: 240 }), ({ year, month, day }, months) => {
				const index = year * 12 + (month - 1) + months;
				const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
				const result = write(toYear, toMonth, Math.min(day, daysIn(toYear, toMonth)));
				expect(addLama(write(year, month, day), { months })).toBe(result);
				if (months % 12 === 0) expect(addLama(write(year, month, day), { years: months / 12 })).toBe(result);
			}),
		);
	});

	test("days are counted one by one, over month ends and leap days", () => {
		fc.assert(
			fc.property(tanggal, fc.integer({ min: 0, max: 800 }), ({ year, month, day }, days) => {
				let [y, m, d] = [year, month, day];
				for (let left = days; left > 0; left--) {
					d++;
					if (d > daysIn(y, m)) [d, m] = [1, m + 1];
					if (m > 12) [m, y] = [1, y + 1];
				}
				expect(addLama(write(year, month, day), { days })).toBe(write(y, m, d));
			}),
		);
	});

	test.each([
		["2024-02-29", { years: 5 }, "2029-02-28"],
		["2024-02-29", { years: 4 }, "2028-02-29"],
		["2026-01-31", { months: 1 }, "2026-02-28"],
		["2026-08-31", { months: 6 }, "2027-02-28"],
		["2026-12-31", { days: 1 }, "2027-01-01"],
	])("%s and %o is %s", (from, lama, to) => expect(addLama(from, lama)).toBe(to));

	test("what is later compares as later", () => {
		fc.assert(
			fc.property(tanggal, fc.integer({ min: 1, max: 4000 }), ({ year, month, day }, days) => {
				const from = write(year, month, day);
				expect(compareTanggal(addLama(from, { days }), from)).toBeGreaterThan(0);
				expect(compareTanggal(from, addLama(from, { days }))).toBeLessThan(0);
				expect(compareTanggal(from, from)).toBe(0);
			}),
		);
	});
});

describe("words", () => {
	test("parseLama reads a count of years, months or days and nothing else", () => {
		expect(parseLama("5 tahun")).toEqual({ years: 5 });
		expect(parseLama("18 bulan")).toEqual({ months: 18 });
		expect(parseLama("90 hari")).toEqual({ days: 90 });
		for (const text of ["0 tahun", "05 tahun", "5  tahun", "5 tahun ", "-1 tahun", "lima tahun", "5", "5 minggu", ""]) {
			expect(parseLama(text), text).toBeUndefined();
		}
	});

	test("a date in words, with the day of the week it fell on", () => {
		expect(tanggalPanjang("2026-11-02")).toBe("2 November 2026");
		expect(tanggalKomparisi("1945-08-17")).toMatchObject({ hari: "Jumat", angka: "17-08-1945" });
		expect(tanggalKomparisi("2026-11-02")).toEqual({
			hari: "Senin",
			tanggal: "Dua",
			bulan: "November",
			tahun: "Dua Ribu Dua Puluh Enam",
			angka: "02-11-2026",
		});
	});

	test("the day of the week moves on by one each day", () => {
		const hari = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];
		fc.assert(
			fc.property(tanggal, ({ year, month, day }) => {
				const today = write(year, month, day);
				const next = hari[(hari.indexOf(tanggalKomparisi(today).hari) + 1) % 7];
				expect(tanggalKomparisi(addLama(today, { days: 1 })).hari).toBe(next);
			}),
		);
	});
});
