import { describe, expect, test } from "vitest";
import type { Naskah } from "../../../scripts/model/isi.ts";
import { tujuanOf } from "../../../scripts/model/rujukan.ts";
import { renderNaskah } from "../../../scripts/render/naskah.ts";
import { FORMATTERS } from "../../../scripts/report/format.ts";
import { expectTemuanUtuh } from "../../helpers/bahasa.ts";
import { Contoh, DAERAH, KB, LAPORAN, MATRIK, PKS } from "../../helpers/contoh.ts";
import { cpuTimer } from "../../helpers/waktu.ts";

/** Generous for a slow machine: what is linear takes a hundredth of it, what is quadratic many times it. */
const BATAS_MS = 20_000;

async function withinTime<T>(work: () => Promise<T>): Promise<T> {
	const waktu = cpuTimer();
	const result = await work();
	expect(waktu()).toBeLessThan(BATAS_MS);
	return result;
}

const AYAT = "PIHAK KESATU wajib menyampaikan laporan tertulis kepada PIHAK KEDUA paling lambat 30 (tiga puluh) hari.";

describe("large and hostile files are read in sane time", () => {
	test("a naskah of five hundred pages is sound", async () => {
		const pasal = (nomor: number) =>
			`\n## Ketentuan ${nomor}\n${Array.from({ length: 12 }, (_, i) => `${i + 1}. ${AYAT}`).join("\n")}\n`;
		const isi = Array.from({ length: 1000 }, (_, i) => pasal(i)).join("");
		const contoh = new Contoh().tambah(KB, isi);
		expect(contoh.baca(KB).length).toBeGreaterThan(1_200_000);
		const { arsip, diagnostics } = await withinTime(() => contoh.periksa());
		expect(diagnostics).toEqual([]);
		const kb = arsip.daerah[0]?.kerja_sama[0]?.dokumen.find((satu) => satu.jenis === "kesepakatan-bersama");
		expect(kb?.naskah.batang_tubuh).toHaveLength(1007);
	});

	test.each([
		["a heading with a million spaces inside", LAPORAN, `\n# x${" ".repeat(1_000_000)}y\n`],
		["a heading with a million # inside", LAPORAN, `\n# x${"#".repeat(1_000_000)}y\n`],
		["a title with a million asterisks inside", KB, `\n## x${"*".repeat(1_000_000)}y\nIsi.\n`],
		["a line of a million brackets", LAPORAN, `\n${"[".repeat(1_000_000)}\n`],
		["a line of half a million link heads", LAPORAN, `\n${"](".repeat(500_000)}\n`],
		["a table head of a million dashes", LAPORAN, `\n| x |\n|${"-".repeat(1_000_000)}x\n`],
		["a paragraph of a hundred thousand lines", LAPORAN, `\n${"satu baris teks biasa\n".repeat(100_000)}`],
		["a hundred thousand blank lines in the body", LAPORAN, "\n".repeat(100_000)],
		["a million roman letters", LAPORAN, `\n${"(xviii) ".repeat(120_000)}\n`],
	])("%s", async (_, file, teks) => {
		const contoh = new Contoh().tambah(file, teks);
		expect(await withinTime(() => contoh.temuan())).toEqual([]);
	});

	test.each([
		["digits", "1".repeat(1_000_000)],
		["numbers and brackets", "30 (".repeat(250_000)],
		["a number and spaces", `30${" ".repeat(1_000_000)}(tiga puluh)`],
		["words of numbers", `7 (${"seratus ".repeat(120_000)})`],
		["references", "Pasal 7 ayat (2) huruf a angka 1, ".repeat(30_000)],
		["half references", "Pasal ".repeat(160_000)],
		["parties", "PIHAK KESATU dan PIHAK KEDUA, ".repeat(30_000)],
		["rupiah", `Rp${"1.000.".repeat(160_000)}`],
		["brackets", "(".repeat(1_000_000)],
		["asterisks", "* **".repeat(250_000)],
		["letters without a space", "a".repeat(1_000_000)],
		["backslashes", "\\".repeat(1_000_000)],
	])("a naskah with a line of a million characters: %s", async (_, teks) => {
		const contoh = new Contoh().ganti(KB, "## Objek\n", `## Objek\n${teks}\n\n`);
		const temuan = await withinTime(() => contoh.temuan());
		for (const one of temuan) expect(one.file).toBe(KB);
	});

	test("lists nested 1,500 deep neither exhaust the stack nor lose a word", async () => {
		const lines = Array.from({ length: 1500 }, (_, i) => `${" ".repeat(3 * i)}a. kata${i}`);
		const contoh = new Contoh().tambah(PKS, `\n# Lampiran: Dalam\n${lines.join("\n")}\n`);
		expect(await withinTime(() => contoh.temuan())).toEqual([]);
		const { arsip } = await contoh.periksa();
		const pks = arsip.daerah[0]?.kerja_sama[0]?.dokumen.find((satu) => satu.jenis === "perjanjian-kerja-sama");
		const teks = JSON.stringify(pks?.naskah.lampiran[1]);
		for (const i of [0, 15, 16, 17, 1000, 1499]) expect(teks).toContain(`kata${i}`);
	});

	const tubuh = (teks: string) => new Contoh().ganti(KB, "## Objek\n", `## Banyak\n${teks}\n\n## Objek\n`);

	test("ten thousand ayat, numbered by the machine and by hand: sound, each with its anchor", async () => {
		for (const mark of [() => "1.", (n: number) => `(${n})`]) {
			const contoh = tubuh(Array.from({ length: 10_000 }, (_, i) => `${mark(i + 1)} ${AYAT}`).join("\n"));
			const { arsip, diagnostics } = await withinTime(() => contoh.periksa());
			expect(diagnostics).toEqual([]);
			const kb = arsip.daerah[0]?.kerja_sama[0]?.dokumen.find((satu) => satu.jenis === "kesepakatan-bersama");
			const jangkar = [...tujuanOf(kb?.naskah as Naskah).keys()].filter((satu) => satu.startsWith("banyak-ayat-"));
			expect(jangkar).toHaveLength(10_000);
			expect(renderNaskah(kb?.naskah as Naskah).batangTubuh).toContain('id="banyak-ayat-10000"');
		}
	});

	test("ten thousand references, sound and broken: each broken one told", async () => {
		const links = (slug: string, count: number) => `Menurut [Pasal](#${slug}).\n\n`.repeat(count);
		expect(await withinTime(() => tubuh(links("objek", 10_000)).temuan())).toEqual([]);
		expect(await withinTime(() => tubuh(links("tiada", 2000)).temuan())).toHaveLength(2000);
	});

	test.each([
		["a word of three hundred letters", "pertanggungjawaban".repeat(17)],
		["a heading of three hundred letters", `x\n\n## ${"Pertanggungjawaban".repeat(17)}\nIsi pasal.`],
		["right-to-left letters and marks", "اتفاقية التعاون \u202Eabc\u202C"],
		["emoji, joined and coloured", "👩🏽‍💻🏳️‍🌈🇮🇩"],
		[
			"five levels deeper than the law knows",
			Array.from({ length: 10 }, (_, i) => `${"   ".repeat(i)}a. kata ${i}`).join("\n"),
		],
		[
			"a thousand levels, going up and down",
			Array.from({ length: 2000 }, (_, i) => `${" ".repeat(3 * Math.abs((i % 200) - 100))}1. kata`).join("\n"),
		],
		["ten thousand pasted headings", "Pasal 1\nMaksud dan Tujuan\nSatu kalimat saja.\n".repeat(10_000)],
		["twenty thousand capital lines below a heading", `Pasal 1\n${"JUDUL YANG PANJANG\n".repeat(20_000)}`],
		["twenty thousand initials", "H. Amin\n".repeat(20_000)],
		["ten thousand lists broken off", "1. satu.\n\nSela.\n".repeat(10_000)],
		["ten thousand lampiran", "# Lampiran: Peta\nIsi.\n".repeat(10_000)],
		["ten thousand pasal of one name", "## Sama\nIsi pasal.\n".repeat(10_000)],
		["ten thousand pasal with names like anchors", "## Hak ayat 2\nIsi pasal.\n".repeat(10_000)],
	])("%s: findings at their places or none, never an error", async (_, teks) => {
		const contoh = tubuh(teks);
		for (const one of await withinTime(() => contoh.temuan())) {
			expect(one.file).toBe(KB);
			expectTemuanUtuh(one);
		}
	});

	test("ten thousand unknown fields: each told, at its line", async () => {
		const contoh = new Contoh();
		const first = contoh.baca(DAERAH).split("\n").length;
		contoh.tambah(DAERAH, Array.from({ length: 10_000 }, (_, i) => `k${i}: 1\n`).join(""));
		const temuan = await withinTime(() => contoh.temuan());
		expect(temuan).toHaveLength(10_000);
		expect(temuan[0]).toMatchObject({ line: first, column: 1 });
		expect(temuan.at(-1)).toMatchObject({ line: first + 9999, column: 1, message: 'Isian "k9999" tidak dikenal.' });
	});

	test("two thousand faulty rows and as many tags and links: told in every form of report", async () => {
		const rows = Array.from({ length: 2000 }, (_, i) => `  - dasar: baris ${i}\n    rekomendasi: [perpanjangn]\n`);
		const contoh = new Contoh().ganti(MATRIK, "penyusun:\n", `${rows.join("")}penyusun:\n`);
		contoh.tambah(LAPORAN, "\n<b> [x](javascript:y)\n".repeat(1000));
		const { arsip, diagnostics } = await withinTime(() => contoh.periksa());
		expect(diagnostics).toHaveLength(4000);
		for (const one of [diagnostics[0], diagnostics[1999], diagnostics[3999]]) expectTemuanUtuh(one as never);
		for (const [format, tulis] of Object.entries(FORMATTERS)) {
			const out = await withinTime(async () => tulis(diagnostics, arsip));
			expect(out.split(MATRIK).length, format).toBeGreaterThan(2000);
		}
	});
});

describe("the same content gives the same findings", () => {
	test("byte for byte, whatever was checked before", async () => {
		const contoh = new Contoh().ganti(KB, "selesai: 2030-02-02", "selesai: 2040-02-02").tambah(PKS, "\n<b>\n");
		const first = JSON.stringify(await contoh.temuan());
		await new Contoh().ganti(DAERAH, "ibu_kota:", "ibukota:").temuan();
		expect(JSON.stringify(await contoh.temuan())).toBe(first);
		expect(JSON.parse(first)).toHaveLength(2);
	});
});
