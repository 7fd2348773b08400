import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bentukDesimal } from "../../scripts/model/baca-terbilang.ts";
import {
	angkaBilangan,
	type Bilangan,
	bacaBilangan,
	bacaSebutan,
	sebutBilangan,
} from "../../scripts/model/bilangan.ts";
import { capitalize } from "../../scripts/model/terbilang.ts";

const RUNS = { numRuns: 1500 };
const BATAS = 10n ** 15n;
const bulat = fc.oneof(
	fc.bigInt({ min: 0n, max: BATAS }),
	fc.bigInt({ min: 0n, max: 10_000n }),
	fc
		.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: -1, max: 0 }))
		.map(([n, d]) => 10n ** BigInt(n) + BigInt(d)),
);
const desimal = (digits: fc.Arbitrary<string>) =>
	fc.tuple(bulat, digits, fc.boolean()).map(([whole, tail, minus]) => bentukDesimal(whole, tail, minus));
const nilai = desimal(fc.oneof(fc.constant(""), fc.stringMatching(/^\d{1,8}$/)));

const bilangan: fc.Arbitrary<Bilangan> = fc.oneof(
	nilai.map((satu) => ({ nilai: satu })),
	nilai.map((satu) => ({ nilai: satu, satuan: "persen" as const })),
	nilai.map((satu) => ({ nilai: satu, satuan: "permil" as const })),
	desimal(fc.stringMatching(/^\d{0,2}$/)).map((satu) => ({ nilai: satu, satuan: "rupiah" as const })),
	fc
		.tuple(bulat, fc.bigInt({ min: 1n, max: 100_000n }), fc.boolean())
		.map(([atas, bawah, minus]) => ({ nilai: bentukDesimal(atas, "", minus), per: String(bawah) })),
);

describe("numbers of a naskah, from nought to 10^15", () => {
	test("are read back from the digits they are set in", () => {
		fc.assert(
			fc.property(bilangan, (satu) => {
				expect(bacaBilangan(angkaBilangan(satu))).toEqual(satu);
			}),
			RUNS,
		);
	});

	test("are read back from their words, in any case and with any space", () => {
		fc.assert(
			fc.property(bilangan, fc.constantFrom(" ", "  ", "\n", "\u00a0"), (satu, celah) => {
				const kata = sebutBilangan(satu) ?? "";
				for (const tulisan of [kata, kata.toUpperCase(), capitalize(kata), kata.replaceAll(" ", celah)])
					expect(bacaSebutan(tulisan)).toEqual(satu);
			}),
			RUNS,
		);
	});

	test.each([
		["2,5", "dua koma lima"],
		["0,05", "nol koma nol lima"],
		["-3", "minus tiga"],
		["1.000.000", "satu juta"],
		["1000000", "satu juta"],
		["1/2", "satu per dua"],
		["3/4", "tiga per empat"],
		["12,5%", "dua belas koma lima persen"],
		["1‰", "satu per mil"],
		["Rp1.500,50", "seribu lima ratus rupiah lima puluh sen"],
		["Rp0,05", "lima sen"],
		["Rp. 6.629.000,-", "enam juta enam ratus dua puluh sembilan ribu rupiah"],
		["Rp10.000.000,00", "sepuluh juta rupiah"],
		["2026", "dua ribu dua puluh enam"],
		["0", "nol"],
		["1.000.000.000.000.000", "satu kuadriliun"],
	])("%s is %s", (angka, kata) => {
		const satu = bacaBilangan(angka);
		expect(satu && sebutBilangan(satu)).toBe(kata);
	});

	test.each([
		["sepertiga", { nilai: "1", per: "3" }],
		["dua pertiga", { nilai: "2", per: "3" }],
		["Tiga Perempat", { nilai: "3", per: "4" }],
		["setengah", { nilai: "0.5" }],
		["sejuta rupiah", { nilai: "1000000", satuan: "rupiah" }],
		["duapuluh lima persen", { nilai: "25", satuan: "persen" }],
		["dua koma lima milyar rupiah", { nilai: "2500000000", satuan: "rupiah" }],
	])("%s is understood too", (kata, satu) => {
		expect(bacaSebutan(kata)).toEqual(satu);
	});

	test.each(["", "Rp", "1.00", "1.0000", "1,5,5", "--3", "1/0", "1/", "Rp5%", "12-05", "lima", "1".repeat(41)])(
		"%j is no number in digits",
		(angka) => expect(bacaBilangan(angka)).toBeUndefined(),
	);

	test.each([
		"",
		"persen",
		"rupiah",
		"lima sen puluh",
		"satu per",
		"per dua",
		"satu per nol",
		"dua rupiah seratus sen",
	])("%j is no number in words", (kata) => expect(bacaSebutan(kata)).toBeUndefined());

	test("beyond 10^15 there are no words", () => {
		expect(sebutBilangan({ nilai: String(BATAS + 1n) })).toBeUndefined();
		expect(sebutBilangan({ nilai: "1", per: String(BATAS + 1n) })).toBeUndefined();
	});
});
