import { chmodSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { describeFault } from "../../scripts/cli/fault.ts";
import { BENDERA, bentukTemuan, TEKS } from "../../scripts/cli/isian-pilihan.ts";
import { readOptions } from "../../scripts/cli/options.ts";
import { EnvironmentFault } from "../../scripts/model/fault.ts";
import { Contoh, MATRIK } from "../helpers/contoh.ts";
import { naskah, run } from "../helpers/naskah.ts";
import { perintah } from "../helpers/perintah.ts";

const HARI = "2026-11-21";

/** One clear line for a person, no stack of ours or of node's. */
function expectSatuBaris(stderr: string): void {
	expect(stderr).toMatch(/^naskah: \p{Lu}[^\n]+[.)]?\n$|^naskah: --\w+ [^\n]+\n$/u);
	expect(stderr).not.toMatch(/\bat .*:\d+|node:internal|Error:|undefined/);
}

describe("exit codes of the command", () => {
	test("0 and a short word when nothing is found; 1 when something is wrong", async () => {
		const contoh = new Contoh().denganPeraturan();
		const args = ["check", "--content", contoh.dir, "--today", HARI];
		expect(await naskah(...args)).toEqual({ code: 0, stdout: "Tidak ada temuan.\n", stderr: "" });
		contoh.ganti(MATRIK, "    rekomendasi:\n      - menagih-kewajiban-mitra\n", "");
		const { code, stdout, stderr } = await naskah(...args);
		expect([code, stderr]).toEqual([1, ""]);
		expect(stdout).toContain("Temuan: 1 yang salah, 0 yang perlu diperiksa.");
		expect(stdout).toContain("Dasar: Perwal Bekasi 75/2021 Pasal 6 ayat (7)");
	});

	test.each([
		["the case", ["contoh/air-bersih"], 1],
		["the region, as its folder", ["./content/contoh/"], 1],
		["the paper", ["contoh/air-bersih/matrik-evaluasi"], 1],
		["the file as it lies on disk", [MATRIK], 1],
		["another paper", ["contoh/air-bersih/pks"], 0],
		["a regulation", ["peraturan"], 0],
	])("check tells of %s alone when it is named, and how much there is besides", async (_, names, code) => {
		const contoh = new Contoh().denganPeraturan();
		contoh.ganti(MATRIK, "    rekomendasi:\n      - menagih-kewajiban-mitra\n", "");
		const words = names.map((nama) => nama.replace("./content", contoh.dir));
		const said = await perintah(() => import("../../scripts/check.ts"), "--content", contoh.dir, ...words);
		expect(said.code).toBe(code);
		expect(said.stdout).toMatch(code === 1 ? /Temuan: 1 yang salah/ : /^Tidak ada temuan\.\n$/);
		expect(said.stderr).toBe(code === 1 ? "" : "Di berkas lain: 1 yang salah, 0 yang perlu diperiksa.\n");
	});

	test.each([
		["an unknown command", ["periksa"], /"periksa" tidak dikenal/],
		["a command that every object has", ["constructor"], /"constructor" tidak dikenal/],
		["an unknown flag", ["check", "--isi", "x"], /--isi tidak dikenal/],
		["a word that the command does not take", ["bench", "sampah"], /"sampah" tidak dimengerti/],
		["a name of nothing", ["check", "sampah"], /"sampah" tidak dimengerti: bukan daerah, kerja sama/],
		["a content folder that is not there", ["check", "--content", "/tidak/ada"], /\/tidak\/ada tidak ada/],
		["a day that is none", ["check", "--today", "2026-02-30"], /"2026-02-30" bukan tanggal/],
	])("2 and one line for %s", async (_, args, message) => {
		const { code, stdout, stderr } = await naskah(...args);
		expect([code, stdout]).toEqual([2, ""]);
		expectSatuBaris(stderr);
		expect(stderr).toMatch(message);
	});

	test.each([
		["build", ["--situs", "https://contoh.go.id"], "--situs"],
		["impor", ["daftar.csv", "--ya"], "--ya"],
	])("2 and one line when npm kept an option of %s for itself, since no -- stood before it", async (...given) => {
		const [command, words, flag] = given;
		const { code, stdout, stderr } = await run("npm", ["run", "--silent", command, ...words]);
		expect([code, stdout]).toEqual([2, ""]);
		expect(stderr).toContain(`naskah: Pilihan ${flag} tidak sampai`);
		expect(stderr).toContain(`npm run ${command} -- `);
	});

	test("2 and one line when the output would replace a folder that is not ours, and that folder is left alone", async () => {
		const contoh = new Contoh().denganPeraturan();
		const foreign = join(contoh.dir, "contoh/kerja-sama");
		const before = readdirSync(foreign);
		const { code, stderr } = await naskah("build", "--content", contoh.dir, "--today", HARI, "--out", foreign);
		expect(code).toBe(2);
		expectSatuBaris(stderr);
		expect(stderr).toMatch(/bukan buatan Naskah/);
		expect(readdirSync(foreign)).toEqual(before);
	});

	test("a reader that stops early (check | head) is no fault", async () => {
		const contoh = new Contoh().denganPeraturan();
		const rows = Array.from({ length: 5000 }, () => "  - dasar: x\n").join("");
		contoh.ganti(MATRIK, "penyusun:", `${rows}penyusun:`);
		const command = `"${process.execPath}" --import tsx scripts/naskah.ts check --content "${contoh.dir}" | head -n 1`;
		const { stdout, stderr } = await run("sh", ["-c", command]);
		expect(stdout).toMatch(/^\S+\.md\n$/);
		expect(stderr).toBe("");
	});

	test("help is 0 and names every command, flag and exit code; no command at all is 2", async () => {
		const help = await naskah("--help");
		expect([help.code, help.stderr]).toEqual([0, ""]);
		for (const word of [
			"build",
			"check",
			"pdf",
			"banding",
			"--content",
			"--out",
			"--cetak",
			"--today",
			"--jobs",
			"--format",
		]) {
			expect(help.stdout).toContain(word);
		}
		expect(help.stdout).toMatch(/0 baik, 1 isi masih salah, 2 cara pakai/);
		const nothing = await naskah();
		expect([nothing.code, nothing.stdout]).toEqual([2, help.stdout]);
	});

	test("a folder that may not be read is one line too", async ({ skip }) => {
		if (process.getuid?.() === 0) skip("root may read everything");
		const contoh = new Contoh();
		mkdirSync(join(contoh.dir, "contoh/tertutup"));
		chmodSync(join(contoh.dir, "contoh/tertutup"), 0o000);
		const { code, stderr } = await naskah("check", "--content", contoh.dir);
		chmodSync(join(contoh.dir, "contoh/tertutup"), 0o700);
		expect(code).toBe(2);
		expectSatuBaris(stderr);
	});
});

/** What is told where no option is near what was written. */
const PILIHAN =
	"Pilihannya: --content, --out, --cetak, --cache, --browser, --jobs, --today, --format, --dokumen, --nama.";

describe("options", () => {
	const pilihan = { format: bentukTemuan, dokumen: BENDERA, nama: TEKS };
	const read = (...argv: string[]) => readOptions({ nama: "uji", pilihan, bernama: true }, argv, HARI);

	test("what is not given has its usual value", () => {
		expect(read()).toMatchObject({
			content: "content",
			out: "dist",
			cetak: "cetak",
			today: HARI,
			format: "text",
			dokumen: false,
			rest: [],
		});
		expect(read().jobs).toBeGreaterThanOrEqual(1);
		expect(read().browser).toEqual([]);
	});

	test("what is given counts, with a space or an equals sign", () => {
		const argv = [
			"--content=a",
			"--out",
			"b",
			"--cetak",
			"c",
			"--today",
			"2024-02-29",
			"--jobs",
			"3",
			"--browser",
			"ws://satu",
			"--browser=wss://dua/x",
			"--format",
			"sarif",
			"d",
		];
		expect(read(...argv)).toMatchObject({
			content: "a",
			out: "b",
			cetak: "c",
			today: "2024-02-29",
			jobs: 3,
			browser: ["ws://satu", "wss://dua/x"],
			format: "sarif",
			dokumen: false,
			rest: ["d"],
		});
	});

	test.each([
		[["--fromat", "json"], 'Pilihan --fromat tidak dikenal oleh perintah uji. Mungkin maksudnya "--format".'],
		[["--dokumentasi"], `Pilihan --dokumentasi tidak dikenal oleh perintah uji. ${PILIHAN}`],
		[["-x"], `Pilihan -x tidak dikenal oleh perintah uji. ${PILIHAN}`],
		[["--format"], "Pilihan --format memerlukan nilai."],
		[["--format", "--today", HARI], "Pilihan --format memerlukan nilai."],
		[["--format", "xml"], '--format "xml" tidak dikenal. Pilihannya: text, github, json, sarif.'],
		[["--format", "constructor"], '--format "constructor" tidak dikenal. Pilihannya: text, github, json, sarif.'],
		[["--today", "besok"], '--today "besok" bukan tanggal; tulis tahun-bulan-hari, mis. 2026-11-02.'],
		[["--today="], '--today "" bukan tanggal; tulis tahun-bulan-hari, mis. 2026-11-02.'],
		[["--jobs", "0"], '--jobs "0" tidak sah; tulis bilangan 1 sampai 64.'],
		[["--jobs", "banyak"], '--jobs "banyak" tidak sah; tulis bilangan 1 sampai 64.'],
		[["--jobs", "1.5"], '--jobs "1.5" tidak sah; tulis bilangan 1 sampai 64.'],
		[
			["--browser", "ws://a", "--browser", "http://b"],
			'--browser "http://b" bukan alamat peramban; tulis alamat DevTools-nya, mis. ws://10.0.0.2:9222/devtools/browser/….',
		],
		[["--content="], "Pilihan --content memerlukan nilai."],
		[["--out", " "], "Pilihan --out memerlukan nilai."],
	])("%o is refused in one Indonesian line", (argv, message) => {
		expect(() => read(...argv)).toThrow(new EnvironmentFault(message));
	});

	test("of one command are none of another, and a word is refused where none has a meaning", () => {
		expect(read("--dokumen").dokumen).toBe(true);
		expect(read()).not.toHaveProperty("nama");
		expect(read("--nama", "a").nama).toBe("a");
		const lain = (...argv: string[]) => readOptions({ nama: "lain", pilihan: {}, bernama: false }, argv, HARI);
		expect(() => lain("--dokumen")).toThrow("Pilihan --dokumen tidak dikenal oleh perintah lain.");
		expect(() => lain("sampah")).toThrow('Kata "sampah" tidak dimengerti; perintah lain hanya menerima pilihan,');
	});
});

describe("faults of the environment", () => {
	const fault = (code: string, path?: string) => Object.assign(new Error(code), { code, ...(path && { path }) });

	test.each(["ENOSPC", "EROFS", "EACCES", "EPERM", "EMFILE", "ENOTDIR"])("%s is one Indonesian line", (code) => {
		const line = describeFault(fault(code, "/cetak"));
		expect(line).toMatch(/^[^\n]+\.$/);
		expect(line).not.toMatch(/undefined|\bE[A-Z]{3,}\b/);
	});

	test("names the folder where one is to blame, and is found inside what wraps it", () => {
		expect(describeFault(fault("EROFS", "/cetak"))).toContain("/cetak");
		expect(describeFault(fault("EACCES"))).toContain("folder tujuan");
		expect(describeFault(new Error("luar", { cause: fault("ENOSPC") }))).toContain("disk habis");
		expect(describeFault(new EnvironmentFault("Satu baris."))).toBe("Satu baris.");
	});

	test("a mistake of ours is none: its stack is worth seeing", () => {
		expect(describeFault(new TypeError("x is not a function"))).toBeUndefined();
		expect(describeFault(fault("ERR_LAIN"))).toBeUndefined();
		expect(describeFault("teks")).toBeUndefined();
		expect(describeFault(undefined)).toBeUndefined();
	});
});
