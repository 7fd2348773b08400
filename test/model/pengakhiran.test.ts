import fc from "fast-check";
import { expect, test } from "vitest";
import type { Pengakhiran } from "../../scripts/model/generated/schema-types.ts";
import { bagianOf, hitungPengakhiran } from "../../scripts/model/pengakhiran.ts";

const RUPIAH = fc.integer({ min: 0, max: 1_000_000_000_000 });

/** An ending whose goods all fall to the first party; the schema allows no more than these sums. */
function pengakhiran(
	barang: readonly number[],
	kas: number,
	utang: readonly number[],
	uang: readonly number[],
): Pengakhiran {
	return {
		...{ jenis: "pengakhiran", status: "final", publikasi: "publik", judul: "Uji", dasar: ["pks.md"] },
		...{ alasan: "kesepakatan", berakhir: "2026-01-01", kas },
		inventaris: barang.map((nilai, index) => ({
			...{ kode: `b${index}`, nama: "Barang", sifat: "bergerak", jumlah: 1, satuan: "unit", nilai },
		})),
		kewajiban: utang.map((nilai) => ({ uraian: "Utang", nilai })),
		pembagian: uang.map((nilai, index) => ({
			...{ pihak: `p${index}`, persen: 100 / uang.length, uang: nilai },
			...(index === 0 && { barang: barang.map((_, urutan) => `b${urutan}`) }),
		})),
	};
}

test("whatever there is, less the debts, is what is divided; what is received adds up", () => {
	fc.assert(
		fc.property(
			fc.array(RUPIAH),
			RUPIAH,
			fc.array(RUPIAH),
			fc.array(RUPIAH, { minLength: 1 }),
			(barang, kas, utang, uang) => {
				const hasil = hitungPengakhiran(pengakhiran(barang, kas, utang, uang));
				expect(hasil.dibagi + hasil.kewajiban).toBe(hasil.barang + hasil.kas);
				expect(hasil.terbagi).toBe(hasil.perolehan.reduce((sum, satu) => sum + satu.jumlah, 0));
				expect(hasil.perolehan[0]?.barang).toBe(hasil.barang);
			},
		),
	);
});

test("parts of a whole, each rounded down, leave less than a rupiah a party", () => {
	fc.assert(
		fc.property(RUPIAH, fc.integer({ min: 0, max: 100_000_000 }), (jumlah, sepersejuta) => {
			const persen = sepersejuta / 1_000_000;
			const bagian = bagianOf(jumlah, persen);
			const sisa = jumlah - bagian - bagianOf(jumlah, (100_000_000 - sepersejuta) / 1_000_000);
			expect(Number.isSafeInteger(bagian)).toBe(true);
			expect(sisa).toBeGreaterThanOrEqual(0);
			expect(sisa).toBeLessThan(2);
		}),
	);
});

test("a debt that was paid has left the money already", () => {
	const data = pengakhiran([], 100, [40], [100]);
	const lunas = { ...data, kewajiban: [{ uraian: "Utang", nilai: 40, dilunasi: "2026-01-01" }] };
	expect(hitungPengakhiran(data).dibagi).toBe(60);
	expect(hitungPengakhiran(lunas).dibagi).toBe(100);
});
