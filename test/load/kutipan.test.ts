import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readIsi } from "../../scripts/load/isi.ts";
import { cpuTimer } from "../helpers/waktu.ts";
import { anchorsOf, readNaskah, sketch, sketchNaskah } from "./ringkas.ts";

const adendum = (body: string) => sketchNaskah(body, "adendum");
const pasalI = (...lines: readonly string[]): string =>
	["## Pasal I", "", "Beberapa ketentuan diubah sebagai berikut:", "", ...lines, ""].join("\n");
const PENUTUP = "\n## Pasal II\n\nAdendum ini mulai berlaku pada tanggal ditandatangani.\n";

const TERBACA = [
	"Pasal I",
	[
		"Beberapa ketentuan diubah sebagai berikut:",
		"1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:",
		[["kutipan", "Pasal 5 Jangka Waktu", ["(1) Satu tahun:", ["a. pertama; dan", "b. kedua."], "(2) Dua tahun."]]],
		"2. Di antara ayat (1) dan ayat (2) Pasal 7 disisipkan 1 (satu) ayat, yakni ayat (1a), sehingga berbunyi sebagai berikut:",
		[["kutipan", "(1a) Ayat baru."]],
		"3. Pasal 10 dihapus.",
	],
	"Pasal II",
	["Adendum ini mulai berlaku pada tanggal ditandatangani."],
];

const CARA: Readonly<Record<string, string>> = {
	"with > before each line": pasalI(
		"1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:",
		"",
		"   > ## Pasal 5 Jangka Waktu",
		"   >",
		"   > 1. Satu tahun:",
		"   >    a. pertama; dan",
		"   >    b. kedua.",
		"   > 2. Dua tahun.",
		"",
		"2. Di antara ayat (1) dan ayat (2) Pasal 7 disisipkan 1 (satu) ayat, yakni ayat (1a), sehingga berbunyi sebagai berikut:",
		"",
		"   > (1a) Ayat baru.",
		"",
		"3. Pasal 10 dihapus.",
	),
	"with > at the margin, and the pasal with its title on one line": pasalI(
		"1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:",
		"> Pasal 5 Jangka Waktu",
		"> (1) Satu tahun:",
		"> a. pertama; dan",
		"> b. kedua.",
		"> (2) Dua tahun.",
		"2. Di antara ayat (1) dan ayat (2) Pasal 7 disisipkan 1 (satu) ayat, yakni ayat (1a), sehingga berbunyi sebagai berikut:",
		"> (1a) Ayat baru.",
		"3. Pasal 10 dihapus.",
	),
	"in quotation marks": pasalI(
		"1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:",
		"",
		"“Pasal 5",
		"Jangka Waktu",
		"",
		"(1) Satu tahun:",
		"a. pertama; dan",
		"b. kedua.",
		"(2) Dua tahun.”",
		"",
		"2. Di antara ayat (1) dan ayat (2) Pasal 7 disisipkan 1 (satu) ayat, yakni ayat (1a), sehingga berbunyi sebagai berikut:",
		"",
		'"(1a) Ayat baru."',
		"",
		"3. Pasal 10 dihapus.",
	),
	"without any mark, as pasted": pasalI(
		"1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:",
		"",
		"Pasal 5",
		"JANGKA WAKTU",
		"",
		"(1) Satu tahun:",
		"a. pertama; dan",
		"b. kedua.",
		"(2) Dua tahun.",
		"",
		"2. Di antara ayat (1) dan ayat (2) Pasal 7 disisipkan 1 (satu) ayat, yakni ayat (1a), sehingga berbunyi",
		"sebagai berikut:",
		"",
		"(1a) Ayat baru.",
		"",
		"3. Pasal 10 dihapus.",
	),
};

describe("what an adendum quotes", () => {
	test.each(Object.entries(CARA))("%s, reads the same", (_, body) => {
		const plain = (text: string) =>
			text.replaceAll("JANGKA WAKTU", "Jangka Waktu").replaceAll("berbunyi\\nsebagai", "berbunyi sebagai");
		expect(JSON.parse(plain(JSON.stringify(adendum(body + PENUTUP))))).toEqual(TERBACA);
	});

	test("anchors of quoted clauses never collide with those of the adendum", () => {
		for (const body of Object.values(CARA)) {
			const anchors = anchorsOf(readNaskah(body + PENUTUP, "adendum"));
			expect(new Set(anchors).size).toBe(anchors.length);
			expect(anchors).toContain("pasal-i-angka-1-pasal-5-ayat-1-huruf-a");
			expect(anchors).toContain("pasal-i-angka-2-baru-ayat-1a");
			expect(anchors).not.toContain("pasal-5");
		}
	});

	test("places are those of the file", () => {
		const { naskah } = readIsi(CARA["with > before each line"] ?? "", 11, "adendum");
		const butir = naskah?.batang_tubuh[0]?.blok.flatMap((blok) => (blok.jenis === "daftar" ? blok.butir : []))[0];
		const kutipan = butir?.blok[1];
		if (kutipan?.jenis !== "kutipan") throw new Error("no quotation");
		expect(kutipan.batang_tubuh[0]?.letak).toEqual({ line: 17, column: 6 });
		const daftar = kutipan.batang_tubuh[0]?.blok[0];
		if (daftar?.jenis !== "daftar") throw new Error("no list");
		expect(daftar.butir[0]?.letak).toEqual({ line: 19, column: 6 });
		expect(daftar.butir[0]?.blok[1]?.letak).toEqual({ line: 20, column: 9 });
	});

	test("a single change needs no list", () => {
		const body =
			"## Pasal I\n\nKetentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:\n\n> Pasal 5\n> Satu tahun.\n";
		expect(adendum(body + PENUTUP).slice(0, 2)).toEqual([
			"Pasal I",
			["Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:", ["kutipan", "Pasal 5", ["Satu tahun."]]],
		]);
	});

	test("a term in quotation marks does not end the quotation", () => {
		const body = pasalI(
			"1. Ketentuan Pasal 1 diubah sehingga berbunyi sebagai berikut:",
			"“Pasal 1",
			"Sistem penyediaan air, selanjutnya disebut “SPAM”,",
			"dibangun bersama.”",
			"2. Pasal 2 dihapus.",
		);
		expect(JSON.stringify(adendum(body))).toContain("disebut “SPAM”,\\ndibangun bersama.");
		expect(JSON.stringify(adendum(body))).not.toContain("bersama.”");
	});

	test("a quoted sentence that speaks of changes does not end a quotation without marks", () => {
		const body = pasalI(
			"1. Ketentuan Pasal 9 diubah sehingga berbunyi sebagai berikut:",
			"",
			"Pasal 9",
			"",
			"1. Ketentuan Pasal 3 dapat diubah dengan adendum.",
			"2. Ketentuan lain tetap.",
			"",
			"2. Pasal 10 dihapus.",
		);
		expect(adendum(body)[1]).toEqual([
			"Beberapa ketentuan diubah sebagai berikut:",
			"1. Ketentuan Pasal 9 diubah sehingga berbunyi sebagai berikut:",
			[["kutipan", "Pasal 9", ["(1) Ketentuan Pasal 3 dapat diubah dengan adendum.", "(2) Ketentuan lain tetap."]]],
			"2. Pasal 10 dihapus.",
		]);
	});

	test("quoted items keep the numbers they are written with, inserted ones too", () => {
		const body = pasalI(
			"1. Ketentuan ayat (2) Pasal 4 diubah sehingga berbunyi sebagai berikut:",
			"   > (2) Meliputi:",
			"   >     c. tiga;",
			"   >     c1. tiga satu; dan",
			"   >     d. empat.",
		);
		expect(JSON.stringify(adendum(body))).toContain(
			'["kutipan","(2) Meliputi:",["c. tiga;","c1. tiga satu; dan","d. empat."]]',
		);
	});

	test("is read in an adendum only", () => {
		const body = "## Objek\n\n> kutipan\n";
		expect(sketch(readNaskah(body).batang_tubuh[0]?.blok ?? [])).toEqual(["> kutipan"]);
	});

	test("whatever is written, no text is lost and nothing throws", () => {
		const line = fc.constantFrom(
			...[
				"## Pasal I",
				"Pasal II",
				"1. Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:",
				"> Pasal 5",
				">",
				"",
			],
			...[
				"“Pasal 6",
				"kata”",
				'"',
				"(1) satu",
				"a. dua",
				"Pasal 7",
				"2. Pasal 8 dihapus.",
				"| a | b |",
				"| --- | --- |",
				"> > x",
				"# Penutup",
			],
		);
		fc.assert(
			fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
				const naskah = readNaskah(lines.join("\n"), "adendum");
				const times = (text: string) => text.split("kata").length - 1;
				expect(times(JSON.stringify(naskah))).toBeGreaterThanOrEqual(times(lines.join("\n")));
			}),
			{ numRuns: 300 },
		);
	});

	test("ten thousand quoted lines without a mark take no longer than they should", () => {
		const sentence = "Ketentuan Pasal 5 diubah sehingga berbunyi sebagai berikut:";
		const body = pasalI(
			`1. ${sentence}`,
			"",
			"Pasal 5",
			"",
			...Array.from({ length: 10_000 }, (_, i) => `kata ${i} diubah dan`),
		);
		const waktu = cpuTimer();
		readNaskah(body, "adendum");
		expect(waktu()).toBeLessThan(1500);
	});
});
