import { describe, expect, test } from "vitest";
import { expectBersih, expectTemuan } from "./periksa.ts";

/** A naskah of three pasal; the text to be judged is ayat (2) of the second. */
const naskah = (teks: string): string => `# Konsideran
1. bahwa air adalah kebutuhan; dan
2. bahwa hal sebagaimana dimaksud pada angka 1 perlu diatur.

## Objek
Objeknya air.

## Hak
1. Hak PIHAK KESATU:
   a. menerima air; dan
   b. menerima laporan:
      1. bulanan; dan
      2. tahunan.
2. ${teks}
3. Cukup.

## Penutup
Perubahan diatur lebih lanjut.
`;

describe("rujukan tertulis", () => {
	test.each([
		"Sebagaimana dimaksud dalam Pasal 1 dan Pasal 3 serta pada ayat (1).",
		"Sebagaimana dimaksud dalam Pasal 2 ayat (1) huruf b angka 2.",
		"Sebagaimana dimaksud pada ayat (1) huruf a dan huruf b, ayat (3), dan Pasal 2 huruf b angka 1.",
		"Pasal 1 sampai dengan Pasal 3 berlaku; begitu juga pasal 3.",
		"Mengesampingkan Pasal 1266 Kitab Undang-Undang Hukum Perdata dan Pasal 1267 KUH Perdata.",
		"Sesuai Pasal 17 UU 14/2008, Pasal 5 ayat (9) Peraturan Pemerintah, dan Pasal 363 ayat (1) Undang-Undang Nomor 23.",
		"Menurut Undang-Undang Nomor 14 Tahun 2008 Pasal 17 huruf h dan Pasal 18 ayat (4).",
		"Sesuai Pasal 4 Kesepakatan Bersama dan Kesepakatan Bersama tersebut Pasal 9.",
		"Sesuai Pasal 12 Anggaran Dasar, Pasal 12 dari Akta Nomor 5, dan Pasal 8 Perjanjian Induk.",
		"Biaya mencapai angka 5 persen, huruf besar, angka 9 pada tabel, ayat-ayat lain, dan pasal-pasal lain.",
		"Lihat [Pasal](#penutup), [Pasal](#hak) ayat (1) huruf a, dan [Pasal 9](#hak) ayat (3).",
		"Ketentuan Pasal 2 ini dan ayat (2) ini berlaku.",
		"Pasal 1, Pasal 2 ayat (1), (3), dan (1) berlaku sesudah 5 (lima) hari.",
	])("leads somewhere, or elsewhere: %s", (teks) => {
		expectBersih(naskah(teks));
	});

	test.each([
		["Sebagaimana dimaksud dalam «Pasal 12.", /tidak mempunyai Pasal 12; pasal terakhirnya Pasal 3/],
		["Sebagaimana dimaksud dalam «Pasal 12 ayat (1) Perjanjian Kerja Sama ini.", /Pasal 12/],
		["Sesuai Pasal 1 dan **«Pasal 4**.", /Pasal 4/],
		["Sesuai «Pasal 8A.", /Pasal 8A/],
		["Sesuai «Pasal 3 ayat (1).", /Pasal 3 tidak mempunyai ayat \(1\)/],
		["Sesuai «Pasal\n   2 ayat (4).", /Pasal 2 tidak mempunyai ayat \(4\)/],
		["Sesuai Pasal 2 ayat (1) dan «ayat (5).", /Pasal 2 tidak mempunyai ayat \(5\)/],
		["Sesuai ayat (1) dan «(7).", /ini tidak mempunyai ayat \(7\)/],
		["Sesuai «Pasal 2 ayat (1) huruf c.", /Pasal 2 ayat \(1\) tidak mempunyai huruf c/],
		["Sesuai «ayat (1) huruf b angka 3.", /ayat \(1\) huruf b tidak mempunyai angka 3/],
		["Sebagaimana dimaksud pada «huruf d.", /tidak mempunyai huruf d/],
		["Sesuai «[Pasal](#hak) ayat (6).", /Pasal 2 tidak mempunyai ayat \(6\)/],
		["Kecuali «ayat (9) pada\n   masa kahar.", /ayat \(9\)/],
	])("leads nowhere: %s", (teks, message) => {
		const [satu] = expectTemuan("rujukan-tertulis", naskah(teks));
		expect(satu?.severity).toBe("error");
		expect(satu?.message).toMatch(message);
	});

	test.each([
		"Sebagaimana dimaksud pada «ayat (2).",
		"Sebagaimana dimaksud dalam «Pasal 2.",
		"Sebagaimana dimaksud dalam «Pasal 2 ayat (2) berlaku.",
	])("leads to itself: %s", (teks) => {
		expect(expectTemuan("rujukan-tertulis", naskah(teks))[0]?.message).toMatch(/merujuk dirinya sendiri/);
	});

	test("reads numbers written by hand, in konsideran and lampiran too", () => {
		expectTemuan(
			"rujukan-tertulis",
			`# Konsideran
a. bahwa air perlu; dan
b. bahwa hal sebagaimana dimaksud pada huruf a dan «huruf c perlu diatur menurut Pasal 90.

Pasal 1
OBJEK

(1) Objek pada ayat (2) huruf a.
(2) Jenis:
a. satu; dan
b. dua sebagaimana dimaksud dalam «Pasal 3.

Pasal 2
PENUTUP

Selesai.

# Lampiran: Rincian
Rincian menurut Pasal 1 ayat (2) huruf b dan «Pasal 2 ayat (1).
`,
		);
	});

	test("lists after a colon are cited as ayat, and as they are numbered after an address", () => {
		expectBersih(`## Surat
1. Surat dialamatkan kepada:

Dinas Air
Alamat : Jalan Air
Surel : air@contoh.example

2. Perubahan alamat pada ayat (1) diberitahukan.
3. Bila ayat (2) lalai, alamat pada ayat (1) berlaku.

## Lingkup
Lingkupnya meliputi:
(1) air; dan
(2) udara menurut ayat (1).
`);
	});

	test("leaves an adendum and what is no naskah alone", () => {
		expectBersih(naskah("Sesuai Pasal 90."), { isian: "judul: Adendum atas Perjanjian Air" });
		expectBersih("Pasal I\n\nKetentuan Pasal 20 diubah.\n\nPasal II\n\nBerlaku.");
		expectBersih("Menurut Pasal 90.", { jenis: "laporan" });
	});
});

describe("rujukan lampiran", () => {
	const lampiran = "\n# Lampiran: Satu\nIsi.\n\n# Lampiran II: Dua\nIsi.\n";

	test("is there, belongs to a law, or is a common word", () => {
		expectBersih(`## Objek\nTercantum dalam Lampiran I, Lampiran 2, dan Lampiran.\n${lampiran}`);
		expectBersih("Menurut Lampiran II Peraturan Menteri; lampiran lain; Dokumen Lampiran.");
	});

	test("is missing: an error beyond the last, a warning where there is none", () => {
		const [satu] = expectTemuan("rujukan-lampiran", `## Objek\nTercantum dalam «Lampiran III.\n${lampiran}`);
		expect(satu).toMatchObject({
			severity: "error",
			message: "Lampiran III tidak ada dalam berkas ini; banyaknya lampiran 2.",
		});
		const [dua] = expectTemuan("rujukan-lampiran", "Tercantum dalam «Lampiran yang tidak terpisahkan.");
		expect(dua).toMatchObject({ severity: "warning", message: "Lampiran tidak ada dalam berkas ini." });
	});
});

describe("rujukan pihak", () => {
	test("parties there are, and third parties in general", () => {
		expectBersih("PIHAK KESATU dan PIHAK KEDUA tidak mengalihkan kepada pihak ketiga atau Pihak Ketiga.");
		expectBersih("PIHAK KE SATU atau KERJA SAMA DENGAN PIHAK KETIGA.");
		const pihak = Array.from({ length: 12 }, (_, i) => `Badan ${i}`);
		expectBersih("PIHAK KEDUA BELAS, PIHAK KEDUABELAS, dan PIHAK KESEPULUH.", { pihak });
	});

	test("a party there is not", () => {
		const [satu] = expectTemuan("rujukan-pihak", "PIHAK KESATU dan «PIHAK KETIGA serta «PIHAK KEDUA BELAS.");
		expect(satu).toMatchObject({ severity: "error", message: "PIHAK KETIGA tidak ada dalam naskah ini; pihaknya 2." });
	});

	test("a party by another name, and PARA before one", () => {
		const [satu] = expectTemuan("sebutan-pihak", "«PIHAK PERTAMA dan PARA «PIHAK KEDUA.");
		expect(satu).toMatchObject({
			severity: "warning",
			message: '"PIHAK PERTAMA" di tempat lain disebut "PIHAK KESATU".',
		});
	});
});
