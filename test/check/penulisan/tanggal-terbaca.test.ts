import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { bacaTanggal } from "../../../scripts/check/penulisan/tanggal-terbaca.ts";
import { tanggalKomparisi, tanggalPanjang } from "../../../scripts/model/tanggal.ts";

/** Every day of three centuries, as a number of days. */
const tanggal = fc
	.integer({ min: 0, max: 109_572 })
	.map((days) => Temporal.PlainDate.from("1900-01-01").add({ days }).toString());

const hariOf = (iso: string) => {
	const [tahun, bulan, hari] = iso.split("-").map(Number);
	return { tahun, bulan, hari };
};

/** The forms in which a naskah writes one date; each says it once. */
const BENTUK: readonly ((iso: string) => string)[] = [
	(iso) => `pada tanggal ${tanggalPanjang(iso)} di Tirtapura`,
	(iso) => `sejak ${tanggalPanjang(iso)}.`,
	(iso) => `tanggal ${tanggalKomparisi(iso).angka}`,
	(iso) => `tanggal ${tanggalKomparisi(iso).angka.replaceAll("-", "/")}`,
	(iso) => `(${tanggalKomparisi(iso).angka.replaceAll("-", " - ")})`,
	(iso) => `hari ini (${tanggalKomparisi(iso).angka.replace(/^0/, "").replace("-0", "-")})`,
	(iso) => {
		const { hari, tanggal: day, bulan, tahun, angka } = tanggalKomparisi(iso);
		return `Pada hari ini, ${hari}, tanggal ${day} bulan ${bulan} tahun ${tahun} (${angka}), kami`;
	},
	(iso) => {
		const { tanggal: day, bulan, tahun } = tanggalKomparisi(iso);
		return `tanggal ${day.toLowerCase()} ${bulan.toUpperCase()} tahun ${tahun.toLowerCase()}`;
	},
];

test("a date is read back from every form in which a naskah writes it", () => {
	fc.assert(
		fc.property(tanggal, fc.constantFrom(...BENTUK), (iso, bentuk) => {
			const [satu, ...lain] = bacaTanggal(bentuk(iso)).filter(({ ragu }) => !ragu);
			expect(satu?.tanggal).toEqual(hariOf(iso));
			if (satu?.angka) expect(satu.angka).toEqual(hariOf(iso));
			for (const again of lain) expect(again.tanggal).toEqual(hariOf(iso));
		}),
		{ numRuns: 1500 },
	);
});

test("the weekday stands with its date, in words and in digits", () => {
	fc.assert(
		fc.property(tanggal, (iso) => {
			const { hari, tanggal: day, bulan, tahun } = tanggalKomparisi(iso);
			const kata = bacaTanggal(`hari ini ${hari} tanggal ${day} bulan ${bulan} tahun ${tahun} kami`);
			expect(kata.map(({ namaHari }) => namaHari)).toEqual([hari]);
			expect(bacaTanggal(`${hari}, ${tanggalPanjang(iso)}`)[0]?.namaHari).toBe(hari);
		}),
	);
});
