import { describe, expect, test } from "vitest";
import { definisiOf } from "../../scripts/model/definisi.ts";
import { cpuTimer } from "../helpers/waktu.ts";
import { readNaskah } from "../load/ringkas.ts";

const ringkas = (body: string) =>
	definisiOf(readNaskah(body)).map(({ istilah, nama, arti, jangkar }) => [istilah, nama, arti, jangkar]);
const umum = (...butir: string[]) => ringkas(`## Ketentuan Umum\nYang dimaksud dengan:\n${butir.join("\n")}\n`);

describe("definitions", () => {
	test.each([
		[
			"1. Air Minum adalah air yang siap diminum.",
			["Air Minum", undefined, "air yang siap diminum.", "pasal-1-angka-1"],
		],
		["a. **Sampah** ialah sisa kegiatan.", ["Sampah", undefined, "sisa kegiatan.", "pasal-1-huruf-a"]],
		[
			"1. Sistem Penyediaan Air Minum yang selanjutnya disingkat SPAM adalah satu kesatuan sarana.",
			["SPAM", "Sistem Penyediaan Air Minum", "satu kesatuan sarana.", "pasal-1-angka-1"],
		],
		[
			"1. Tempat Pemrosesan Akhir, selanjutnya disebut TPA, adalah tempat sampah\n   diproses.",
			["TPA", "Tempat Pemrosesan Akhir", "tempat sampah diproses.", "pasal-1-angka-1"],
		],
		[
			"1. Regu Bersama (selanjutnya disebut “Regu”) adalah petugas.",
			["Regu", "Regu Bersama", "petugas.", "pasal-1-angka-1"],
		],
	])("%s", (butir, expected) => {
		expect(umum(butir)).toEqual([expected]);
	});

	test("of a pasal without a list", () => {
		expect(ringkas("## Pengertian\nLindi adalah cairan sampah.\n\nSel adalah bagian lahan.\n")).toEqual([
			["Lindi", undefined, "cairan sampah.", "pasal-1"],
			["Sel", undefined, "bagian lahan.", "pasal-1"],
		]);
	});

	test("given in passing, in a pasal or a konsideran, with the place", () => {
		const body =
			"# Konsideran\n1. bahwa jaringan pipa perbatasan (selanjutnya disebut “Jaringan”) perlu dibangun;\n\n## Objek\n1. Satu.\n2. Objeknya kebun raya, yang selanjutnya disebut Kebun Bersama, di utara.\n";
		expect(ringkas(body)).toEqual([
			["Jaringan", undefined, "bahwa jaringan pipa perbatasan", "konsideran-angka-1"],
			["Kebun Bersama", undefined, "Objeknya kebun raya", "pasal-1-ayat-2"],
		]);
		expect(definisiOf(readNaskah(body))[1]?.letak).toEqual({ line: 6, column: 4 });
	});

	test("are none where a sentence only says something, names a party, or opens small", () => {
		expect(ringkas("## Objek\nObjek perjanjian ini adalah air.\n")).toEqual([]);
		expect(ringkas("## Hak\nBupati selanjutnya disebut PIHAK KESATU.\n")).toEqual([]);
		expect(umum("1. yang dimaksud adalah air.")).toEqual([]);
		expect(umum("1. Air Minum")).toEqual([]);
	});

	test("of a hostile line are sought in sane time", () => {
		const waktu = cpuTimer();
		for (const piece of ["A ", "Selanjutnya disebut ", "selanjutnya disebut “", "(yang selanjutnya ", "Air adalah "])
			expect(ringkas(`## Definisi\n${piece.repeat(20_000)}\n`).length).toBeLessThan(20_001);
		expect(waktu()).toBeLessThan(5000);
	});
});
