import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { commitAll, gitIn } from "../helpers/git.ts";
import { naskah } from "../helpers/naskah.ts";
import { perintah } from "../helpers/perintah.ts";

/** The repository of a region on its first day: nothing in it. Every step goes on from where the one before it ended. */
const root = mkdtempSync(join(tmpdir(), "naskah-perjalanan-"));
const at = (...path: readonly string[]): string => join(root, ...path);
const TEMPAT = ["--content", at("content"), "--cetak", at("cetak"), "--out", at("dist"), "--cache", at("cache")];
const UMUM = [...TEMPAT, "--today", "2026-11-21"];

const COMMANDS = {
	baru: () => import("../../scripts/baru.ts"),
	check: () => import("../../scripts/check.ts"),
	impor: () => import("../../scripts/impor.ts"),
	paket: () => import("../../scripts/paket.ts"),
	perbaiki: () => import("../../scripts/perbaiki.ts"),
	usulan: () => import("../../scripts/usulan.ts"),
	verify: () => import("../../scripts/verify.ts"),
};
const jalankan = (nama: keyof typeof COMMANDS, ...words: readonly string[]) =>
	perintah(COMMANDS[nama], ...words, ...UMUM);

const KASUS = "muara-intan/pelayanan-air-bersih-lintas-batas";
const FOLDER = at("content/muara-intan/kerja-sama/pelayanan-air-bersih-lintas-batas");
const NASKAH = join(FOLDER, "kesepakatan-bersama.md");

/** What a person does in an editor: each pair replaces the first place that is left of what it names. */
function sunting(file: string, ubahan: readonly (readonly [string, string])[]): void {
	let teks = readFileSync(file, "utf8");
	for (const [from, to] of ubahan) {
		if (!teks.includes(from)) throw new Error(`${file} does not hold "${from}"`);
		teks = teks.replace(from, () => to);
	}
	writeFileSync(file, teks);
}

const anotasi = (stdout: string): string[] =>
	[...stdout.matchAll(/^::(error|warning) file=.*\/(\S+?),line=(\d+),.*?title=([a-z-]+)::/gm)].map((satu) =>
		satu.slice(1).join(" "),
	);

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("a region gets in", () => {
	test("with one command in an empty repository", async () => {
		gitIn(root, "init", "--quiet", "--initial-branch=utama");
		mkdirSync(at("content"));
		expect((await jalankan("check")).stdout).toContain("Mulai dengan npm run baru -- daerah");
		expect((await jalankan("impor", at("daftar.csv"))).code).toBe(2);
		expect((await jalankan("baru")).stderr).toContain("mulai dengan npm run baru -- daerah");
		const { code, stdout } = await jalankan("baru", "daerah", "Kabupaten Muara Intan");
		expect([code, stdout]).toEqual([0, expect.stringContaining("npm run impor -- daftar.xlsx --daerah muara-intan")]);
		sunting(at("content/muara-intan/daerah.yaml"), [
			['"[isi ibu kota]" # PERIKSA: tempat kedudukan pemerintah daerah', "Muara Intan"],
			['"[isi nama kepala daerah]" # PERIKSA: tanpa gelar', "Damar Wijayakrama"],
		]);
	});

	test("with the register it has kept: what it says is taken over, and nothing is open yet", async () => {
		const register = [
			"REGISTER KERJA SAMA KABUPATEN MUARA INTAN;;;;;",
			"No;Judul Kerja Sama;Mitra;Nomor;Tanggal Mulai;Perangkat Daerah",
			"1;Pelayanan Air Bersih Lintas Batas;Pemerintah Kota Tanjung Rawi;;;Dinas Pekerjaan Umum",
			"2;Layanan Kas Daerah;PT Bank Intan Sejahtera;500/3/PKS/2024;1 Maret 2024;Badan Keuangan",
			"3;;Universitas Rawi Nusantara;;5-7-2025;Dinas Pendidikan",
		];
		writeFileSync(at("daftar.csv"), register.join("\r\n"));
		expect((await jalankan("impor", at("daftar.csv"))).stderr).toContain("Belum ada yang ditulis");
		const { code, stdout } = await jalankan("impor", at("daftar.csv"), "--ya");
		expect([code, stdout]).toEqual([1, expect.stringContaining("2 menjadi kerja sama baru; semuanya belum terbit")]);
		expect(readFileSync(at("daftar.laporan-impor.md"), "utf8")).toMatch(/baris 5/);
		expect(readdirSync(join(FOLDER, "..")).sort()).toEqual([
			...["layanan-kas-daerah", "pelayanan-air-bersih-lintas-batas"],
		]);
		commitAll(root, "Register lama", "2026-11-02");
	});
});

describe("a paper is written in a proposal", () => {
	test("for a case that is made whole first; then the next paper stands there with its blanks", async () => {
		gitIn(root, "checkout", "--quiet", "-b", "air-bersih");
		const early = await jalankan("baru", KASUS, "kesepakatan-bersama");
		expect([early.code, early.stderr]).toEqual([2, expect.stringContaining("belum lengkap")]);
		sunting(join(FOLDER, "kerja-sama.md"), [
			[
				"ringkasan: # satu dua kalimat yang dipahami warga",
				"ringkasan: Warga di perbatasan dua daerah mendapat air bersih dari satu jaringan.",
			],
			["urusan: # satu", "urusan: [pekerjaan-umum-dan-penataan-ruang] # satu"],
			["publikasi: terbatas # PERIKSA: belum terbit", "publikasi: publik # terbit"],
		]);
		const { code, stdout } = await jalankan("baru", KASUS, "kesepakatan-bersama");
		expect([code, stdout]).toEqual([0, expect.stringContaining(`Berkas baru: ${NASKAH}`)]);
		const sunyi = await jalankan("check");
		expect([sunyi.code, sunyi.stdout]).toEqual([0, expect.stringContaining("[isi maksud dan t…")]);
	});

	test("with slips: the proposal is red, and each slip is told at its line", async () => {
		sunting(NASKAH, [
			["status: rancangan", "status: final"],
			['alamat: "[isi alamat]"\n  - nama:', "alamat: Jalan Muara Nomor 1, Muara Intan\n  - nama: Ratih Purbasari"],
			['"[isi alamat]"', "Jalan Rawi Nomor 2, Tanjung Rawi"],
			["mulai:", "mulai: 2026-12-01"],
			["selesai:", "selesai: 2029-11-30"],
			["[isi alasan pertama]", "warga di perbatasan belum mendapat air bersih yang cukup"],
			["[isi alasan kedua]", "mata air di perbatasan dapat dipakai bersama"],
			["[isi maksud dan tujuan]", "Kerjasama ini bertujuan agar warga di perbatasan mendapat air bersih."],
			["[isi objek]", "Objek Kesepakatan Bersama ini adalah pelayanan air bersih di perbatasan."],
			["[isi ruang lingkup]", "Ruang lingkupnya adalah:\n\na. pembangunan pipa; dan\nb. pengelolaan pipa."],
			["[isi pelaksanaan]", "Pelaksanaan sebagaimana dimaksud dalam Pasal 99 diatur dengan Perjanjian Kerja Sama."],
			["[isi jangka waktu]", "Kesepakatan Bersama ini berlaku selama 3 (lima) tahun sejak 1 Desember 2026."],
			["[isi surat-menyurat]", "Surat-menyurat dikirim ke alamat PARA PIHAK."],
			["[isi lain-lain]", "Hal yang belum diatur disepakati kemudian oleh PARA PIHAK."],
		]);
		commitAll(root, "Kesepakatan bersama air bersih", "2026-11-10");
		const { code, stdout } = await jalankan("usulan", "--dasar", "utama", "--format", "github");
		expect(code).toBe(1);
		expect(anotasi(stdout)).toEqual(
			expect.arrayContaining([
				"warning kesepakatan-bersama.md 32 ejaan",
				"error kesepakatan-bersama.md 47 rujukan-tertulis",
				"error kesepakatan-bersama.md 51 angka-dan-huruf",
			]),
		);
		expect(readFileSync(at("cetak/usulan/komentar.md"), "utf8")).toContain("**Belum dapat digabungkan: ");
		const early = await jalankan("paket", `${KASUS}/kesepakatan-bersama`);
		expect([early.code, early.stdout]).toEqual([1, ""]);
	});

	test("and is mended: what is certain by a command, the rest by hand; then it is merged", async () => {
		expect((await jalankan("perbaiki", KASUS, "--tulis")).stdout).toContain("+Kerja sama ini bertujuan");
		sunting(NASKAH, [
			[" sebagaimana dimaksud dalam Pasal 99", ""],
			["3 (lima) tahun", "3 (tiga) tahun"],
		]);
		const { code, stdout } = await jalankan("check", "--format", "github");
		expect([code, anotasi(stdout).filter((satu) => satu.includes("kesepakatan-bersama.md"))]).toEqual([0, []]);
		commitAll(root, "Perbaikan", "2026-11-12");
		gitIn(root, "checkout", "--quiet", "utama");
		gitIn(root, "merge", "--quiet", "--no-ff", "--message=Gabungkan", "air-bersih");
	});
});

describe("what was merged", () => {
	test("is published and printed with one command; what waits in the register is not", async () => {
		const { code, stderr } = await naskah("build", ...UMUM);
		expect([code, stderr]).toEqual([0, expect.stringContaining("1 lembar (1 dicetak baru)")]);
		const page = readFileSync(at("dist", KASUS, "kesepakatan-bersama/index.html"), "utf8");
		expect(page).toContain("Pelaksanaan diatur dengan Perjanjian Kerja Sama.");
		expect(page).not.toContain("Pasal 99");
		const pdf = readFileSync(at("cetak", KASUS, "kesepakatan-bersama.pdf"));
		expect(readFileSync(at("dist", KASUS, "kesepakatan-bersama.pdf")).equals(pdf)).toBe(true);
		expect(existsSync(at("dist/muara-intan/layanan-kas-daerah"))).toBe(false);
	}, 120_000);

	test("goes to the table where it is signed as one pack", async () => {
		const { code, stdout } = await jalankan("paket", `${KASUS}/kesepakatan-bersama`);
		expect([code, stdout]).toEqual([
			0,
			expect.stringMatching(/kesepakatan-bersama-paket\.pdf \(\d rangkap, \d+ halaman\)/),
		]);
	}, 60_000);

	test("is genuine on paper, and no longer when one byte of it was changed", async () => {
		const sheet = at("cetak", KASUS, "kesepakatan-bersama.pdf");
		const first = await jalankan("verify", sheet);
		expect([first.code, first.stdout]).toEqual([
			0,
			expect.stringContaining("Asli. Inilah versi yang tercatat sekarang."),
		]);
		const pdf = readFileSync(sheet);
		pdf[Math.floor(pdf.length / 2)] = (pdf[Math.floor(pdf.length / 2)] ?? 0) ^ 1;
		writeFileSync(at("ubah.pdf"), pdf);
		expect((await jalankan("verify", at("ubah.pdf"))).code).toBe(1);
	});
});
