import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Contoh, DAERAH, KB, LAPORAN, MATRIK, TODAY } from "../../helpers/contoh.ts";
import { cpuTimer } from "../../helpers/waktu.ts";
import { expectSalah } from "./salah.ts";

const JUDUL = "judul: Laporan Semester I Tahun 2026";

/** The place of `needle` in the report, once the report is as the test spoilt it. */
const di = (contoh: Contoh, needle: string, file = LAPORAN) => ({ file, ...contoh.letak(file, needle) });

describe("YAML that cannot be read is told once, where it goes wrong", () => {
	test("a quote that is never closed, at the quote", async () => {
		const contoh = new Contoh().ganti(LAPORAN, JUDUL, 'judul: "Laporan Semester I');
		await expectSalah(contoh, { ruleId: "yaml-rusak", ...di(contoh, '"Laporan'), message: /tidak ditutup/ });
	});

	test("a bracket that is never closed, at the bracket", async () => {
		const contoh = new Contoh().ganti(LAPORAN, "dasar:\n  - pks.md", "dasar: [pks.md");
		await expectSalah(contoh, { ruleId: "yaml-rusak", ...di(contoh, "[pks.md"), message: /tidak ditutup/ });
	});

	test("a colon inside a sentence", async () => {
		const contoh = new Contoh().ganti(LAPORAN, JUDUL, "judul: Laporan: Semester I");
		await expectSalah(contoh, { ruleId: "yaml-rusak", ...di(contoh, "Laporan: S"), suggestion: /tanda kutip/ });
	});

	test("a line without a colon, in the middle and at the end", async () => {
		const middle = new Contoh().ganti(LAPORAN, JUDUL, "judul Laporan");
		await expectSalah(middle, { ruleId: "yaml-rusak", ...di(middle, "judul Laporan"), message: /titik dua/ });
		const end = new Contoh().ganti(LAPORAN, "kepada: Bupati Contoh", "kepada Bupati");
		await expectSalah(end, { ruleId: "yaml-rusak", ...di(end, "kepada Bupati"), message: /titik dua/ });
	});

	test("lines of one map with different indentation", async () => {
		const contoh = new Contoh().ganti(LAPORAN, "  selesai: 2026-06-30", "   selesai: 2026-06-30");
		const { line } = contoh.letak(LAPORAN, "mulai: 2026-01-01");
		contoh.ganti(MATRIK, "  - pks.md", "  - hilang.md");
		const temuan = await contoh.temuan();
		expect(temuan.map(({ ruleId, file, line }) => ({ ruleId, file, line }))).toEqual([
			{ ruleId: "yaml-rusak", file: LAPORAN, line },
			{ ruleId: "dasar-tidak-ada", file: MATRIK, line: contoh.letak(MATRIK, "hilang.md").line },
		]);
		expect(temuan[0]?.message).toMatch(/Jorokan/);
	});

	test("a value that begins with a sign of YAML's own", async () => {
		for (const value of ["@bupati", "`kode`", "%persen"]) {
			const contoh = new Contoh().ganti(LAPORAN, JUDUL, `judul: ${value}`);
			await expectSalah(contoh, { ruleId: "yaml-rusak", ...di(contoh, value), suggestion: /tanda kutip/ });
		}
	});

	test("a backslash between double quotes", async () => {
		const contoh = new Contoh().ganti(LAPORAN, JUDUL, 'judul: "C:\\qarsip"');
		await expectSalah(contoh, { ruleId: "yaml-rusak", ...di(contoh, "\\qarsip"), message: /Garis miring terbalik/ });
	});

	test("two documents in one region file", async () => {
		const contoh = new Contoh().ganti(DAERAH, "kertas:", "---\nkertas:");
		await expectSalah(contoh, { ruleId: "yaml-rusak", ...di(contoh, "---", DAERAH) });
	});

	test("tabs for indentation", async () => {
		const contoh = new Contoh().ganti(LAPORAN, "  mulai: 2026-01-01", "\tmulai: 2026-01-01");
		await expectSalah(contoh, { ruleId: "yaml-tab", ...di(contoh, "\tmulai"), suggestion: /dua spasi/ });
		const list = new Contoh().ganti(LAPORAN, "  - pks.md", "\t- pks.md");
		await expectSalah(list, { ruleId: "yaml-tab", ...di(list, "\t- pks.md") });
	});

	test("a tab inside a value is no fault", async () => {
		const contoh = new Contoh().ganti(LAPORAN, "kepada: Bupati Contoh", "kepada:\tBupati\tContoh");
		expect(await contoh.temuan()).toEqual([]);
	});

	test("a field that is written twice, at the second, in a block and between braces", async () => {
		const contoh = new Contoh().ganti(LAPORAN, "kepada: Bupati Contoh", "kepada: Bupati Contoh\nstatus: batal");
		await expectSalah(contoh, { ruleId: "isian-ganda", ...di(contoh, "status: batal"), suggestion: /Hapus/ });
		const inBraces = new Contoh().ganti(DAERAH, "margin: { atas: 25", "margin: { atas: 25, atas: 26");
		await expectSalah(inBraces, { ruleId: "isian-ganda", ...di(inBraces, "atas: 26", DAERAH) });
	});

	test("two names that become one in the data, a number and its text", async () => {
		const contoh = new Contoh().ganti(LAPORAN, "kepada: Bupati Contoh", '12: a\n"12": b');
		await expectSalah(contoh, { ruleId: "isian-ganda", ...di(contoh, '"12": b') });
	});
});

describe("what YAML can do beyond plain fields is refused", () => {
	test("an alias bomb, before it unfolds", async () => {
		const levels = Array.from({ length: 12 }, (_, i) => `b${i + 1}: &b${i + 1} [${`*b${i}, `.repeat(9)}*b${i}]`);
		const contoh = new Contoh().ganti(LAPORAN, "kepada: Bupati Contoh", ["b0: &b0 [x, x]", ...levels].join("\n"));
		const waktu = cpuTimer();
		await expectSalah(contoh, { ruleId: "yaml-alias", ...di(contoh, "[x, x]") });
		expect(waktu()).toBeLessThan(5000);
	});

	test("an anchor alone, an alias alone, and a value in *emphasis*", async () => {
		const anchor = new Contoh().ganti(LAPORAN, JUDUL, "judul: &a Laporan");
		await expectSalah(anchor, { ruleId: "yaml-alias", ...di(anchor, "Laporan") });
		const emphasis = new Contoh().ganti(LAPORAN, JUDUL, "judul: *penting* sekali");
		await expectSalah(emphasis, { ruleId: "yaml-alias", ...di(emphasis, "*penting*"), suggestion: /tanda kutip/ });
	});

	test("tags, known and unknown", async () => {
		for (const tag of ['!!js/function "function () {}"', "!!str 2026", "!Ref x", "!!binary aGFsbw=="]) {
			const contoh = new Contoh().ganti(LAPORAN, JUDUL, `judul: ${tag}`);
			const { line } = contoh.letak(LAPORAN, "judul: ");
			const temuan = await contoh.temuan();
			expect(temuan.map(({ ruleId, file, line }) => [ruleId, file, line])).toEqual([["yaml-tag", LAPORAN, line]]);
		}
	});

	test("a merge key is a name like any other, and unknown", async () => {
		const contoh = new Contoh().ganti(LAPORAN, "kepada: Bupati Contoh", "<<: { kepada: Bupati Contoh }");
		await expectSalah(contoh, { ruleId: "isian-tidak-dikenal", ...di(contoh, "<<:") });
	});

	test("nesting of 20,000 brackets, and of a list on one line", async () => {
		const contoh = new Contoh().ganti(LAPORAN, JUDUL, `judul: ${"[".repeat(20_000)}`);
		const start = contoh.letak(LAPORAN, "judul: ");
		contoh.ganti(MATRIK, "  - pks.md", "  - hilang.md");
		const temuan = await contoh.temuan();
		expect(temuan.map(({ ruleId, file, line }) => [ruleId, file, line])).toEqual([
			["yaml-rusak", LAPORAN, start.line],
			["dasar-tidak-ada", MATRIK, contoh.letak(MATRIK, "hilang.md").line],
		]);
		expect(temuan[0]?.message).toMatch(/bersarang terlalu dalam/);
		const closed = new Contoh().ganti(LAPORAN, JUDUL, `judul: ${"[".repeat(3000)}${"]".repeat(3000)}`);
		const again = new Contoh().ganti(LAPORAN, JUDUL, `judul: ${"[".repeat(500)}${"]".repeat(500)}`);
		const places = [await closed.temuan(), await again.temuan()].map((list) => list.map((t) => [t.line, t.column]));
		expect(places[0]).toEqual(places[1]);
	});

	test("__proto__ and constructor are unknown names, and change nothing behind the data", async () => {
		const contoh = new Contoh().ganti(LAPORAN, "kepada: Bupati Contoh", "__proto__: { kotor: ya }\nconstructor: x");
		await expectSalah(
			contoh,
			{ ruleId: "isian-tidak-dikenal", ...di(contoh, "__proto__") },
			{ ruleId: "isian-tidak-dikenal", ...di(contoh, "constructor") },
		);
		expect(Object.hasOwn(Object.prototype, "kotor")).toBe(false);
		expect(({} as Record<string, unknown>).kotor).toBeUndefined();
	});
});

describe("front-matter is YAML and nothing else", () => {
	test.each(["js", "javascript", "coffee", "json", "toml", "yaml", " js", "---"])(
		"---%s is refused",
		async (engine) => {
			const contoh = new Contoh().ganti(LAPORAN, "---\njenis: laporan", `---${engine}\njenis: laporan`);
			const ruleId = engine === "---" ? "front-matter-tidak-ada" : "front-matter-bukan-yaml";
			const column = engine === "---" ? 1 : 4;
			await expectSalah(contoh, { ruleId, file: LAPORAN, line: 1, column });
		},
	);

	test("code in front-matter does not run", async () => {
		const contoh = new Contoh();
		const target = join(contoh.dir, "tertulis.txt");
		const code = `require("node:fs").writeFileSync(${JSON.stringify(target)}, "x")`;
		for (const [index, engine] of ["js", "javascript", "coffee"].entries()) {
			const body = `---${engine}\n{ judul: (${code}, "x") }\n---\nIsi.\n`;
			contoh.tulis(`contoh/kerja-sama/air-bersih/kode-${index}.md`, body);
		}
		contoh.tulis("contoh/kerja-sama/air-bersih/kode-3.md", `---json\n{"judul": "x"}\n---\n`);
		contoh.tulis("contoh/kerja-sama/air-bersih/kode-4.md", `---toml\njudul = "x"\n---\n`);
		const temuan = await contoh.temuan();
		expect(temuan.map((one) => one.ruleId)).toEqual(Array(5).fill("front-matter-bukan-yaml"));
		expect(existsSync(target)).toBe(false);
	});

	test("a file without front-matter, an empty file, a file with only ---", async () => {
		const without = new Contoh().tulis(LAPORAN, "# Laporan\n\nIsi.\n");
		await expectSalah(without, { ruleId: "front-matter-tidak-ada", file: LAPORAN, line: 1, column: 1 });
		const empty = new Contoh().tulis(LAPORAN, "");
		await expectSalah(empty, { ruleId: "front-matter-tidak-ada", file: LAPORAN, line: 1, column: 1 });
		for (const only of ["---", "---\n", "---\njenis: laporan\n"]) {
			const contoh = new Contoh().tulis(LAPORAN, only);
			await expectSalah(contoh, { ruleId: "front-matter-tidak-ditutup", file: LAPORAN, line: 1, column: 1 });
		}
		const closed = new Contoh().tulis(LAPORAN, "---\n---\n");
		await expectSalah(closed, { ruleId: "isian-kurang", file: LAPORAN, line: 1, column: 1 });
	});

	test("front-matter that is a word or a list, not fields", async () => {
		for (const teks of ["---\nhalo\n---\n", "---\n- a\n- b\n---\n", "---\n12\n---\n"]) {
			const contoh = new Contoh().tulis(LAPORAN, teks);
			await expectSalah(contoh, { ruleId: "isian-kurang", file: LAPORAN, line: 1, column: 1 });
		}
	});

	test("a line that only begins with --- does not close it", async () => {
		const contoh = new Contoh().ganti(LAPORAN, JUDUL, "judul: |\n---x\n  Laporan");
		await expectSalah(contoh, { ruleId: "front-matter-tidak-ditutup", ...di(contoh, "---x") });
	});

	test("a hundred thousand blank lines are told at once, not after ten seconds", async () => {
		const contoh = new Contoh().ganti(LAPORAN, "kepada: Bupati Contoh", "\n".repeat(100_000));
		const waktu = cpuTimer();
		const temuan = await contoh.temuan();
		expect(waktu()).toBeLessThan(5000);
		expect(temuan.map(({ ruleId, file, line }) => [ruleId, file, line])).toEqual([["yaml-rusak", LAPORAN, 114]]);
	});
});

describe("what a date or a number looks like stays what was written", () => {
	test("dates stay text, and a space after the fence or before it is no fault", async () => {
		const contoh = new Contoh();
		contoh.tulis(
			KB,
			contoh.baca(KB).replace("---\njenis", "---  \njenis").replace("2\n---\n# Kons", "2\n---\t\n# Kons"),
		);
		expect(contoh.baca(KB)).toMatch(/^--- {2}\n[\s\S]*\n---\t\n# Konsideran/);
		expect(await contoh.temuan(TODAY)).toEqual([]);
		const { arsip } = await contoh.periksa();
		const kb = arsip.daerah[0]?.kerja_sama[0]?.dokumen.find((dokumen) => dokumen.jenis === "kesepakatan-bersama");
		expect(kb?.data.tanggal).toBe("2025-02-03");
	});
});
