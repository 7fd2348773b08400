import { existsSync, readdirSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../scripts/banding.ts";
import { EnvironmentFault } from "../../scripts/model/fault.ts";
import { Contoh, KB, KERJA_SAMA, LAPORAN, PKS, ROOT } from "../helpers/contoh.ts";
import { commitAll } from "../helpers/git.ts";
import { type Keluaran, naskah } from "../helpers/naskah.ts";
import { readPdf } from "../print/pdf.ts";

const HARI = "2026-11-21";

function repositori() {
	const contoh = new Contoh().denganPeraturan();
	const awal = commitAll(contoh.dir, "awal", "2026-11-01");
	return { contoh, awal };
}

/** Runs the command with its outputs in a folder of its own, outside the repository's content. */
function banding(contoh: Contoh, ...words: readonly string[]): Promise<Keluaran> {
	return naskah("banding", "--content", contoh.dir, "--cetak", `${contoh.dir}/.cetak`, "--today", HARI, ...words);
}

const paths = (stdout: string): string[] => stdout.split("\n").filter((line) => /^\/.*\.(?:html|pdf)$/.test(line));

describe("two revisions", () => {
	test("one document: its summary, an HTML file and a PDF; then both revisions, a name, and a renamed file", async () => {
		const { contoh, awal } = repositori();
		const isi = contoh.baca(PKS);
		const pasal = /^## (.+)$/m.exec(isi)?.[1] as string;
		contoh.tulis(
			PKS,
			isi.replace(`## ${pasal}\n`, `## Pasal Sisipan\n\nPARA PIHAK menjaga rahasia bersama.\n\n## ${pasal}\n`),
		);
		contoh.ganti(KB, "status: ditandatangani", "status: batal");
		const hasil = await banding(contoh, "HEAD", PKS.replace(/^contoh\/kerja-sama\//, "").replace(/\.md$/, ""));
		expect([hasil.code, hasil.stderr]).toEqual([0, ""]);
		expect(hasil.stdout).toContain(`${PKS}: 1 pasal ditambah`);
		expect(hasil.stdout).not.toContain(KB);
		const files = paths(hasil.stdout);
		expect(files.map((file) => file.slice(`${contoh.dir}/.cetak/banding/`.length))).toEqual([
			`${awal.slice(0, 7)}-kerja/contoh/air-bersih/pks.html`,
			`${awal.slice(0, 7)}-kerja/contoh/air-bersih/pks.pdf`,
		]);
		const html = readFileSync(files[0] as string, "utf8");
		expect(html).toContain("<ins>PARA PIHAK menjaga rahasia bersama.</ins>");
		expect(html).toContain(`Revisi HEAD (${awal.slice(0, 7)})`);
		expect(html).toContain("1 November 2026");
		const pdf = await readPdf(readFileSync(files[1] as string));
		expect(pdf.teks).toContain("PARA PIHAK menjaga rahasia bersama.");
		expect(pdf.teks).toMatch(/Halaman 1 dari \d/);
		expect(pdf.judul).toMatch(/^Perbandingan: Perjanjian Kerja Sama tentang /);
		// F4 or A4, as the region's profile says; portrait in any case.
		expect(Math.round(pdf.halaman[0]?.lebar ?? 0)).toBeLessThanOrEqual(215);
	}, 60_000);

	test("between two commits the files on disk do not matter; renamed, new and removed documents are told", async () => {
		const { contoh, awal } = repositori();
		renameSync(join(contoh.dir, PKS), join(contoh.dir, PKS.replace("pks.md", "pks-baru.md")));
		contoh.tulis(LAPORAN.replace("laporan", "laporan-2"), contoh.baca(LAPORAN).replace(/# .*/s, "# Lain sekali\n"));
		contoh.hapus(KB).tulis("contoh/lambang-baru.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
		const baru = commitAll(contoh.dir, "kedua");
		contoh.tulis(KERJA_SAMA, "belum jadi");
		const { code, stdout, stderr } = await banding(contoh, `${awal}..${baru}`);
		expect([code, stderr]).toEqual([0, ""]);
		expect(stdout).toContain(`${PKS.replace("pks.md", "pks-baru.md")} (semula ${PKS}): tidak ada perbedaan\n`);
		expect(stdout).toContain(`${LAPORAN.replace("laporan", "laporan-2")}: dokumen baru\n`);
		expect(stdout).toContain(`${KB}: dokumen dihapus\n`);
		expect(stdout).toContain("contoh/lambang-baru.svg: berubah; bukan naskah, jadi tidak disandingkan\n");
		expect(stdout).not.toContain(KERJA_SAMA);
		expect(existsSync(join(contoh.dir, ".cetak"))).toBe(false);
	});

	test("nothing differs: one line, no file, 0", async () => {
		const { contoh, awal } = repositori();
		const { code, stdout } = await banding(contoh, "HEAD");
		expect([code, stdout]).toEqual([
			0,
			`Tidak ada perbedaan antara Revisi HEAD (${awal.slice(0, 7)}) dan Berkas kerja.\n`,
		]);
		expect(existsSync(join(contoh.dir, ".cetak"))).toBe(false);
	});

	test("a document that cannot be read is told with its line, and stops no other", async () => {
		const { contoh } = repositori();
		contoh.tulis(PKS, "---\njenis: [\n---\n").ganti(KB, "status: ditandatangani", "status: final");
		const { code, stdout, stderr } = await banding(contoh, "HEAD", "air-bersih/kesepakatan-bersama", "air-bersih/pks");
		expect(code).toBe(0);
		expect(stderr).toMatch(/^naskah: \S+pks\.md tidak dapat dibaca pada salah satu versi \(baris \d+\): .+\n$/);
		expect(stdout).toContain(`${KB}: 1 isian berubah`);
		const argv = ["--content", contoh.dir, "HEAD", "air-bersih/pks"];
		await expect(run(argv, HARI)).rejects.toThrow("Tidak ada dokumen berubah yang dapat dibaca");
	}, 60_000);
});

describe("what makes no sense is refused with one clear line", () => {
	test.each([
		["no revision", [], /Sebutkan revisi yang disandingkan/],
		["an unknown revision", ["tidak-ada"], /Revisi "tidak-ada" tidak dikenal git/],
		["an unknown name", ["HEAD", "tidak-ada"], /"tidak-ada" bukan revisi git dan bukan nama dokumen/],
		["half a range", ["HEAD..tidak-ada"], /Revisi "tidak-ada" tidak dikenal git/],
		["an option of git", ["--output=x"], /Pilihan --output=?\S* tidak dikenal/],
		["a short option of git", ["-O"], /Pilihan -O tidak dikenal/],
		["an option of git behind --", ["--", "--output=x"], /Revisi "--output=x" tidak dikenal git/],
		["one file only", ["--dokumen", "a.md"], /Sebutkan dua berkas/],
		["a file that is not there", ["--dokumen", "a.md", "b.md"], /Berkas a\.md tidak ada/],
		["a picture", ["--dokumen", "a.png", "b.md"], /a\.png bukan berkas \.md/],
	])("%s", async (_, words, message) => {
		const { contoh } = repositori();
		const argv = ["--content", contoh.dir, "--cetak", join(contoh.dir, ".cetak"), ...words];
		const hasil = (async () => run(argv, HARI))();
		await expect(hasil).rejects.toBeInstanceOf(EnvironmentFault);
		await expect(hasil).rejects.toThrow(message);
		expect(readdirSync(contoh.dir)).not.toContain("x");
		expect(existsSync(join(contoh.dir, ".cetak"))).toBe(false);
	});

	test("a folder without git, and one that is not there", async () => {
		const bare = new Contoh();
		const { code, stderr } = await banding(bare, "HEAD");
		expect(code).toBe(2);
		expect(stderr).toMatch(/bukan bagian dari repositori git/);
		const gone = await naskah("banding", "--content", join(bare.dir, "tidak-ada"), "HEAD");
		expect([gone.code, gone.stderr]).toEqual([
			2,
			`naskah: Folder ${bare.dir}/tidak-ada tidak ada. Periksa pilihan --content.\n`,
		]);
	});
});

test("two files are compared wherever they lie, and --dokumen is for this command alone", async () => {
	const contoh = new Contoh().denganPeraturan();
	const [lama, baru] = [join(contoh.dir, PKS), join(contoh.dir, "dari-mitra.md")];
	contoh.tulis("dari-mitra.md", contoh.baca(PKS).replaceAll("PARA PIHAK", "Para Pihak"));
	const { code, stdout, stderr } = await banding(contoh, "--dokumen", lama, baru);
	expect([code, stderr]).toEqual([0, ""]);
	const files = paths(stdout);
	expect(files.map((file) => file.split("/").slice(-3).join("/"))).toEqual([
		"banding/dokumen/pks-dari-mitra.html",
		"banding/dokumen/pks-dari-mitra.pdf",
	]);
	for (const file of files) expect(statSync(file).size).toBeGreaterThan(1000);
	const other = await naskah("check", "--dokumen", "--content", contoh.dir);
	expect([other.code, other.stderr]).toEqual([
		2,
		expect.stringMatching(/^naskah: Pilihan --dokumen tidak dikenal oleh perintah check\. [^\n]+\n$/),
	]);
}, 60_000);

test("a naskah with its adendum: the text before it and as it reads with it; a change that cannot be made is told", async () => {
	const contoh = new Contoh();
	const [pks, adendum] = ["perjanjian-kerja-sama", "adendum"].map((jenis) => `templates/${jenis}/sample.md`) as [
		string,
		string,
	];
	const salah = readFileSync(join(ROOT, adendum), "utf8").replace(
		"Huruf b Pasal 10 dihapus",
		"Huruf b Pasal 90 dihapus",
	);
	contoh.tulis("adendum-2.md", salah.replace("urutan: 1", "urutan: 2"));
	const { code, stdout, stderr } = await banding(contoh, "--dokumen", pks, join(contoh.dir, "adendum-2.md"));
	expect(code).toBe(0);
	expect(stderr).toMatch(/^naskah: \S+adendum-2\.md baris \d+: perubahan ini tidak dapat dilaksanakan[^\n]+\n$/);
	expect(stdout).toContain("2 pasal berubah, 1 pasal ditambah\n");
	const html = readFileSync(paths(stdout)[0] as string, "utf8");
	for (const words of [
		"Naskah awal",
		"Sesudah Adendum Kedua",
		"<del>3 (tiga)</del> <ins>2 (dua)</ins> bulan.",
		"<ins>Pasal 8A</ins>",
		"<ins>(2a)</ins>",
	])
		expect(html).toContain(words);
}, 60_000);
