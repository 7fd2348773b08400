import { describe, expect, test } from "vitest";
import { angkaPukul, bacaPukul, bacaSebutanPukul, isPukul, sebutPukul } from "../../scripts/model/pukul.ts";

const SEHARI = Array.from({ length: 24 * 60 }, (_, menit) => ({ jam: Math.floor(menit / 60), menit: menit % 60 }));

describe("times of day", () => {
	test("are read back from digits and from words, every minute of the day", () => {
		for (const pukul of SEHARI) {
			expect(bacaPukul(angkaPukul(pukul))).toEqual(pukul);
			expect(bacaSebutanPukul(sebutPukul(pukul).toUpperCase())).toEqual(pukul);
			expect(isPukul(pukul)).toBe(true);
		}
	});

	test.each([
		["delapan", { jam: 8, menit: 0 }],
		["setengah sembilan", { jam: 8, menit: 30 }],
		["Empat belas lebih lima", { jam: 14, menit: 5 }],
		["dua puluh empat", { jam: 24, menit: 0 }],
	])("%s", (kata, pukul) => expect(bacaSebutanPukul(kata)).toEqual(pukul));

	test.each(["", "pagi", "dua puluh lima", "delapan lewat enam puluh menit", "setengah nol", "lima koma lima"])(
		"%j is none",
		(kata) => expect(bacaSebutanPukul(kata)).toBeUndefined(),
	);

	test("24.00 ends the day, 24.01 is none", () => {
		expect([isPukul({ jam: 24, menit: 0 }), isPukul({ jam: 24, menit: 1 }), isPukul({ jam: 8, menit: 60 })]).toEqual([
			true,
			false,
			false,
		]);
		expect(bacaPukul("8:05")).toEqual({ jam: 8, menit: 5 });
		expect(["8", "8.5", "100.00", "8-30"].map(bacaPukul)).toEqual([undefined, undefined, undefined, undefined]);
	});
});
