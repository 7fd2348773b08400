import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isSama } from "../../scripts/compare/ringkas.ts";
import { cpuTimer } from "../helpers/waktu.ts";
import { readNaskah, sketchNaskah } from "../load/ringkas.ts";
import { pulihkan, sandingkan, tulisIsi } from "./sandingkan.ts";

const lines = (lama: string, baru: string) =>
	tulisIsi(sandingkan(`## Objek\n${lama}\n`, `## Objek\n${baru}\n`).bagian.flatMap(({ isi }) => isi));

describe("within a pasal", () => {
	test("an inserted ayat renumbers the next, whose words stay", () => {
		expect(
			lines(
				"1. Air mengalir.\n2. Pipa dirawat bersama.",
				"1. Air mengalir.\n2. Pompa dijaga UPTD.\n3. Pipa dirawat bersama.",
			),
		).toEqual(["(1) Air mengalir.", "{+(2)+} {+Pompa dijaga UPTD.+}", "[-(2)-] {+(3)+} Pipa dirawat bersama."]);
	});

	test("huruf below ayat are compared each with its own", () => {
		expect(
			lines(
				"1. PIHAK KESATU wajib:\n   a. membayar; dan\n   b. melapor.\n2. PIHAK KEDUA wajib:\n   a. membayar; dan\n   b. menjaga.",
				"1. PIHAK KESATU wajib:\n   a. membayar; dan\n   b. melapor.\n2. PIHAK KEDUA wajib:\n   a. membayar tunai; dan\n   b. menjaga.",
			),
		).toEqual([
			"(1) PIHAK KESATU wajib:",
			"a. membayar; dan",
			"b. melapor.",
			"(2) PIHAK KEDUA wajib:",
			"a. [-membayar;-] {+membayar tunai;+} dan",
			"b. menjaga.",
		]);
	});

	test("a paragraph that became ayat (1) keeps its words", () => {
		expect(
			lines(
				"Biaya ditanggung PARA PIHAK bersama.",
				"1. Biaya ditanggung PARA PIHAK bersama.\n2. Pajak ditanggung PIHAK KEDUA.",
			),
		).toEqual(["{+(1)+} Biaya ditanggung PARA PIHAK bersama.", "{+(2)+} {+Pajak ditanggung PIHAK KEDUA.+}"]);
	});

	test("an ayat that went elsewhere word for word is told as moved", () => {
		expect(
			lines(
				"1. Biaya pemeliharaan jaringan ditanggung bersama.\n2. Air dialirkan setiap hari kepada warga.\n3. Pompa diperiksa teknisi setiap bulan sekali.",
				"1. Air dialirkan setiap hari kepada warga.\n2. Pompa diperiksa teknisi setiap bulan sekali.\n3. Biaya pemeliharaan jaringan ditanggung bersama.",
			),
		).toEqual([
			"[-(1)-] [-Biaya pemeliharaan jaringan ditanggung bersama.-] <(3)>",
			"[-(2)-] {+(1)+} Air dialirkan setiap hari kepada warga.",
			"[-(3)-] {+(2)+} Pompa diperiksa teknisi setiap bulan sekali.",
			"{+(3)+} {+Biaya pemeliharaan jaringan ditanggung bersama.+} <(1)>",
		]);
	});

	test("Markdown is not seen: emphasis alone is no difference, a link is its printed words", () => {
		expect(lines("Air **bersih** mengalir, lihat [Pasal](#objek).", "Air *bersih* mengalir, lihat Pasal 1.")).toEqual([
			"Air bersih mengalir, lihat Pasal 1.",
		]);
	});

	test("markup in the text stays text", () => {
		expect(lines("Nilai a &amp; b < c", "Nilai a &amp; b > c")).toEqual(["Nilai a &amp; b [-<-] {+>+} c"]);
	});
});

const TABEL =
	"| No. | Bagian | Biaya |\n| --- | --- | --- |\n| 1 | Pipa utama | 2.000 |\n| 2 | Sambungan rumah | 500 |\n";

describe("a table is compared cell by cell", () => {
	test("a cell, a new row, a removed row", () => {
		expect(lines(TABEL, TABEL.replace("2.000", "3.000").replace("| 2 |", "| 2 | Pompa | 700 |\n| 3 |"))).toEqual([
			"| No. | Bagian | Biaya |",
			"| 1 | Pipa utama | [-2.000-] {+3.000+} |",
			"| {+2+} | {+Pompa+} | {+700+} |",
			"| [-2-] {+3+} | Sambungan rumah | 500 |",
		]);
		expect(lines(TABEL, TABEL.replace("| 1 | Pipa utama | 2.000 |\n", ""))).toEqual([
			"| No. | Bagian | Biaya |",
			"| [-1-] | [-Pipa utama-] | [-2.000-] |",
			"| 2 | Sambungan rumah | 500 |",
		]);
	});

	test("a new column leaves the others as they are", () => {
		const baru =
			"| No. | Bagian | Satuan | Biaya |\n| --- | --- | --- | --- |\n| 1 | Pipa utama | meter | 2.000 |\n| 2 | Sambungan rumah | unit | 500 |\n";
		expect(lines(TABEL, baru)).toEqual([
			"| No. | Bagian | {+Satuan+} | Biaya |",
			"| 1 | Pipa utama | {+meter+} | 2.000 |",
			"| 2 | Sambungan rumah | {+unit+} | 500 |",
		]);
	});

	test("a table that came or went is marked whole", () => {
		expect(lines("Biaya:", `Biaya:\n\n${TABEL}`)[2]).toBe("| {+1+} | {+Pipa utama+} | {+2.000+} |");
		expect(lines(`Biaya:\n\n${TABEL}`, "Biaya:")[2]).toBe("| [-1-] | [-Pipa utama-] | [-2.000-] |");
	});
});

const kata = fc.constantFrom(
	"air",
	"pipa",
	"pompa",
	"biaya",
	"PIHAK KESATU",
	"wajib",
	"30 (tiga puluh) hari",
	"Pasal 2",
);
const kalimat = fc.array(kata, { minLength: 1, maxLength: 8 }).map((words) => `Bahwa ${words.join(" ")}.`);
const ayat = fc.array(fc.tuple(kalimat, fc.array(kalimat, { maxLength: 2 })), { minLength: 1, maxLength: 5 });
const sel = fc.constantFrom("Pipa", "Pompa", "700", "");
const tabel = fc
	.tuple(
		fc.uniqueArray(fc.constantFrom("Bagian", "Biaya", "Satuan", "Tahun"), { minLength: 2 }),
		fc.array(fc.array(sel, { minLength: 4, maxLength: 4 }), { maxLength: 4 }),
	)
	.map(([kepala, baris]) =>
		[kepala, kepala.map(() => "---"), ...baris.map((satu) => satu.slice(0, kepala.length))]
			.map((satu) => `| ${satu.join(" | ")} |`)
			.join("\n"),
	);
const isi = fc.oneof(
	kalimat,
	ayat.map((items) =>
		items
			.map(([teks, huruf], at) =>
				[`${at + 1}. ${teks}`, ...huruf.map((satu, no) => `   ${"abc"[no]}. ${satu}`)].join("\n"),
			)
			.join("\n"),
	),
	tabel,
);
const pasal = fc.tuple(fc.constantFrom("Objek", "Biaya", "Jangka Waktu", "Sanksi", "Kahar", "Lain-Lain"), isi);
const naskah = fc
	.array(
		fc.oneof(
			{ weight: 5, arbitrary: pasal.map(([judul, teks]) => `## ${judul}\n\n${teks}\n`) },
			{ weight: 1, arbitrary: fc.constantFrom("# Umum\n", "# Khusus\n") },
		),
		{ minLength: 1, maxLength: 8 },
	)
	.map((all) => all.join("\n"));
const teksOf = (body: string): string[] =>
	(sketchNaskah(body).flat(9) as unknown as string[]).map((line) => line.replace(/ +/g, " ").replace(/ \|$/, " |"));

describe("for any two naskah", () => {
	test("the comparison holds both, line for line: old without what came, new without what went", () => {
		fc.assert(
			fc.property(naskah, naskah, (lama, baru) => {
				const hasil = sandingkan(lama, baru);
				expect(pulihkan(hasil, "lama").map((line) => line.replace(/ +/g, " "))).toEqual(teksOf(lama));
				expect(pulihkan(hasil, "baru").map((line) => line.replace(/ +/g, " "))).toEqual(teksOf(baru));
			}),
			{ numRuns: 80 },
		);
	});

	test("a naskah compared with itself differs in nothing", () => {
		fc.assert(fc.property(naskah, (satu) => isSama(sandingkan(satu, satu))));
	});
});

describe("long texts", () => {
	const ribuan = (satu: (at: number) => string) =>
		`## Objek\n${Array.from({ length: 10_000 }, (_, at) => `${(at % 999) + 1}. ${satu(at)}`).join("\n")}\n`;
	test.each([
		[
			"of which every ayat changed",
			(at: number) => `Ayat ke ${at} memuat kewajiban para pihak.`,
			(at: number) => `Ayat ke ${at + 7} memuat semua kewajiban para pihak.`,
		],
		[
			"that have nothing in common",
			(at: number) => `aa${at} bb${at} cc${at}`,
			(at: number) => `dd${at} ee${at} ff${at}`,
		],
		[
			"that repeat one line",
			() => "sama saja semuanya",
			(at: number) => (at % 2 ? "sama saja semuanya" : "lain saja semuanya"),
		],
	])(
		"10,000 ayat %s are compared in seconds, and both are held",
		(_, lama, baru) => {
			const [dari, ke] = [ribuan(lama), ribuan(baru)];
			expect(readNaskah(dari).batang_tubuh).toHaveLength(1);
			const waktu = cpuTimer();
			const hasil = sandingkan(dari, ke);
			expect(waktu()).toBeLessThan(20_000);
			expect(pulihkan(hasil, "lama")).toEqual(teksOf(dari));
			expect(pulihkan(hasil, "baru")).toEqual(teksOf(ke));
		},
		60_000,
	);
});
