import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { perbaiki } from "../../scripts/cli/perbaiki/perbaiki.ts";
import { load } from "../../scripts/load/load.ts";
import { terapkan } from "../../scripts/perbaiki/terapkan.ts";
import { selisih } from "../../scripts/report/selisih.ts";
import { Contoh, LAPORAN, TODAY } from "../helpers/contoh.ts";
import { naskah } from "../helpers/naskah.ts";

/** A report of our own with slips that have one answer, and some that only people can judge. */
const laporan = (status: string, isi: string): string => `---
jenis: laporan # catatan penyusun
status: ${status}
publikasi:   publik
judul: "Laporan Pelaksanaan"
---
## Hasil

${isi}
`;

const SALAH =
	"Kerjasama ini dan dan itu mengelola resiko sebesar Rp. 5.000,- selama 30 (tiga pulh) hari , lalu selesai.";
const BENAR = "Kerja sama ini dan itu mengelola risiko sebesar Rp5.000,00 selama 30 (tiga puluh) hari, lalu selesai.";

const jalankan = (contoh: Contoh, ...args: string[]) =>
	naskah("perbaiki", "--content", contoh.dir, "--today", TODAY, ...args);

describe("naskah perbaiki", () => {
	test("shows the difference and writes nothing until it is told to", async () => {
		const contoh = new Contoh().tulis(LAPORAN, laporan("rancangan", SALAH));
		const { code, stdout } = await jalankan(contoh, LAPORAN);
		expect(code).toBe(0);
		expect(stdout).toContain(`@@ -9 +9 @@\n-${SALAH}\n+${BENAR}\n`);
		expect(stdout).toContain("belum ditulis; tambahkan --tulis");
		expect(contoh.baca(LAPORAN)).toBe(laporan("rancangan", SALAH));
		expect((await jalankan(contoh, "--tulis")).code).toBe(0);
		expect(contoh.baca(LAPORAN)).toBe(laporan("rancangan", BENAR));
		expect((await jalankan(contoh, "--tulis")).stdout).toContain("Tidak ada yang pasti untuk diperbaiki.");
	});

	test("never touches what is signed", async () => {
		const contoh = new Contoh().tulis(LAPORAN, laporan("ditandatangani", SALAH));
		expect((await perbaiki(await load(contoh.dir), [], TODAY)).perubahan).toEqual([]);
	});

	test("keeps line ends, the byte order mark and all that is not mended", async () => {
		const asal = `\ufeff${laporan("rancangan", SALAH).replaceAll("\n", "\r\n")}`;
		const contoh = new Contoh().tulis(LAPORAN, asal);
		const { perubahan } = await perbaiki(await load(contoh.dir), [LAPORAN], TODAY);
		expect(perubahan.map(({ baru }) => baru)).toEqual([asal.replace(SALAH, BENAR)]);
	});

	test.each([
		["two answers", "Naskah ini bagus. pada hari itu."],
		["a word twice that may be a reduplication", "Mereka bekerja sama sama kuat."],
		["number and words that disagree", "Waktunya 30 (dua puluh) hari."],
		["a slip over two lines", "Ada dan\ndan di sini."],
		["a slip in bold", "Ini **dan** dan itu."],
		["a quotation", "Tertulis “kerjasama” di sana."],
	])("leaves %s to people", async (_, isi) => {
		const contoh = new Contoh().tulis(LAPORAN, laporan("rancangan", isi));
		expect((await perbaiki(await load(contoh.dir), [LAPORAN], TODAY)).perubahan).toEqual([]);
	});

	test("tells what is still open in the files it mended", async () => {
		const contoh = new Contoh().tulis(LAPORAN, laporan("rancangan", `${SALAH}\n\n[isi upaya]`));
		const { terbuka } = await perbaiki(await load(contoh.dir), [], TODAY);
		expect(terbuka.map(({ ruleId }) => ruleId)).toContain("isian-kosong");
		expect(terbuka.some(({ fix }) => fix)).toBe(false);
	});

	test("refuses a name that is no file, case or region", async () => {
		const { code, stderr } = await jalankan(new Contoh(), "tidak-ada");
		expect(code).toBe(2);
		expect(stderr).toContain('"tidak-ada" bukan berkas');
	});

	test("mended once, there is nothing left to mend, and no other word has changed", async () => {
		const contoh = new Contoh();
		const potongan = fc.constantFrom(
			"kerjasama",
			"resiko",
			"dan dan",
			"Rp 5.000,00",
			"air",
			"warga ,",
			"pipa",
			"di bidang",
		);
		await fc.assert(
			fc.asyncProperty(fc.array(potongan, { minLength: 1, maxLength: 12 }), async (kata) => {
				contoh.tulis(LAPORAN, laporan("rancangan", `Teks ${kata.join(" ")} selesai.`));
				const { perubahan } = await perbaiki(await load(contoh.dir), [LAPORAN], TODAY);
				const [satu] = perubahan;
				if (!satu) return;
				const huruf = (teks: string) =>
					teks
						.replace(/\s/g, "")
						.replaceAll("resiko", "risiko")
						.replace(/(?:dan)+/g, "dan");
				expect(huruf(satu.baru)).toBe(huruf(satu.lama));
				contoh.tulis(LAPORAN, satu.baru);
				expect((await perbaiki(await load(contoh.dir), [LAPORAN], TODAY)).perubahan).toEqual([]);
			}),
			{ numRuns: 12 },
		);
	}, 60_000);
});

describe("mends for machines", () => {
	test("stand in JSON and SARIF at the place they replace", async () => {
		const contoh = new Contoh().tulis(LAPORAN, laporan("rancangan", SALAH));
		const args = ["check", "--content", contoh.dir, "--today", TODAY, "--format"];
		const all = JSON.parse((await naskah(...args, "json")).stdout) as { ruleId: string; fix?: object }[];
		const range = { start: { line: 9, column: 1 }, end: { line: 9, column: 10 } };
		expect(all.map(({ fix }) => fix)).toContainEqual({ range, text: "Kerja sama" });
		const sarif = (await naskah(...args, "sarif")).stdout;
		expect(sarif).toContain('"deletedRegion"');
		expect(JSON.stringify(JSON.parse(sarif))).toContain(
			'"deletedRegion":{"startLine":9,"startColumn":1,"endLine":9,"endColumn":10},"insertedContent":{"text":"Kerja sama"}',
		);
	});

	test("that overlap are not both made", () => {
		const fix = (from: number, to: number, text: string) => ({
			range: { start: { line: 1, column: from }, end: { line: 1, column: to } },
			text,
		});
		expect(terapkan("abcdef\nx", [fix(3, 5, "Z"), fix(1, 4, "Y")])).toBe("Ydef\nx");
	});

	test("are shown without what a terminal would obey", () => {
		const baris = [{ line: 1, lama: "a\u001b[2J", baru: "a" }];
		expect(selisih("x.md", baris, false)).not.toContain("\u001b");
		expect(selisih("x.md", baris, true)).toContain("\u001b[31m-a�[2J");
	});
});
