import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { check } from "../../scripts/check/check.ts";
import { createKalender } from "../../scripts/load/kalender.ts";
import { load } from "../../scripts/load/load.ts";
import { isHariKerja, type Kalender, tambahBulan, tambahHari, tambahHariKerja } from "../../scripts/model/kalender.ts";
import { ROOT, TODAY } from "../helpers/contoh.ts";

const { arsip } = check(await load(`${ROOT}content`), TODAY);
const KALENDER = createKalender(arsip.libur);
const TANPA_LIBUR: Kalender = { liburPada: () => undefined, isPasti: () => true };

const tanggal = fc
	.integer({ min: 0, max: 365 * 60 })
	.map((days) => Temporal.PlainDate.from("2000-01-01").add({ days }).toString());

describe("the calendar of working days", () => {
	it("knows weekends, public holidays and cuti bersama", () => {
		expect(isHariKerja("2026-11-20", KALENDER)).toBe(true);
		expect(isHariKerja("2026-11-21", KALENDER)).toBe(false);
		expect(isHariKerja("2026-08-17", KALENDER)).toBe(false);
		expect(isHariKerja("2026-12-24", KALENDER)).toBe(false);
	});

	it("takes the decree and not the library for a year whose decree it holds", () => {
		expect(KALENDER.liburPada("2025-04-01")).toBe("Hari Raya Idulfitri 1446 Hijriah");
		expect(KALENDER.liburPada("2025-03-30")).toBeUndefined();
	});

	it("says so where a year's decree is missing", () => {
		expect(KALENDER.isPasti(2026)).toBe(true);
		expect(KALENDER.isPasti(2040)).toBe(false);
		expect(KALENDER.liburPada("2040-08-17")).toBeDefined();
		expect(tambahHariKerja("2026-12-28", 3, KALENDER)).toEqual({ tanggal: "2026-12-31", pasti: true });
		expect(tambahHariKerja("2026-12-28", 5, KALENDER).pasti).toBe(false);
	});
});

describe("terms of days", () => {
	it("do not count the day they run from", () => {
		expect(tambahHariKerja("2026-11-02", 15, TANPA_LIBUR)).toEqual({ tanggal: "2026-11-23", pasti: true });
		expect(tambahHari("2026-11-02", 30)).toEqual({ tanggal: "2026-12-02", pasti: true });
		expect(tambahHariKerja("2026-11-02", 0, TANPA_LIBUR).tanggal).toBe("2026-11-02");
	});

	it("pass over holidays: fifteen working days from 10 March 2026 run past Lebaran", () => {
		expect(tambahHariKerja("2026-03-10", 15, KALENDER).tanggal).toBe("2026-04-08");
	});

	it("hold exactly as many working days as they say", () => {
		fc.assert(
			fc.property(tanggal, fc.integer({ min: 0, max: 60 }), (sejak, jumlah) => {
				const { tanggal: akhir } = tambahHariKerja(sejak, jumlah, KALENDER);
				let counted = 0;
				let day = Temporal.PlainDate.from(sejak);
				while (day.toString() < akhir) {
					day = day.add({ days: 1 });
					if (isHariKerja(day.toString(), KALENDER)) counted++;
				}
				expect(counted).toBe(jumlah);
				if (jumlah > 0) expect(isHariKerja(akhir, KALENDER)).toBe(true);
			}),
			{ numRuns: 200 },
		);
	});
});

describe("terms of months", () => {
	it("end on the last day where a month is too short", () => {
		expect(tambahBulan("2025-08-31", 6).tanggal).toBe("2026-02-28");
		expect(tambahBulan("2027-08-31", 6).tanggal).toBe("2028-02-29");
		expect(tambahBulan("2026-12-31", 2).tanggal).toBe("2027-02-28");
		expect(tambahBulan("2024-02-29", 12).tanggal).toBe("2025-02-28");
	});

	it("never leave the month they lead to, nor go backwards", () => {
		fc.assert(
			fc.property(tanggal, fc.integer({ min: 0, max: 240 }), (sejak, jumlah) => {
				const from = Temporal.PlainDate.from(sejak);
				const to = Temporal.PlainDate.from(tambahBulan(sejak, jumlah).tanggal);
				const months = (to.year - from.year) * 12 + to.month - from.month;
				expect(months).toBe(jumlah);
				expect(to.day).toBe(Math.min(from.day, to.daysInMonth));
			}),
		);
	});
});
