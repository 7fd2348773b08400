import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTeks } from "../../scripts/compare/kata.ts";
import { tokensOf } from "../../scripts/compare/token.ts";
import { sisi, tulis } from "./sandingkan.ts";

const banding = (lama: string, baru: string) => tulis(compareTeks(lama, baru));
const lipat = (teks: string): string => teks.split(/\s+/).filter(Boolean).join(" ");

describe("what is read as one is marked as one", () => {
	test.each([
		[
			"a number with its words",
			"dalam 30 (tiga puluh) hari",
			"dalam 14 (empat belas) hari",
			"dalam [-30 (tiga puluh)-] {+14 (empat belas)+} hari",
		],
		[
			"a sum",
			"sebesar Rp5.000.000,00 (lima juta rupiah) setahun",
			"sebesar Rp6.000.000,00 (enam juta rupiah) setahun",
			"sebesar [-Rp5.000.000,00 (lima juta rupiah)-] {+Rp6.000.000,00 (enam juta rupiah)+} setahun",
		],
		[
			"a percentage",
			"paling sedikit 30% (tiga puluh persen) dari",
			"paling sedikit 40% (empat puluh persen) dari",
			"paling sedikit [-30% (tiga puluh persen)-] {+40% (empat puluh persen)+} dari",
		],
		[
			"a reference",
			"dimaksud dalam Pasal 7 ayat (2) berlaku",
			"dimaksud dalam Pasal 7 ayat (3) berlaku",
			"dimaksud dalam Pasal 7 [-ayat (2)-] {+ayat (3)+} berlaku",
		],
		["a letter", "menurut huruf a, kecuali", "menurut huruf b, kecuali", "menurut [-huruf a,-] {+huruf b,+} kecuali"],
		[
			"a date",
			"sejak tanggal 2 November 2026 sampai",
			"sejak tanggal 3 November 2026 sampai",
			"sejak tanggal [-2 November 2026-] {+3 November 2026+} sampai",
		],
		["a word with its punctuation", "hari; dan", "hari kerja; dan", "[-hari;-] {+hari kerja;+} dan"],
		[
			"brackets that hold no number",
			"Forum (selanjutnya UPTD) ada",
			"Forum (selanjutnya Balai) ada",
			"Forum (selanjutnya [-UPTD)-] {+Balai)+} ada",
		],
	])("%s", (_, lama, baru, expected) => expect(banding(lama, baru)).toBe(expected));
});

describe("a comparison reads well", () => {
	test("words that came or went stand alone", () => {
		expect(banding("memelihara pipa di wilayahnya", "memelihara pipa dan pompa di wilayahnya")).toBe(
			"memelihara pipa {+dan pompa+} di wilayahnya",
		);
		expect(banding("air bersih; dan", "air bersih;")).toBe("air bersih; [-dan-]");
	});

	test("a new sentence is marked from its first word to its full stop", () => {
		expect(
			banding(
				"PIHAK KESATU membayar. PIHAK KEDUA menerima.",
				"PIHAK KESATU membayar. PIHAK KESATU melapor. PIHAK KEDUA menerima.",
			),
		).toBe("PIHAK KESATU membayar. {+PIHAK KESATU melapor.+} PIHAK KEDUA menerima.");
	});

	test("a lone word kept between two changes goes with them", () => {
		expect(banding("biaya air minum dan listrik kantor daerah", "biaya sewa gedung dan telepon seluler daerah")).toBe(
			"biaya [-air minum dan listrik kantor-] {+sewa gedung dan telepon seluler+} daerah",
		);
	});

	test("a sentence of which most changed is shown old and new whole, its neighbour word by word", () => {
		const lama =
			"Perselisihan diselesaikan PARA PIHAK dengan musyawarah mufakat. Biaya ditanggung bersama oleh PARA PIHAK.";
		const baru =
			"Setiap sengketa antara PARA PIHAK dibawa ke hadapan Gubernur. Biaya ditanggung sendiri oleh PARA PIHAK.";
		expect(banding(lama, baru)).toBe(
			"[-Perselisihan diselesaikan PARA PIHAK dengan musyawarah mufakat.-] {+Setiap sengketa antara PARA PIHAK dibawa ke hadapan Gubernur.+} Biaya ditanggung [-bersama-] {+sendiri+} oleh PARA PIHAK.",
		);
	});

	test.each([
		["", "", ""],
		["", "baru sekali", "{+baru sekali+}"],
		["lama sekali", "", "[-lama sekali-]"],
		["dua  spasi\ndan baris", "dua spasi dan baris", "dua spasi dan baris"],
		["pihak kesatu", "PIHAK KESATU", "[-pihak kesatu-] {+PIHAK KESATU+}"],
	])("%j against %j", (lama, baru, expected) => expect(banding(lama, baru)).toBe(expected));
});

const kata = fc.constantFrom(
	..."PIHAK KESATU wajib membayar dan menerima. biaya; Pasal 7 ayat (2) 30 (tiga puluh) hari, Rp 5.000 (x) 2 November 2026".split(
		" ",
	),
);
const kalimat = fc.oneof(
	fc.array(kata, { maxLength: 30 }).map((words) => words.join(" ")),
	fc.string(),
);

describe("for any two texts", () => {
	test("the marks hold both of them, word for word", () => {
		fc.assert(
			fc.property(kalimat, kalimat, (lama, baru) => {
				const teks = compareTeks(lama, baru);
				expect(sisi(teks, "baru")).toBe(lipat(lama));
				expect(sisi(teks, "lama")).toBe(lipat(baru));
			}),
			{ numRuns: 300 },
		);
	});

	test("a text compared with itself has no mark; the pieces it is cut into are the text", () => {
		fc.assert(
			fc.property(kalimat, (teks) => {
				expect(compareTeks(teks, teks).filter(({ ubahan }) => ubahan !== "tetap")).toEqual([]);
				expect(tokensOf(teks).join(" ")).toBe(lipat(teks));
			}),
		);
	});

	test("no two runs of one kind stand side by side, and none is empty", () => {
		fc.assert(
			fc.property(kalimat, kalimat, (lama, baru) => {
				const teks = compareTeks(lama, baru);
				expect(teks.every((run) => run.teks !== "")).toBe(true);
				expect(teks.some((run, at) => run.ubahan === teks[at + 1]?.ubahan)).toBe(false);
			}),
		);
	});
});
