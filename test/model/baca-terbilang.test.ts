import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bacaTerbilang, bentukDesimal } from "../../scripts/model/baca-terbilang.ts";
import { capitalize, terbilang } from "../../scripts/model/terbilang.ts";

const BATAS = 10n ** 15n;
const bilangan = fc.oneof(
	fc.bigInt({ min: -BATAS, max: BATAS }),
	fc.bigInt({ min: 0n, max: 100_000n }),
	fc
		.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: -2, max: 2 }))
		.map(([n, d]) => 10n ** BigInt(n) + BigInt(d)),
);
const eja = (digits: string) => [...digits].map((digit) => terbilang(Number(digit))).join(" ");

describe("bacaTerbilang", () => {
	it("reads back every number that terbilang writes", () => {
		fc.assert(
			fc.property(bilangan, (nilai) => bacaTerbilang(terbilang(nilai)) === String(nilai)),
			{ numRuns: 2000 },
		);
	});

	it("forgives capitals, joined words and wide spaces", () => {
		fc.assert(
			fc.property(bilangan, fc.constantFrom("", " ", "  ", "\n", "-", "\u00a0"), (nilai, celah) => {
				const kata = terbilang(nilai);
				for (const tulisan of [kata.replaceAll(" ", celah), kata.toUpperCase(), capitalize(kata)])
					expect(bacaTerbilang(tulisan)).toBe(String(nilai));
			}),
		);
	});

	it("reads decimals, digit by digit or as a number", () => {
		const digits = fc.stringMatching(/^\d{1,6}$/);
		fc.assert(
			fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), digits, (bulat, ekor) => {
				const harap = bentukDesimal(bulat, ekor);
				expect(bacaTerbilang(`${terbilang(bulat)} koma ${eja(ekor)}`)).toBe(harap);
				const nol = /^0*/.exec(ekor)?.[0].length ?? 0;
				if (nol === ekor.length) return;
				const tail = terbilang(BigInt(ekor));
				// "nol koma delapan ribu" is eight tenths of a thousand: there the scale belongs to the whole.
				if (/^(?:se|\S+ )ribu$/.test(tail)) return;
				const angka = [...Array(nol).fill("nol"), tail].join(" ");
				expect(bacaTerbilang(`${terbilang(bulat)} koma ${angka}`)).toBe(harap);
			}),
		);
	});

	it.each([
		["Duaribu delapan belas", "2018"],
		["sepuluh milyar", "10000000000"],
		["satu trilyun", "1000000000000"],
		["satu ratus", "100"],
		["satu ribu satu", "1001"],
		["sejuta", "1000000"],
		["doea poeloeh djuta", "20000000"],
		["minus tiga", "-3"],
		["negatif tiga", "-3"],
		["minus nol", "0"],
		["nol koma nol", "0"],
		["nol koma lima puluh", "0.5"],
		["dua belas koma lima miliar", "12500000000"],
		["satu koma dua lima juta", "1250000"],
		["satu koma dua lima nol satu ribu", "1250.1"],
		["satu setengah", "1.5"],
		["setengah", "0.5"],
		["dua setengah miliar", "2500000000"],
		["satu kuadriliun", "1000000000000000"],
	])("reads %s as %s", (kata, nilai) => {
		expect(bacaTerbilang(kata)).toBe(nilai);
	});

	it.each([
		"",
		"  ",
		"se",
		"puluh",
		"tiga tiga",
		"dua puluh puluh",
		"dua ribu juta",
		"dua ribu tiga ribu",
		"nol satu",
		"satu nol",
		"dua puluh belas",
		"dua puluh tiga belas",
		"seribu triliun",
		"satu kuadriliun satu",
		"dua kuadriliun",
		"koma lima",
		"lima koma",
		"minus",
		"setengah setengah",
		"setengah dua",
		"minus minus tiga",
		"lima koma dua koma tiga",
		"kedua",
		"satuan",
		"lima tahun",
		"tiga\u0000puluh",
		"30",
	])("does not take %j for a number", (kata) => {
		expect(bacaTerbilang(kata)).toBeUndefined();
	});

	it("gives up on a text longer than any number", () => {
		expect(bacaTerbilang("satu".repeat(100_000))).toBeUndefined();
	});
});
