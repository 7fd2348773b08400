import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../scripts/check/check.ts";
import { perbaiki } from "../../scripts/cli/perbaiki/perbaiki.ts";
import { bedaBaris } from "../../scripts/compare/beda-baris.ts";
import { load } from "../../scripts/load/load.ts";
import { satuBarisKosong, tanpaSpasiAkhir, tanpaTab } from "../../scripts/perbaiki/baris.ts";
import { terapkan } from "../../scripts/perbaiki/terapkan.ts";
import { selisih } from "../../scripts/report/selisih.ts";
import { Contoh, LAPORAN, PKS, TODAY } from "../helpers/contoh.ts";
import { perintah } from "../helpers/perintah.ts";

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
	perintah(() => import("../../scripts/perbaiki.ts"), "--content", contoh.dir, ...args);

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

	test("tells of a named file that cannot be read where it is broken", async () => {
		const contoh = new Contoh().tulis(LAPORAN, "---\njenis: laporan\njudul: Kerjasama: Air\n---\n");
		await expect(perbaiki(await load(contoh.dir), [LAPORAN], TODAY)).rejects.toThrow(
			/laporan\.md belum dapat dibaca \(baris 3\)/,
		);
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

describe("naskah perbaiki tidies how a file is written", () => {
	const isian = (...lines: readonly string[]): string => ["---", ...lines, "---", ""].join("\n");
	const rapikan = async (teks: string): Promise<string | undefined> => {
		const contoh = new Contoh().tulis(LAPORAN, teks);
		return (await perbaiki(await load(contoh.dir), [LAPORAN], TODAY)).perubahan[0]?.baru;
	};
	const KEPALA = ["jenis: laporan", "status: rancangan", "publikasi: publik"];

	test("fields come in the order of the schema, with their comments, lines and quotation marks", async () => {
		const kacau = [
			"# tentang berkas ini",
			"judul: 'Laporan' # hal",
			"",
			"# masa yang dilaporkan",
			"periode:",
			"  # enam bulan",
			"  mulai: 2026-01-01",
			"  selesai: 2026-06-30",
			"publikasi:   publik",
			"status: rancangan",
			"jenis: laporan",
		];
		expect(await rapikan(isian(...kacau))).toBe(
			isian(...kacau.slice(10), kacau[9] as string, kacau[8] as string, ...kacau.slice(0, 8)),
		);
	});

	test.each([
		["1-3-2025", "2025-03-01"],
		["01/03/2025", "2025-03-01"],
		["'1 Maret 2025'", "2025-03-01"],
		["2025/3/1 # hari tanda tangan", "2025-03-01 # hari tanda tangan"],
		["9 Nopember 2025", "2025-11-09"],
	])("the date %s is written %s", async (tulisan, benar) => {
		const tulis = (tanggal: string) => isian(...KEPALA, "judul: Laporan", `tanggal: ${tanggal}`);
		expect(await rapikan(tulis(tulisan))).toBe(tulis(benar));
	});

	test.each(["1-3-25", "31-2-2025", "13-13-2025", "Maret 2025", "1 Marte 2025", ">-\n  1-3-2025"])(
		"the date %s is left to people",
		async (tulisan) => {
			expect(await rapikan(isian(...KEPALA, "judul: Laporan", `tanggal: ${tulisan}`))).toBeUndefined();
		},
	);

	test.each([
		["plain", "Laporan Kerjasama Air", "Laporan Kerja Sama Air"],
		["quoted", '"Laporan: Kerjasama Air"', '"Laporan: Kerja Sama Air"'],
		["with an escape", '"Laporan \\"Air\\" Kerjasama"', undefined],
	])("slips in a title that is %s: %s", async (_, judul, benar) => {
		const tulis = (satu: string) => isian(...KEPALA, `judul: ${satu}`);
		expect(await rapikan(tulis(judul))).toBe(benar && tulis(benar));
	});

	test("white space that says nothing goes; what breaks a line, and what indents, stays", async () => {
		const tulis = (tubuh: string) => isian(...KEPALA, "judul: Laporan") + tubuh;
		const kacau = "\n\n\n## Hasil \t\n\n\n\nBaris satu  \nbaris dua \nbaris\ttiga.   \n   \n1.\tAyat.\n\n\n\n";
		const rapi = "\n## Hasil\n\nBaris satu  \nbaris dua\nbaris tiga.\n\n1. Ayat.\n";
		expect(await rapikan(tulis(kacau))).toBe(tulis(rapi));
		expect(await rapikan(tulis(rapi))).toBeUndefined();
	});

	test("white space without end costs no more than its length", () => {
		const panjang = 200_000;
		for (const satu of [" ", "\t", "\n", " \n", "\t \n"]) {
			const sela = satu.repeat(panjang);
			expect(tanpaTab(`---\n---\na${sela}\n`)).toContain(sela);
			expect(satuBarisKosong(tanpaSpasiAkhir(`---\n---\na${sela}b\n`)).length).toBeLessThan(panjang + 20);
		}
	});

	test("mixed line ends become those of the project; a file that is all of Windows stays so", async () => {
		const satu = `${isian(...KEPALA, "judul: Laporan")}## Hasil\n\nTeks.\n`;
		expect(await rapikan(satu.replace("\n", "\r\n"))).toBe(satu);
		expect(await rapikan(satu.replaceAll("\n", "\r\n"))).toBeUndefined();
	});

	test("marks of lists are written as they are printed, below an ayat and nowhere else", async () => {
		const pks = new Contoh().baca(PKS).replace("status: ditandatangani", "status: rancangan");
		const tulis = (butir: string) => pks.replace("\n# Lampiran", `\n## Rincian\n\n${butir}\n\n# Lampiran`);
		const contoh = new Contoh();
		const rapi = async (butir: string) => {
			contoh.tulis(PKS, tulis(butir));
			return (await perbaiki(await load(contoh.dir), [PKS], TODAY)).perubahan[0]?.baru;
		};
		const [kurung, titik] = [
			"(1) Rincian meliputi:\n   (a) pipa; dan\n   (b) meter:\n       1) besar; dan\n       2) kecil.\n(2) Selesai.",
			"(1) Rincian meliputi:\n   a. pipa; dan\n   b. meter:\n       1. besar; dan\n       2. kecil.\n(2) Selesai.",
		];
		expect(await rapi(kurung)).toBe(tulis(titik));
		expect(await rapi(titik)).toBeUndefined();
	});

	test("what is final keeps how it is written, and so the code on its sheet, and has its slips mended all the same", async () => {
		const tulis = (kata: string) =>
			`${isian("judul: Laporan", "publikasi: publik", "status: final", "jenis: laporan")}\n\n\n## Hasil \n\n${kata} ini.\n`;
		expect(await rapikan(tulis("Kerja sama"))).toBeUndefined();
		expect(await rapikan(tulis("Kerjasama"))).toBe(tulis("Kerja sama"));
	});

	test("a new paper has nothing to mend", async () => {
		const contoh = new Contoh().denganPeraturan();
		const { code, stdout } = await perintah(
			() => import("../../scripts/baru.ts"),
			...["contoh/air-bersih", "laporan-semester", "--content", contoh.dir, "--nama", "laporan-baru"],
		);
		expect([code, stdout]).toEqual([0, expect.stringContaining("Berkas baru")]);
		const path = LAPORAN.replace("laporan.md", "laporan-baru.md");
		expect((await perbaiki(await load(contoh.dir), [path], TODAY)).perubahan).toEqual([]);
	});

	test("whatever is written: mended twice is mended once, no field changes, and no finding comes that was not there", async () => {
		const contoh = new Contoh();
		const baris = fc.constantFrom(
			...["Teks biasa. ", "", "", "   ", "a. satu;", "(b) dua; dan", "1)\ttiga", "  - sisip", "## Judul", "(1) ayat"],
			...["| a | b |", "|---|---|", "> kutip", "Kerjasama  ", "\tjorok", "Alamat : Jalan", "dan\tlagi", "# Lampiran"],
		);
		const isianAcak = fc.shuffledSubarray(
			["judul: Laporan Kerjasama", "tempat: Contoh ", "kepada: >-\n  Bupati\n  Contoh", "# catatan", "", "nomor:"],
			{ minLength: 1 },
		);
		await fc.assert(
			fc.asyncProperty(fc.array(baris, { maxLength: 14 }), isianAcak, fc.boolean(), async (isi, acak, windows) => {
				const kepala = acak.some((satu) => satu.startsWith("judul")) ? acak : ["judul: Laporan", ...acak];
				const teks = isian(...kepala, ...KEPALA) + isi.join("\n");
				contoh.tulis(LAPORAN, windows ? teks.replaceAll("\n", "\r\n") : teks);
				const before = await load(contoh.dir);
				const [satu] = (await perbaiki(before, [LAPORAN], TODAY)).perubahan;
				if (!satu) return;
				contoh.tulis(LAPORAN, satu.baru);
				const after = await load(contoh.dir);
				expect((await perbaiki(after, [LAPORAN], TODAY)).perubahan).toEqual([]);
				const dataOf = ({ berkas }: typeof after) => berkas.find(({ path }) => path === LAPORAN)?.data;
				const { judul, ...rest } = dataOf(before) as Record<string, unknown>;
				expect(dataOf(after)).toEqual({ ...rest, judul: String(judul).replace("Kerjasama", "Kerja Sama") });
				const findings = (muatan: typeof after) =>
					check(muatan, TODAY)
						.diagnostics.map(({ ruleId }) => ruleId)
						.sort();
				const left = findings(before);
				for (const ruleId of findings(after)) expect(left.splice(left.indexOf(ruleId), 1)).toEqual([ruleId]);
			}),
			{ numRuns: 12 },
		);
	}, 60_000);
});

describe("mends for machines", () => {
	test("stand in JSON and SARIF at the place they replace", async () => {
		const contoh = new Contoh().tulis(LAPORAN, laporan("rancangan", SALAH));
		const periksa = (format: string) =>
			perintah(() => import("../../scripts/check.ts"), "--content", contoh.dir, "--format", format);
		const all = JSON.parse((await periksa("json")).stdout) as { ruleId: string; fix?: object }[];
		const range = { start: { line: 9, column: 1 }, end: { line: 9, column: 10 } };
		expect(all.map(({ fix }) => fix)).toContainEqual({ range, text: "Kerja sama" });
		const sarif = (await periksa("sarif")).stdout;
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
		const potongan = bedaBaris("a\u001b[2J\n", "a\n");
		expect(selisih("x.md", potongan, false)).not.toContain("\u001b");
		expect(selisih("x.md", potongan, true)).toContain("\u001b[31m-a�[2J");
	});

	test("are shown as a difference that git takes: lines changed, moved, added and taken away", () => {
		const [lama, baru] = ["a\nb\nc\nd\n", "b\nX\nd\ne\nf\n"];
		expect(selisih("x.md", bedaBaris(lama, baru), false)).toBe(
			"--- x.md\n+++ x.md\n@@ -1 +0,0 @@\n-a\n@@ -3 +2 @@\n-c\n+X\n@@ -4,0 +4,2 @@\n+e\n+f\n",
		);
	});
});
