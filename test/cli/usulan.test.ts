import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { EnvironmentFault } from "../../scripts/model/fault.ts";
import { run } from "../../scripts/usulan.ts";
import { Contoh, KB, LAPORAN, PKS } from "../helpers/contoh.ts";
import { commitAll, gitIn } from "../helpers/git.ts";
import { type Keluaran, naskah } from "../helpers/naskah.ts";

const HARI = "2026-11-21";

function repositori() {
	const contoh = new Contoh().denganPeraturan();
	return { contoh, awal: commitAll(contoh.dir, "awal", "2026-11-01") };
}

interface Hasil extends Keluaran {
	readonly komentar: string;
	/** What was written, by path inside the folder of results. */
	readonly berkas: readonly string[];
	readonly folder: string;
}

async function usulan(dir: string, ...words: readonly string[]): Promise<Hasil> {
	const cetak = mkdtempSync(join(tmpdir(), "naskah-usulan-"));
	onTestFinished(() => rmSync(cetak, { recursive: true }));
	const options = ["--content", dir, "--cetak", cetak, "--today", HARI, "--format", "github"];
	const keluaran = await naskah("usulan", ...options, ...words);
	const folder = join(cetak, "usulan");
	const komentar = join(folder, "komentar.md");
	const all = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
	const files = all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	return {
		...keluaran,
		komentar: existsSync(komentar) ? readFileSync(komentar, "utf8") : "",
		berkas: files.map((path) => path.slice(folder.length + 1)).sort(),
		folder,
	};
}

const SISIPAN = "## Kerahasiaan\n\nPARA PIHAK menjaga rahasia bersama.\n\n";

function sisipkan(contoh: Contoh, teks: string): void {
	const isi = contoh.baca(PKS);
	const second = [...isi.matchAll(/^## /gm)][1]?.index ?? 0;
	contoh.tulis(PKS, `${isi.slice(0, second)}${teks}${isi.slice(second)}`);
}

describe("a proposal", () => {
	test("that is sound: only what changed is printed and painted, and the comment shows it by pasal", async () => {
		const { contoh, awal } = repositori();
		sisipkan(contoh, SISIPAN);
		contoh.hapus(LAPORAN);
		const hasil = await usulan(contoh.dir, "--dasar", awal, "--tautan", "https://contoh.example/jalan/7");
		expect([hasil.code, hasil.stdout.match(/^::error/m)]).toEqual([0, null]);
		expect(hasil.berkas.slice(1)).toEqual(["komentar-lengkap.md", "komentar.md", "pdf/contoh/air-bersih/pks.pdf"]);
		expect(hasil.berkas[0]).toMatch(/^gambar\/contoh\/air-bersih\/pks-halaman-\d+\.png$/);
		const png = readFileSync(join(hasil.folder, hasil.berkas[0] as string));
		expect(png.subarray(1, 4).toString()).toBe("PNG");
		expect(readFileSync(join(hasil.folder, "pdf/contoh/air-bersih/pks.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
		expect(hasil.komentar).toContain("**tidak menemukan yang salah**");
		expect(hasil.komentar).toMatch(
			/\| Perjanjian Kerja Sama.*Berubah: 1 pasal ditambah.*`pdf\/contoh\/air-bersih\/pks.pdf` \|/,
		);
		expect(hasil.komentar).toMatch(/\| Laporan.* \| Dihapus \|/);
		expect(hasil.komentar).toContain("<ins>PARA PIHAK menjaga rahasia bersama\\.</ins>");
		expect(hasil.komentar).toContain("[Unduh hasil](https://contoh.example/jalan/7)");
		expect(hasil.komentar).not.toContain(KB);
	});

	test("with errors: exit code 1, findings at their lines, the comment is written, what is wrong is not printed", async () => {
		const { contoh, awal } = repositori();
		sisipkan(contoh, `## Waktu @everyone <img src=x>\n\nBerlaku 30 (tiga belas) hari.\n\n`);
		const hasil = await usulan(contoh.dir, "--dasar", awal);
		expect(hasil.code).toBe(1);
		expect(hasil.stdout).toMatch(/^::error file=.*pks\.md,line=\d+,col=\d+,title=angka-dan-huruf::/m);
		expect(hasil.komentar).toContain("**Belum dapat digabungkan: ");
		expect(hasil.komentar).toMatch(/- \*\*SALAH\*\* baris \d+: Angka dan hurufnya tidak sama/);
		expect(hasil.komentar).toContain("menunggu perbaikan");
		expect(hasil.komentar).not.toMatch(/@everyone|<img/);
		expect(hasil.berkas).toEqual(["komentar-lengkap.md", "komentar.md"]);
	});

	test("that cannot be read at all is told too", async () => {
		const { contoh, awal } = repositori();
		contoh.tulis(PKS, "---\njenis: [\n---\n");
		const hasil = await usulan(contoh.dir, "--dasar", awal);
		expect(hasil.code).toBe(1);
		expect(hasil.komentar).toMatch(/\| `.*pks\.md` \| Berubah \| \*\*\d+ salah\*\*.* \| menunggu perbaikan \|/);
	});

	test("without changes says so, though its base has gone on since", async () => {
		const { contoh } = repositori();
		gitIn(contoh.dir, "checkout", "--quiet", "-b", "utama-baru");
		contoh.ganti(KB, "status: ditandatangani", "status: batal");
		commitAll(contoh.dir, "di utama");
		gitIn(contoh.dir, "checkout", "--quiet", "utama");
		const hasil = await usulan(contoh.dir, "--dasar", "utama-baru");
		expect(hasil.komentar).toContain("Usulan ini tidak mengubah isi.");
		expect(hasil.berkas).toEqual(["komentar-lengkap.md", "komentar.md"]);
	});

	test("on a shallow clone of which the base was fetched alone", async () => {
		const { contoh, awal } = repositori();
		contoh.ganti(KB, "status: ditandatangani", "status: batal");
		commitAll(contoh.dir, "usulan");
		gitIn(contoh.dir, "config", "uploadpack.allowAnySHA1InWant", "true");
		const clone = mkdtempSync(join(tmpdir(), "naskah-dangkal-"));
		onTestFinished(() => rmSync(clone, { recursive: true }));
		gitIn(clone, "clone", "--quiet", "--depth=1", `file://${contoh.dir}`, "isi");
		const isi = join(clone, "isi");
		gitIn(isi, "fetch", "--quiet", "--depth=1", "origin", awal);
		const hasil = await usulan(isi, "--dasar", awal);
		expect(hasil.komentar).toMatch(/Berubah: 1 isian berubah/);
	});
});

describe("wrong usage", () => {
	test.each([
		[[], "Sebutkan pembandingnya"],
		[["--dasar", "tidak-ada"], 'Revisi "tidak-ada" tidak dikenal git'],
		[["--dasar=--output=x"], 'Revisi "--output=x" tidak dikenal git'],
		[["--dasar", "HEAD", "--tautan", "javascript:alert(1)"], "tidak sah"],
		[["--dasar", "HEAD", "--tautan", "https://a.example/) [x](https://b.example"], "tidak sah"],
		[["--dasar", "HEAD", "--format", "csv"], '--format "csv" tidak dikenal. Pilihannya: text, github, json, sarif.'],
	])("%j is refused in words that say what to do, and nothing is written", async (words, told) => {
		const { contoh } = repositori();
		const cetak = join(contoh.dir, ".cetak");
		const attempt = async () => run(["--content", contoh.dir, "--cetak", cetak, ...words], HARI);
		const error = await attempt().catch((reason: unknown) => reason);
		expect(error).toBeInstanceOf(EnvironmentFault);
		expect((error as EnvironmentFault).message).toContain(told);
		expect(existsSync(cetak)).toBe(false);
	});
});
