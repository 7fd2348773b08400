import { describe, expect, test } from "vitest";
import { expectBersih, expectTemuan } from "./periksa.ts";

describe("hak dan kewajiban", () => {
	test.each([
		"## Hak dan Kewajiban\n1. PIHAK KESATU berhak menerima air.\n2. PIHAK KESATU berkewajiban membayar.",
		"## Hak\n1. PIHAK KESATU berhak:\n   a. menerima air; dan\n   b. menolak air yang keruh.",
		"## Kewajiban\n1. PIHAK KEDUA wajib:\n   a. membayar; dan\n   b. memberi tahu PIHAK yang berhak.",
		"## Kewajiban\nKewajiban dan hak PIHAK KEDUA meliputi:\na. berhak menerima; dan\nb. wajib membayar.",
		"## Lain\nHak cipta atas peta tetap pada PIHAK KESATU, dan PIHAK KEDUA wajib menjaganya.",
	])("stand where they belong: %s", (teks) => {
		expectBersih(teks);
	});

	test.each([
		["## Kewajiban\n1. «PIHAK KESATU berhak menerima air.\n2. PIHAK KEDUA wajib membayar.", "daftar hak"],
		[
			"## Tugas\n1. PIHAK KESATU mempunyai kewajiban sebagai berikut:\n   «a. Hak PARA PIHAK;\n   b. air.",
			"daftar hak",
		],
		["## Hak\nPIHAK KESATU berhak:\na. menerima air; dan\n«b. wajib membayar.", "daftar kewajiban"],
	])("have changed places: %s", (teks, saran) => {
		const temuan = expectTemuan(
			"hak-kewajiban-tertukar",
			teks.replace("«PIHAK KESATU", "PIHAK KESATU").replace("1. PIHAK KESATU berhak", "«1. PIHAK KESATU berhak"),
		);
		expect(temuan[0]).toMatchObject({ severity: "warning", suggestion: expect.stringContaining(saran) });
	});
});
