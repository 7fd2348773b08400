import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lebarKolom, mintaKolom } from "../../scripts/docx/tulis/lebar-kolom.ts";

const jumlah = (lebar: readonly number[]): number => lebar.reduce((a, b) => a + b, 0);
const kolom = fc
	.record({ paling_sedikit: fc.integer({ min: 240, max: 3000 }), lebih: fc.integer({ min: 0, max: 4000 }) })
	.map(({ paling_sedikit, lebih }) => ({ paling_sedikit, sebaris: paling_sedikit + lebih }));

describe("columns of a table in Word", () => {
	it("fill the width to the twip, and break no word where there is room for all", () => {
		fc.assert(
			fc.property(
				fc.array(kolom, { minLength: 1, maxLength: 12 }),
				fc.integer({ min: 3000, max: 15000 }),
				(minta, lebar) => {
					const lebarnya = lebarKolom(minta, lebar);
					expect(jumlah(lebarnya)).toBe(lebar);
					const fits = jumlah(minta.map(({ paling_sedikit }) => paling_sedikit)) <= lebar;
					for (const [at, satu] of lebarnya.entries()) {
						expect(Number.isInteger(satu) && satu > 0).toBe(true);
						if (fits) expect(satu).toBeGreaterThanOrEqual(minta[at]?.paling_sedikit ?? 0);
					}
				},
			),
		);
	});

	it("give an amount and a short word their own width, and the rest to the sentence", () => {
		const minta = [["No.", "1"], ["Pengoperasian sel, pemadatan, dan penutupan tanah harian"], ["16.000.000.000"]];
		const [nomor = 0, uraian = 0, rupiah = 0] = lebarKolom(
			minta.map((teks) => mintaKolom(teks, 11)),
			9000,
		);
		expect(nomor).toBeLessThan(900);
		expect(rupiah).toBeGreaterThan(1500);
		expect(uraian).toBeGreaterThan(nomor + rupiah);
	});

	it("ask for less in smaller type, and never break what a hard blank holds together", () => {
		const minta = (teks: string, poin: number): number => mintaKolom([teks], poin).paling_sedikit;
		expect(minta("8.400.000.000", 8)).toBeLessThan(minta("8.400.000.000", 11));
		expect(minta("Rp\u00a08.400.000.000", 11)).toBeGreaterThan(minta("Rp 8.400.000.000", 11));
	});

	it("without a word share alike", () => {
		expect(lebarKolom([mintaKolom([], 11), mintaKolom([""], 11)], 1001)).toEqual([501, 500]);
	});
});
