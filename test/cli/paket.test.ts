import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { Contoh, KB, PKS } from "../helpers/contoh.ts";
import { naskah } from "../helpers/naskah.ts";
import { type Pdf, readPdf } from "../print/pdf.ts";

const NOTA = "contoh/kerja-sama/air-bersih/nota-kesepakatan.md";
const HARI = "2026-11-21";
const root = mkdtempSync(join(tmpdir(), "naskah-paket-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const paket = (dir: string, ...args: string[]) =>
	naskah("paket", "--content", dir, "--today", HARI, "--cetak", join(root, "cetak"), "--format", "text", ...args);

describe("naskah paket, of one naskah of two parties", () => {
	const path = join(root, "cetak/contoh/air-bersih/pks-paket.pdf");
	let made: Promise<{ pdf: Pdf; stdout: string; twice: boolean }> | undefined;
	/** Made twice, by the first test that asks. */
	const pack = () => {
		made ??= (async () => {
			const { dir } = new Contoh().denganPeraturan();
			const { stdout } = await paket(dir, "air-bersih/pks");
			const first = readFileSync(path);
			await paket(dir, "air-bersih/pks");
			return { pdf: await readPdf(first), stdout, twice: readFileSync(path).equals(first) };
		})();
		return made;
	};

	it("is the same to the byte when it is made again", async () => {
		expect((await pack()).twice).toBe(true);
	});

	it("holds an original for each party, one with the paraf hierarki and one for Sekretariat TKKSD, by the pasal", async () => {
		const { pdf, stdout } = await pack();
		expect(stdout).toMatch(/pks-paket\.pdf \(4 rangkap, \d+ halaman\)\n$/);
		const [cover] = pdf.halaman;
		for (const words of [
			"Rangkap ke-1 dari 3",
			"Rangkap ke-3 dari 3",
			"Fotokopi",
			"Sekretariat TKKSD",
			"Perbup Barito Selatan 23/2023 Pasal 24 ayat (4)",
			"Meterai yang diperlukan: 2 lembar, seluruhnya Rp20.000.",
		])
			expect(cover?.teks.replace(/\s+/g, " ")).toContain(words);
	});

	it("marks nothing on the sheets: a separator before each copy says whose it is", async () => {
		const { pdf } = await pack();
		const separators = pdf.halaman.filter(({ teks }) => teks.includes("Lembar pemisah"));
		expect(separators).toHaveLength(4);
		const naskahPages = pdf.halaman.filter(({ teks }) => /Halaman \d+ dari \d+/.test(teks));
		for (const { teks } of naskahPages) expect(teks).not.toContain("Rangkap ke-");
	});

	it("puts the meterai on each original at the other party's signature, and on no other", async () => {
		const { pdf } = await pack();
		const boxes = pdf.halaman.filter(
			({ teks }) => /Meterai\s+Rp10\.000/.test(teks) && !teks.includes("Daftar periksa"),
		);
		expect(boxes).toHaveLength(2);
		const [cover] = pdf.halaman;
		const order = ["Rangkap ke-1", "tanda tangan PIHAK KEDUA", "Rangkap ke-2", "tanda tangan PIHAK KESATU"];
		const places = order.map((words) => cover?.teks.replace(/\s+/g, " ").indexOf(words) ?? -1);
		expect(places).toEqual([...places].sort((a, b) => a - b));
		expect(places).not.toContain(-1);
		expect(pdf.teks.match(/PARAF HIERARKI/g)).toHaveLength(1);
	});

	it("begins every part on the front of a sheet, so that it may be printed on both sides", async () => {
		const { pdf } = await pack();
		pdf.halaman.forEach(({ teks }, index) => {
			if (teks.includes("Lembar pemisah")) expect(index % 2).toBe(0);
		});
	});
});

describe("naskah paket, when there is nothing to sign or nothing that fits", () => {
	it.each([
		["a name that fits nothing", ["sampah"], /Tidak ada naskah atau kerja sama yang cocok dengan "sampah"/],
		["no name at all", [], /Sebutkan naskah atau kerja samanya/],
		["a paper that nobody signs", ["air-bersih/laporan"], /bukan naskah yang ditandatangani para pihak/],
		[
			"a case whose naskah are all signed",
			["air-bersih"],
			/Tidak ada naskah final pada "air-bersih" yang menunggu tanda tangan/,
		],
	])("is 2 and one line for %s", async (_, names, message) => {
		const contoh = new Contoh().denganPeraturan();
		contoh.ganti(NOTA, "status: final", "status: ditandatangani");
		const { code, stderr, stdout } = await paket(contoh.dir, ...names);
		expect([code, stdout]).toEqual([2, ""]);
		expect(stderr).toMatch(message);
	});

	it("takes a draft only when it is told to, and the draft keeps its mark", async () => {
		const contoh = new Contoh().denganPeraturan().ganti(KB, "status: ditandatangani", "status: rancangan");
		const refused = await paket(contoh.dir, "air-bersih/kesepakatan-bersama");
		expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/masih rancangan; [^\n]*--rancangan/)]);
	});

	it("writes nothing while the naskah has an error", async () => {
		const contoh = new Contoh().denganPeraturan().ganti(PKS, "judul: ", "judl: ");
		const { code } = await paket(contoh.dir, "air-bersih/pks");
		expect(code).not.toBe(0);
		expect(existsSync(join(root, "cetak/contoh/air-bersih/kesepakatan-bersama-paket.pdf"))).toBe(false);
	});
});
