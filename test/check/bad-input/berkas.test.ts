import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { check } from "../../../scripts/check/check.ts";
import { load } from "../../../scripts/load/load.ts";
import { expectTemuanUtuh } from "../../helpers/bahasa.ts";
import { Contoh, DAERAH, KB, KERJA_SAMA, LAPORAN, MATRIK, PKS, TODAY } from "../../helpers/contoh.ts";
import { expectSalah } from "./salah.ts";

const KASUS = "contoh/kerja-sama/air-bersih";
const MEGABYTE = 1024 * 1024;

/** A folder outside the content, with a secret in it. */
function luar(): string {
	const dir = mkdtempSync(join(tmpdir(), "naskah-luar-"));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	writeFileSync(join(dir, "rahasia.md"), "---\njenis: laporan\njudul: RAHASIA\n---\nRAHASIA\n");
	return dir;
}

describe("size", () => {
	test("a file of 10 MB is refused without being read, with its size and the limit", async () => {
		const contoh = new Contoh().tulis(`${KASUS}/besar.md`, Buffer.alloc(10 * MEGABYTE, "x"));
		await expectSalah(contoh, {
			ruleId: "berkas-terlalu-besar",
			file: `${KASUS}/besar.md`,
			line: 1,
			column: 1,
			message: /10,0 MB.*4 MB/,
		});
	});

	test("the limit is exact: 4 MB are read, one byte more is not", async () => {
		const head = new Contoh().baca(LAPORAN);
		const fill = (bytes: number) =>
			Buffer.concat([Buffer.from(head), Buffer.alloc(bytes - Buffer.byteLength(head), "x")]);
		expect(await new Contoh().tulis(LAPORAN, fill(4 * MEGABYTE)).temuan()).toEqual([]);
		const contoh = new Contoh().tulis(LAPORAN, fill(4 * MEGABYTE + 1));
		await expectSalah(contoh, { ruleId: "berkas-terlalu-besar", file: LAPORAN, line: 1, column: 1 });
	});

	test("a large region file and a large picture are refused too", async () => {
		const contoh = new Contoh().tambah(DAERAH, `# ${"x".repeat(5 * MEGABYTE)}\n`);
		await expectSalah(contoh, { ruleId: "berkas-terlalu-besar", file: DAERAH, line: 1, column: 1 });
		const gambar = new Contoh().tulis("contoh/foto.png", Buffer.alloc(5 * MEGABYTE));
		await expectSalah(gambar, { ruleId: "berkas-terlalu-besar", file: "contoh/foto.png", line: 1, column: 1 });
	});
});

describe("encoding", () => {
	test("a byte that is not UTF-8, at its line and column", async () => {
		const contoh = new Contoh();
		const [before = "", after = ""] = contoh.baca(LAPORAN).split("Bupati Contoh");
		const { line, column } = contoh.letak(LAPORAN, "Bupati Contoh");
		contoh.tulis(LAPORAN, Buffer.concat([Buffer.from(`${before}Bupati `), Buffer.from([0xe9]), Buffer.from(after)]));
		await expectSalah(contoh, {
			ruleId: "bukan-utf8",
			file: LAPORAN,
			line,
			column: column + 7,
			suggestion: /UTF-8/,
		});
	});

	test("UTF-16 as Windows writes it, with and without BOM", async () => {
		const teks = Buffer.from(new Contoh().baca(LAPORAN), "utf16le");
		const bare = new Contoh().tulis(LAPORAN, teks);
		await expectSalah(bare, { ruleId: "bukan-utf8", file: LAPORAN, line: 1, column: 2 });
		const marked = new Contoh().tulis(LAPORAN, Buffer.concat([Buffer.from([0xff, 0xfe]), teks]));
		await expectSalah(marked, { ruleId: "bukan-utf8", file: LAPORAN, line: 1, column: 1 });
	});

	test("a null byte in the middle, at its line and column", async () => {
		const contoh = new Contoh();
		const { line, column } = contoh.letak(LAPORAN, " sepanjang 4 km");
		contoh.ganti(LAPORAN, " sepanjang 4 km", "\0 sepanjang 4 km");
		await expectSalah(contoh, { ruleId: "bukan-utf8", file: LAPORAN, line, column });
	});

	test.each([
		["a BOM", (teks: string) => `\ufeff${teks}`],
		["Windows line ends", (teks: string) => teks.replaceAll("\n", "\r\n")],
		["a BOM and Windows line ends", (teks: string) => `\ufeff${teks.replaceAll("\n", "\r\n")}`],
		["old Macintosh line ends", (teks: string) => teks.replaceAll("\n", "\r")],
	])("%s: accepted in every file, and findings stand at the same places", async (_, change) => {
		const files = [DAERAH, KERJA_SAMA, KB, PKS, MATRIK, LAPORAN];
		const sound = new Contoh();
		for (const file of files) sound.tulis(file, change(sound.baca(file)));
		expect(await sound.temuan()).toEqual([]);

		const spoilt = () =>
			new Contoh()
				.ganti(LAPORAN, "selesai: 2026-06-30", "selesai: 2025-06-30")
				.ganti(PKS, "## Objek\nObjek", "## Objek\n<b>Objek")
				.ganti(KERJA_SAMA, "kategori: wajib", "kategori: wajb");
		const plain = spoilt();
		const changed = spoilt();
		for (const file of files) changed.tulis(file, change(changed.baca(file)));
		const expected = await plain.temuan();
		expect(expected.map((one) => one.ruleId)).toEqual(["nilai-tidak-dikenal", "tanggal-terbalik", "html-mentah"]);
		expect(await changed.temuan()).toEqual(expected);
	});
});

describe("symbolic links are told and never followed", () => {
	test("a link to a file outside", async () => {
		const contoh = new Contoh();
		symlinkSync(join(luar(), "rahasia.md"), join(contoh.dir, KASUS, "rahasia.md"));
		await expectSalah(contoh, { ruleId: "tautan-simbolik", file: `${KASUS}/rahasia.md`, line: 1, column: 1 });
		expect(JSON.stringify(await load(contoh.dir))).not.toContain("RAHASIA");
	});

	test("a link to a folder outside, as a case and as a region", async () => {
		const contoh = new Contoh();
		mkdirSync(join(luar(), "x"));
		symlinkSync(luar(), join(contoh.dir, "contoh/kerja-sama/luar"));
		symlinkSync(luar(), join(contoh.dir, "luar"));
		await expectSalah(
			contoh,
			{ ruleId: "tautan-simbolik", file: "contoh/kerja-sama/luar", line: 1, column: 1 },
			{ ruleId: "tautan-simbolik", file: "luar", line: 1, column: 1 },
		);
		expect(JSON.stringify(await load(contoh.dir))).not.toContain("RAHASIA");
	});

	test("a link that stands in for daerah.yaml, for kerja-sama.md, for a crest; one that leads nowhere; one in a circle", async () => {
		const contoh = new Contoh();
		contoh.hapus(KERJA_SAMA);
		symlinkSync(join(luar(), "rahasia.md"), join(contoh.dir, KERJA_SAMA));
		symlinkSync(join(contoh.dir, "tidak-ada.md"), join(contoh.dir, KASUS, "kosong.md"));
		symlinkSync(contoh.dir, join(contoh.dir, "contoh/lingkaran"));
		await expectSalah(
			contoh,
			{ ruleId: "tautan-simbolik", file: KERJA_SAMA, line: 1, column: 1 },
			{ ruleId: "tautan-simbolik", file: `${KASUS}/kosong.md`, line: 1, column: 1 },
			{ ruleId: "tautan-simbolik", file: "contoh/lingkaran", line: 1, column: 1 },
		);
	});
});

describe("files that are missing", () => {
	test("no daerah.yaml: told at the place where it should be", async () => {
		const contoh = new Contoh().hapus(DAERAH);
		await expectSalah(contoh, { ruleId: "daerah-yaml-tidak-ada", file: DAERAH, line: 1, column: 1 });
	});

	test("no kerja-sama.md in a folder with documents", async () => {
		const contoh = new Contoh().hapus(KERJA_SAMA);
		await expectSalah(contoh, { ruleId: "kerja-sama-md-tidak-ada", file: KERJA_SAMA, line: 1, column: 1 });
	});

	test.each([
		["an empty content folder", ["contoh", "peraturan"]],
		["a content folder with regulations only", ["contoh"]],
	])("%s is one error", async (_, gone) => {
		const contoh = new Contoh().denganPeraturan();
		for (const path of gone) contoh.hapus(path);
		const { diagnostics } = check(await load(contoh.dir), TODAY);
		expect(diagnostics).toHaveLength(1);
		expect(diagnostics[0]).toMatchObject({ ruleId: "konten-kosong", severity: "error", file: contoh.dir, line: 1 });
		expectTemuanUtuh(diagnostics[0] as (typeof diagnostics)[0]);
	});

	test("a crest, an emblem, a font that are named and not there; one that is not what it says", async () => {
		const contoh = new Contoh().ganti(
			DAERAH,
			"lambang: lambang.svg",
			"lambang: lambangg.svg\nlambang_negara: garuda.png",
		);
		await expectSalah(
			contoh,
			{ ruleId: "berkas-tidak-ada", file: DAERAH, ...contoh.letak(DAERAH, "lambangg.svg") },
			{ ruleId: "berkas-tidak-ada", file: DAERAH, ...contoh.letak(DAERAH, "garuda.png") },
		);
		const palsu = new Contoh().tulis("contoh/foto.png", "bukan gambar");
		await expectSalah(palsu, { ruleId: "gambar-rusak", file: "contoh/foto.png", line: 1, column: 1 });
	});

	test.each([
		["a script", '<svg xmlns="http://www.w3.org/2000/svg">\n<script>alert(1)</script></svg>'],
		["a script under a prefix", '<svg xmlns:x="http://www.w3.org/2000/svg">\n<x:script>alert(1)</x:script></svg>'],
		["an event handler", '<svg>\n<path onload="alert(1)"/></svg>'],
		["an event handler without a space before it", '<svg>\n<path d="M0 0"onclick="alert(1)"/></svg>'],
		["a reference to the network", '<svg>\n<image href="https://contoh.example/x.png"/></svg>'],
		["a style that loads", "<svg>\n<style>@import 'https://contoh.example/x.css';</style></svg>"],
		["a fill from the network", '<svg>\n<path fill="url(https://contoh.example/a.svg#b)"/></svg>'],
		["code in an animation", '<svg>\n<set to="javascript:alert(1)"/></svg>'],
		["an entity", '<!-- -->\n<!DOCTYPE svg [<!ENTITY a "b">]><svg></svg>'],
		["HTML inside", "<svg>\n<foreignObject></foreignObject></svg>"],
	])("a crest with %s is refused at its line", async (_, svg) => {
		const contoh = new Contoh().tulis("contoh/lain.svg", svg);
		const temuan = await contoh.temuan();
		expect(temuan.map(({ ruleId, file, line }) => [ruleId, file, line])).toEqual([
			["gambar-berbahaya", "contoh/lain.svg", 2],
		]);
		for (const one of temuan) expectTemuanUtuh(one);
	});
});

describe("files that stand in no known place", () => {
	test("are told as a warning, and the build goes on", async () => {
		const contoh = new Contoh().tulis("contoh/catatan.md", contoh0(LAPORAN)).tulis(`${KASUS}/PKS.MD`, contoh0(LAPORAN));
		const temuan = await contoh.temuan();
		expect(temuan.map(({ ruleId, severity, file }) => [ruleId, severity, file])).toEqual([
			["tempat-tidak-dikenal", "warning", "contoh/catatan.md"],
			["tempat-tidak-dikenal", "warning", `${KASUS}/PKS.MD`],
		]);
		for (const one of temuan) expectTemuanUtuh(one);
	});

	test("hidden files and files of other kinds are left alone", async () => {
		const contoh = new Contoh()
			.tulis("contoh/.DS_Store", "\0\0")
			.tulis(".git/HEAD", "ref: x")
			.tulis(`${KASUS}/.tersembunyi.md`, "\0");
		expect(await contoh.tulis(`${KASUS}/pindaian.pdf`, "%PDF-1.7").temuan()).toEqual([]);
	});
});

function contoh0(path: string): string {
	return new Contoh().baca(path);
}
