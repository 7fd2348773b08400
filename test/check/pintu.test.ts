import { existsSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../scripts/model/diagnostic.ts";
import { expectTemuanUtuh } from "../helpers/bahasa.ts";
import { Contoh, DAERAH, KB, KERJA_SAMA, LAPORAN, MATRIK, PKS } from "../helpers/contoh.ts";
import { naskah } from "../helpers/naskah.ts";

/** Runs `naskah check --format json` on the folder, as a person or a workflow does. */
async function periksa(contoh: Contoh): Promise<{ code: number; temuan: Diagnostic[]; stderr: string }> {
	const { code, stdout, stderr } = await naskah(
		"check",
		"--content",
		contoh.denganPeraturan().dir,
		"--today",
		"2026-11-21",
		"--format",
		"json",
	);
	return { code, stderr, temuan: contoh.inside(JSON.parse(stdout) as Diagnostic[]) };
}

describe("through the public door", () => {
	test("sound content: an empty list and exit 0", async () => {
		expect(await periksa(new Contoh())).toEqual({ code: 0, stderr: "", temuan: [] });
	});

	test("a warning alone does not fail the check", async () => {
		const contoh = new Contoh().ganti(PKS, "status: ditandatangani", "status: batal");
		const { code, temuan } = await periksa(contoh);
		expect(temuan.map((one) => [one.ruleId, one.severity])).toEqual([
			["tahap-terbukti", "warning"],
			["kesepakatan-ditindaklanjuti-pks", "warning"],
		]);
		expect(code).toBe(0);
	});

	test("every file spoilt in its own way: every fault told, exit 1, nothing written, no code run, no stack", async () => {
		const contoh = new Contoh();
		const kasus = "contoh/kerja-sama/air-bersih";
		const target = join(contoh.dir, "tertulis.txt");
		const code = `require("node:fs").writeFileSync(${JSON.stringify(target)}, "x")`;
		contoh
			.ganti(DAERAH, "ibu_kota:", "ibukota:")
			.ganti(KERJA_SAMA, "  - pekerjaan-umum-dan-penataan-ruang", "  - kesehatn")
			.ganti(KB, "selesai: 2030-02-02", "selesai: 2030-02-30")
			.ganti(PKS, "  - nama: Dimas Anggara", "\t- nama: Dimas Anggara")
			.ganti(MATRIK, "  - pks.md", "  - hilang.md")
			.ganti(LAPORAN, "kepada: Bupati Contoh", "status: batal")
			.tulis(`${kasus}/kode.md`, `---js\n{ judul: (${code}, "x") }\n---\n`)
			.tulis(`${kasus}/bukan-teks.md`, Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff]))
			.tulis(`${kasus}/besar.md`, Buffer.alloc(10 * 1024 * 1024, "x"))
			.tulis(`${kasus}/dalam.md`, `---\njudul: ${"[".repeat(20_000)}\n---\n`)
			.tulis(`${kasus}/jenis.md`, "---\njenis: constructor\n---\n")
			.tulis(`${kasus}/html.md`, `${contoh.baca(LAPORAN).replace("status: batal", "kepada: x")}\n<script>\n`);
		symlinkSync("/etc/hostname", join(contoh.dir, kasus, "luar.md"));
		const before = readdirSync(contoh.denganPeraturan().dir, { recursive: true }).sort();

		const { code: exit, temuan, stderr } = await periksa(contoh);
		expect(exit).toBe(1);
		expect(stderr).toBe("");
		expect(temuan.map((one) => `${one.file.split("/").at(-1)}:${one.line}:${one.column} ${one.ruleId}`)).toEqual([
			"daerah.yaml:4:1 isian-tidak-dikenal",
			"besar.md:1:1 berkas-terlalu-besar",
			"bukan-teks.md:2:1 bukan-utf8",
			"dalam.md:2:46 yaml-rusak",
			"html.md:20:1 html-mentah",
			"jenis.md:2:8 jenis-tidak-dikenal",
			"kerja-sama.md:14:5 nilai-tidak-dikenal",
			"kesepakatan-bersama.md:22:12 tanggal-tidak-sah",
			"kode.md:1:4 front-matter-bukan-yaml",
			"laporan.md:14:1 isian-ganda",
			"luar.md:1:1 tautan-simbolik",
			"matrik-evaluasi.md:9:5 dasar-tidak-ada",
			"pks.md:12:1 yaml-tab",
		]);
		for (const one of temuan) expectTemuanUtuh(one);
		expect(existsSync(target)).toBe(false);
		expect(readdirSync(contoh.dir, { recursive: true }).sort()).toEqual(before);
	});

	test("an empty content folder: one error, exit 1", async () => {
		const contoh = new Contoh().denganPeraturan().hapus("contoh").hapus("peraturan");
		const { code, temuan } = await periksa(contoh);
		expect(code).toBe(1);
		expect(temuan.map((one) => one.ruleId)).toEqual(["konten-kosong"]);
	});
});
