import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readLembar } from "../../site/skrip/lembar.js";
import type { Catatan } from "../../site/skrip/putusan.js";
import { LAPORAN, PKS, ROOT } from "../helpers/contoh.ts";
import { listFiles } from "../helpers/dist.ts";
import { commitAll } from "../helpers/git.ts";
import { type Keluaran, naskah } from "../helpers/naskah.ts";
import { makeLembar } from "../helpers/segel.ts";

const root = mkdtempSync(join(tmpdir(), "naskah-verify-"));
const content = join(root, "content");
const cetak = join(root, "cetak");
const at = (name: string): string => join(root, name);
const UMUM = ["--content", content, "--cetak", cetak, "--cache", join(ROOT, ".cache"), "--today", "2026-11-21"];

interface Hasil {
	readonly masukan: string;
	readonly putusan: string;
	readonly asli: boolean;
	readonly keterangan: string;
	readonly versi_kini?: string;
	readonly dokumen?: { readonly judul: string };
	readonly versi?: { readonly kode: string };
}

const verify = (...masukan: readonly string[]): Promise<Keluaran> => naskah("verify", ...masukan, ...UMUM);

async function verifyJson(...masukan: readonly string[]): Promise<{ code: number; hasil: Hasil[] }> {
	const { code, stdout } = await verify(...masukan, "--format", "json");
	return { code, hasil: JSON.parse(stdout) as Hasil[] };
}

function change(name: string, by: (isi: Buffer) => Buffer): string {
	writeFileSync(at(name), by(readFileSync(at("kini.pdf"))));
	return at(name);
}

/** Prints the one document to a file of that name. */
async function print(dokumen: string, name: string): Promise<void> {
	const { code, stdout, stderr } = await naskah("pdf", dokumen, ...UMUM);
	if (code !== 0) throw new Error(stderr);
	cpSync(stdout.trim(), at(name));
}

const tulis = (path: string, from: string, to: string): void => {
	const isi = readFileSync(join(content, path), "utf8");
	if (!isi.includes(from)) throw new Error(`${path} does not hold ${from}`);
	writeFileSync(join(content, path), isi.replace(from, to));
};

beforeAll(async () => {
	cpSync(join(ROOT, "test/fixtures/contoh"), content, { recursive: true });
	cpSync(join(ROOT, "content/peraturan"), join(content, "peraturan"), { recursive: true });
	tulis(LAPORAN, "status: final", "status: rancangan");
	tulis(PKS, "jaringan air bersih di perbatasan", "jaringan zqlama");
	commitAll(content, "pertama", "2026-01-05");
	await print("air-bersih/pks", "lama.pdf");
	tulis(PKS, "jaringan zqlama", "jaringan air bersih di perbatasan");
	commitAll(content, "kedua", "2026-02-05");
	await print("air-bersih/pks", "kini.pdf");
	await print("air-bersih/laporan", "rancangan.pdf");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("naskah build publishes what proves the replaced sheet, and nothing of its text", async () => {
	const dist = at("dist");
	const { code, stderr } = await naskah("build", ...UMUM, "--out", dist, "--cetak", at("ruang"));
	expect([code, stderr]).toEqual([0, expect.stringContaining("portal di")]);
	const lama = await readLembar(readFileSync(at("lama.pdf")));
	const page = readFileSync(join(dist, `v/${lama.kode[0]}/index.html`), "utf8");
	expect(page).toContain(lama.sha256);
	expect(page).toContain("5 Februari 2026");
	const { dokumen } = JSON.parse(readFileSync(join(dist, "data/bukti.json"), "utf8")) as Catatan;
	const versi = dokumen.find(({ url }) => url === "/contoh/air-bersih/pks/")?.versi;
	expect(versi?.map(({ kode, pdf }) => ({ kode, pdf }))[1]).toEqual({ kode: lama.kode[0], pdf: lama.sha256 });
	const pages = listFiles(dist).filter((path) => path.endsWith(".html") || path.startsWith("/data/"));
	for (const path of pages) expect(readFileSync(join(dist, path), "utf8"), path).not.toContain("zqlama");
});

describe("naskah verify", () => {
	test("is 0 for the present sheet, and says in words which it is", async () => {
		const { code, stdout, stderr } = await verify(at("kini.pdf"));
		expect([code, stderr]).toEqual([0, ""]);
		expect(stdout).toMatch(/\n {2}Asli\. Inilah versi yang tercatat sekarang\.\n/);
		expect(stdout).toContain("Perjanjian Kerja Sama “Pengelolaan Jaringan Air Bersih di Wilayah Perbatasan”");
	});

	test("is 0 for a sheet that was replaced, with what took its place, and for a code as people type it", async () => {
		const { kode } = await readLembar(readFileSync(at("kini.pdf")));
		const typed = (kode[0] ?? "").toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "i");
		const { code, hasil } = await verifyJson(at("lama.pdf"), at("kini.pdf"), typed);
		expect(code).toBe(0);
		expect(hasil.map(({ putusan }) => putusan)).toEqual(["versi-lama", "asli", "kode-kini"]);
		expect(hasil.map(({ versi_kini, versi }) => versi_kini ?? versi?.kode)).toEqual([kode[0], kode[0], kode[0]]);
		expect(hasil[0]?.keterangan).toContain("sejak 5 Januari 2026 dan digantikan pada 5 Februari 2026");
		expect(hasil[0]?.dokumen).toEqual(hasil[1]?.dokumen);
	});

	test("is 1 for whatever is not genuine, each with its own answer", async () => {
		const flipped = change("ubah.pdf", (isi) => {
			const middle = Math.floor(isi.length / 2);
			return isi.fill((isi[middle] ?? 0) ^ 1, middle, middle + 1);
		});
		const added = change("tambah.pdf", (isi) => Buffer.concat([isi, Buffer.from("\n% catatan\n%%EOF\n")]));
		const cut = change("potong.pdf", (isi) => isi.subarray(0, -500));
		writeFileSync(at("lain.pdf"), makeLembar("naskah daerah lain").isi);
		writeFileSync(at("asing.pdf"), "%PDF-1.4\nhalo\n%%EOF\n");
		writeFileSync(at("kosong.pdf"), "");
		writeFileSync(at("besar.pdf"), "%PDF-1.7\n");
		truncateSync(at("besar.pdf"), 500 * 1024 * 1024);
		const files = ["rancangan.pdf", "lain.pdf", "asing.pdf", "kosong.pdf", "besar.pdf"].map(at);
		const { code, hasil } = await verifyJson(flipped, added, cut, ...files, join(ROOT, "README.md"), "0000-0000-0000");
		expect(code).toBe(1);
		expect(hasil.map(({ putusan }) => putusan)).toEqual([
			...["diubah", "ditambahi", "terpotong", "rancangan", "kode-tak-dikenal", "asing", "kosong", "terlalu-besar"],
			...["bukan-pdf", "kode-tak-dikenal"],
		]);
		expect(hasil.some(({ asli }) => asli)).toBe(false);
	});

	test("is 2 for a file that is not there, and still answers for the others", async () => {
		const { code, hasil } = await verifyJson(at("tiada.pdf"), root, at("kini.pdf"));
		expect(code).toBe(2);
		expect(hasil.map(({ putusan }) => putusan)).toEqual(["tidak-ada", "bukan-berkas", "asli"]);
	});

	test.each([
		["without a file", [], /^naskah: Sebutkan berkas PDF atau kodenya[^\n]+\n$/],
		[
			"for a form of findings",
			["x.pdf", "--format", "sarif"],
			/^naskah: --format "sarif" tidak dikenal\. Pilihannya: text, json\.\n$/,
		],
	])("is 2 and one line %s", async (_, args, message) => {
		const { code, stdout, stderr } = await verify(...args);
		expect([code, stdout]).toEqual([2, ""]);
		expect(stderr).toMatch(message);
	});
});
