import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capitalize, terbilang, urutan } from "../../scripts/model/terbilang.ts";

const SATUAN = new Map(
	["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"].map((kata, nilai) => [
		kata,
		BigInt(nilai),
	]),
);
const SKALA = new Map([
	["ribu", 10n ** 3n],
	["juta", 10n ** 6n],
	["miliar", 10n ** 9n],
	["triliun", 10n ** 12n],
	["kuadriliun", 10n ** 15n],
]);

/** What has been heard so far: whole thousands, the part below a thousand, and a digit that waits for its unit. */
interface Dengar {
	readonly total: bigint;
	readonly ratusan: bigint;
	readonly satuan: bigint;
}

function dengar({ total, ratusan, satuan }: Dengar, kata: string): Dengar {
	const angka = SATUAN.get(kata);
	const skala = SKALA.get(kata);
	if (angka !== undefined) return { total, ratusan, satuan: angka };
	if (skala !== undefined) return { total: total + (ratusan + satuan) * skala, ratusan: 0n, satuan: 0n };
	if (kata === "belas") return { total, ratusan: ratusan + 10n + satuan, satuan: 0n };
	if (kata === "puluh") return { total, ratusan: ratusan + satuan * 10n, satuan: 0n };
	if (kata === "ratus") return { total, ratusan: ratusan + satuan * 100n, satuan: 0n };
	throw new Error(`bukan kata bilangan: ${kata}`);
}

/** Reads number words from left to right; written from the grammar, not from the code it tests. */
function baca(kata: string): bigint {
	const words = kata
		.replace(/^minus /, "")
		.replace(/\bse(?=(?:puluh|belas|ratus|ribu)\b)/g, "satu ")
		.split(" ");
	const { total, ratusan, satuan } = words.reduce(dengar, { total: 0n, ratusan: 0n, satuan: 0n });
	const nilai = total + ratusan + satuan;
	return kata.startsWith("minus ") ? -nilai : nilai;
}

const BATAS = 10n ** 15n;
/** Numbers of every length, and those beside a power of ten, where mistakes live. */
const bilangan = fc.oneof(
	fc.bigInt({ min: 0n, max: BATAS }),
	fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: -2, max: 2 })).map(([pangkat, geser]) => {
		const nilai = 10n ** BigInt(pangkat) + BigInt(geser);
		return nilai < 0n ? 0n : nilai > BATAS ? BATAS : nilai;
	}),
	fc.integer({ min: 0, max: 1_000_000 }).map(BigInt),
);

describe("terbilang", () => {
	it("reads back as the number it was written from", () => {
		fc.assert(
			fc.property(bilangan, (nilai) => baca(terbilang(nilai)) === nilai),
			{ numRuns: 2000 },
		);
	});

	it("gives every number its own words", () => {
		fc.assert(fc.property(bilangan, bilangan, (a, b) => (a === b) === (terbilang(a) === terbilang(b))));
	});

	it("says se- where Indonesian does, and satu where it does", () => {
		fc.assert(
			fc.property(bilangan, (nilai) => {
				const kata = terbilang(nilai);
				expect(kata).not.toMatch(/satu (?:puluh|belas|ratus)/);
				expect(kata).not.toMatch(/(?:^|juta |miliar |triliun )satu ribu/);
				expect(kata).not.toMatch(/sejuta|semiliar|setriliun|\s{2}|^\s|\s$/);
			}),
		);
	});

	it("writes a minus before the same words", () => {
		fc.assert(fc.property(bilangan, (nilai) => nilai === 0n || terbilang(-nilai) === `minus ${terbilang(nilai)}`));
	});

	it("takes numbers as well as bigints", () => {
		fc.assert(fc.property(fc.integer({ min: 0 }), (nilai) => terbilang(nilai) === terbilang(BigInt(nilai))));
	});

	it.each([
		[0, "nol"],
		[11, "sebelas"],
		[19, "sembilan belas"],
		[21, "dua puluh satu"],
		[100, "seratus"],
		[1_000, "seribu"],
		[2_026, "dua ribu dua puluh enam"],
		[11_111, "sebelas ribu seratus sebelas"],
		[1_001_000, "satu juta seribu"],
		[12_500_000_000, "dua belas miliar lima ratus juta"],
		[1_000_000_000_000_000, "satu kuadriliun"],
	])("writes %i as %s", (nilai, kata) => {
		expect(terbilang(nilai)).toBe(kata);
	});

	it("refuses fractions, what is too large to be exact, and what lies outside its range", () => {
		for (const nilai of [1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])
			expect(() => terbilang(nilai)).toThrow(RangeError);
		expect(() => terbilang(BATAS + 1n)).toThrow(RangeError);
		expect(() => terbilang(-BATAS - 1n)).toThrow(RangeError);
	});
});

describe("urutan and capitalize", () => {
	it("name parties and dates", () => {
		expect([1, 2, 10, 11, 12, 20, 28].map(urutan)).toEqual([
			"kesatu",
			"kedua",
			"kesepuluh",
			"kesebelas",
			"kedua belas",
			"kedua puluh",
			"kedua puluh delapan",
		]);
		expect(capitalize(terbilang(2026))).toBe("Dua Ribu Dua Puluh Enam");
	});
});
