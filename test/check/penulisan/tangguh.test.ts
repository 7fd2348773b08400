import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../../helpers/contoh.ts";
import { cpuTimer } from "../../helpers/waktu.ts";
import { temuanIsi, temuanOf } from "./periksa.ts";

/** What is linear takes a tenth of it, what is quadratic many times it. */
const BATAS_MS = 10_000;
const AYAT =
	"PIHAK KESATU menyampaikan laporan menurut Pasal 3 ayat (2) Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah kepada PIHAK KEDUA paling lambat 30 (tiga puluh) hari sejak Senin, 2 November 2026.";

function withinTime(isi: string): readonly string[] {
	const waktu = cpuTimer();
	const found = temuanIsi(isi);
	expect(waktu()).toBeLessThan(BATAS_MS);
	return found.map((one) => one.ruleId);
}

describe("a sound text gives no finding", () => {
	test.each(["kesepakatan-bersama", "perjanjian-kerja-sama", "adendum", "perpanjangan"])(
		"the sample of %s",
		(jenis) => {
			const isi = readFileSync(join(ROOT, "templates", jenis, "sample.md"), "utf8");
			expect(temuanOf(isi)).toEqual([]);
		},
	);

	test("five hundred pages of it", () => {
		const ayat = Array.from({ length: 10 }, (_, index) => `${index + 1}. ${AYAT}`).join("\n");
		const isi = Array.from({ length: 700 }, (_, nomor) => `## Ketentuan ${nomor}\n${ayat}\n`).join("\n");
		expect(withinTime(isi)).toEqual([]);
	});
});

describe("no text makes a check slow", () => {
	test.each([
		["one paragraph of a hundred thousand lines", "satu baris biasa\n".repeat(100_000), 0],
		["a million spaces", `Lihat Pasal${" ".repeat(1_000_000)}1`, 0],
		["a million digits", "1".repeat(1_000_000), 0],
		["a million letters", "a".repeat(1_000_000), 0],
		["open brackets after numbers", "30 (".repeat(300_000), 0],
		["number words without end", "dua ".repeat(300_000), 0],
		["references without end", "Pasal 1, ".repeat(100_000), 0],
		["names of a party without end", "Pemerintah Daerah ".repeat(60_000), 0],
		["definitions without end", "selanjutnya disebut Air ".repeat(50_000), 0],
		["laws without a title", "Peraturan Menteri Nomor ".repeat(50_000), 0],
		["accounts without a number", "rekening bank ".repeat(100_000), 0],
		["brackets that never close", "( ".repeat(300_000), 0],
		["quotation marks in a row", "“”".repeat(300_000), 0],
		["capitals without end", "air Air Minum Baku ".repeat(50_000), 0],
		[
			"words that are none",
			Array.from(
				{ length: 17_000 },
				(_, i) => `qzwq${String.fromCharCode(97 + (i % 26), 97 + ((i / 26) % 26), 97 + ((i / 676) % 26))}qz`,
			).join(" "),
			0,
		],
		["papers without a date", "Nomor 1/A/2018 tanggal ".repeat(50_000), 0],
		["prices without end", "Rp ".repeat(300_000), 0],
		["a line of dots", ".".repeat(1_000_000), 1],
		["ellipses in a row", "… ".repeat(300_000), 1],
	])("%s", (_, isi, banyak) => {
		expect(withinTime(`## Ketentuan\n${isi}`)).toHaveLength(banyak);
	});
});
