import { describe, expect, test } from "vitest";
import { expectBersih, expectTemuan } from "./periksa.ts";

describe("pukul", () => {
	test.each([
		"Dibuka pukul 08.00 sampai dengan pukul 16.00 WIB, hari Jumat pukul 11.30.",
		"Dimulai pukul 08.30 (delapan lewat tiga puluh menit) dan berakhir pukul 24.00 (dua puluh empat).",
		"Selama 25.00 jam kerja; nomor 25.61; pukul 08.00 (waktu setempat).",
	])("finds nothing in: %s", (teks) => expectBersih(teks));

	test.each([
		["Dibuka «pukul 25.00.", "Pukul 25.00 tidak ada dalam sehari."],
		["Dibuka «pukul 08.75 pagi.", "Pukul 08.75 tidak ada dalam sehari."],
		["Dibuka «pukul 08.30 (sembilan).", "Pukul dalam angka (08.30) tidak sama dengan hurufnya (sembilan)."],
	])("%s", (teks, message) => {
		expect(expectTemuan("tanggal-dalam-teks", teks)[0]?.message).toBe(message);
	});
});
