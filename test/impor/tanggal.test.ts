import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bacaTanggalSel } from "../../scripts/impor/tanggal-sel.ts";
import { addLama, isTanggal, selisihHari, tanggalPanjang } from "../../scripts/model/tanggal.ts";

const HARI_INI = "2026-11-21";
const baca = (sel: string) => bacaTanggalSel(sel, HARI_INI);

/** Any day from 1945 to 2099. */
const hari = fc.integer({ min: 0, max: 56_612 }).map((days) => addLama("1945-01-01", { days }));
const bagian = (iso: string): [string, string, string] => iso.split("-") as [string, string, string];

describe("a date of a register is read as it is written", () => {
	it("in every usual form, for every day", () => {
		fc.assert(
			fc.property(hari, fc.constantFrom("/", "-", ".", " - "), (iso, pemisah) => {
				const [y, m, d] = bagian(iso);
				const forms = [
					iso,
					`${iso}T00:00:00.000Z`,
					[d, m, y].join(pemisah),
					[Number(d), Number(m), y].join(pemisah),
					tanggalPanjang(iso),
					tanggalPanjang(iso).toUpperCase(),
					`Senin, ${tanggalPanjang(iso)}`,
					tanggalPanjang(iso).replace(/ (\S{3})\S* /, "-$1-"),
				];
				for (const form of forms) expect(baca(form), form).toEqual({ tanggal: iso });
			}),
		);
	});

	it("as the count of days of a spreadsheet, with or without the time of day", () => {
		fc.assert(
			fc.property(hari, (iso) => {
				const seri = String(selisihHari("1899-12-30", iso));
				expect(baca(seri)).toEqual({ tanggal: iso });
				expect(baca(`${seri}.75`)).toEqual({ tanggal: iso });
			}),
		);
		expect(baca("45363")).toEqual({ tanggal: "2024-03-12" });
	});

	it("with a year of two digits, of this century unless that is far ahead", () => {
		expect(baca("12/03/24")).toEqual({ tanggal: "2024-03-12" });
		expect(baca("12-Mar-46")).toEqual({ tanggal: "2046-03-12" });
		expect(baca("12/03/47")).toEqual({ tanggal: "1947-03-12" });
	});

	it("and whatever else is written gives a day of the calendar, a reason, or nothing", () => {
		const near = fc.stringMatching(/^[0-9./ -]{0,4}[a-zA-Z]{0,9}[0-9./ -]{0,9}$/);
		fc.assert(
			fc.property(fc.oneof(near, fc.string({ unit: "binary" })), (sel) => {
				const { tanggal, ragu } = baca(sel);
				if (tanggal !== undefined) expect(isTanggal(tanggal)).toBe(true);
				expect(tanggal === undefined || ragu === undefined).toBe(true);
			}),
		);
	});

	it.each(["", "-", "…", "00-00-0000", "0", "  /  /    "])("nothing in %j", (sel) => {
		expect(baca(sel)).toEqual({});
	});

	it.each([
		["00-00-2020", /tidak ada di kalender/],
		["30 Februari 2024", /tidak ada di kalender/],
		["03/24/2024", /mungkin bulannya ditulis lebih dahulu/],
		["1900-01-01", /tahun 1900 .* sel tanggal yang kosong sering terbaca 1900/],
		["12 Maret 1899", /tidak masuk akal/],
		["Maret 2024", /tidak terbaca sebagai tanggal/],
		["12 Maret 2024 s.d. 11 Maret 2029", /tidak terbaca sebagai tanggal/],
		["sejak ditandatangani", /tidak terbaca sebagai tanggal/],
	])("no date in %j, with the reason", (sel, alasan) => {
		expect(baca(sel).tanggal).toBeUndefined();
		expect(baca(sel).ragu).toMatch(alasan);
	});
});
