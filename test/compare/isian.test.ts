import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareIsian } from "../../scripts/compare/isian.ts";

const PKS = {
	jenis: "perjanjian-kerja-sama",
	status: "rancangan",
	judul: "Air Bersih",
	nomor: [null, "119/31-PKS/2026"],
	tanggal: null,
	pihak: [
		{ nama: "Bima Sanjaya", jabatan: "Bupati Contoh", mewakili: "contoh" },
		{ nama: "Sekar Wulandari", jabatan: "Wali Kota Teladan", mewakili: "teladan" },
	],
	jangka_waktu: { mulai: "2026-11-16", selesai: "2029-11-15" },
	rangkap: { jumlah: 3, bermeterai: 2 },
};

/** "Berakhir: 15 November 2029 → 15 November 2031" */
const beda = (lama: unknown, baru: unknown) =>
	compareIsian(lama, baru).map((satu) => `${satu.label}: ${satu.lama} → ${satu.baru}`);

describe("front-matter is told in the words of a lawyer", () => {
	test.each([
		[
			"dates",
			{ jangka_waktu: { mulai: "2026-11-16", selesai: "2031-11-15" } },
			["Berakhir: 15 November 2029 → 15 November 2031"],
		],
		["a blank that was filled", { tanggal: "2026-11-02" }, ["Tanggal:  → 2 November 2026"]],
		["names of a vocabulary", { status: "ditandatangani" }, ["Status: Rancangan → Ditandatangani"]],
		[
			"numbers, one for each party",
			{ nomor: ["600/1", "119/31-PKS/2026"] },
			["Nomor: …; 119/31-PKS/2026 → 600/1; 119/31-PKS/2026"],
		],
		["copies", { rangkap: { jumlah: 4, bermeterai: 2 } }, ["Jumlah rangkap asli: 3 → 4"]],
		["money", { nilai: 12_500_000_000 }, ["Nilai kerja sama:  → Rp12.500.000.000"]],
		["a field unknown to us", { catatan_lain: "x" }, ["Catatan lain:  → x"]],
		[
			"a value of another shape",
			{ pihak: "siapa saja" },
			["Pihak: Bima Sanjaya; Bupati Contoh; contoh; Sekar Wulandari; Wali Kota Teladan; teladan → siapa saja"],
		],
	])("%s", (_, ubahan, expected) => expect(beda(PKS, { ...PKS, ...ubahan })).toEqual(expected));

	test("a party by its sebutan, field by field", () => {
		const [satu, dua] = PKS.pihak;
		expect(beda(PKS, { ...PKS, pihak: [satu, { ...dua, nama: "Ratna Dewi" }] })).toEqual([
			"PIHAK KEDUA, nama penanda tangan: Sekar Wulandari → Ratna Dewi",
		]);
	});

	test("a new party is one row, and the others stay", () => {
		const baru = { nama: "Laras Ayu", jabatan: "Direktur Utama", mewakili: "tirta" };
		expect(beda(PKS, { ...PKS, pihak: [...PKS.pihak, baru] })).toEqual([
			"PIHAK KETIGA:  → Laras Ayu; Direktur Utama; tirta",
		]);
		expect(beda({ ...PKS, pihak: [...PKS.pihak, baru] }, PKS)).toEqual([
			"PIHAK KETIGA: Laras Ayu; Direktur Utama; tirta → ",
		]);
	});

	test.each([
		["nothing at all", undefined, null],
		["a list where fields belong", [1], ["x"]],
		["text where fields belong", "a", 3],
	])("%s is no difference and no fault", (_, lama, baru) => expect(beda(lama, baru)).toEqual([]));

	test("whatever stands there, it differs from itself in nothing, and words of objects are no labels", () => {
		fc.assert(fc.property(fc.object(), (data) => compareIsian(data, structuredClone(data)).length === 0));
		expect(beda({}, { constructor: "x", to_string: "y" })).toEqual(["Constructor:  → x", "To string:  → y"]);
	});
});
