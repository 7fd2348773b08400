import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { check } from "../../scripts/check/check.ts";
import { load } from "../../scripts/load/load.ts";
import { listFiles } from "../helpers/dist.ts";
import { GitBare } from "../helpers/git-bare.ts";
import { type GitHost, serveGitHost } from "../helpers/git-host.ts";
import {
	awasi,
	bukaDi,
	contentAt,
	DIALOG,
	field,
	masukDi,
	nantiDi,
	portalPenyunting,
	tekanDi,
	tulisDi,
} from "../helpers/penyunting.ts";
import { type Browser, openBrowser, type Page } from "../helpers/peramban.ts";
import { makeFolder, TODAY } from "../helpers/portal.ts";
import { type Portal, serve } from "../helpers/server.ts";

const KASUS = "content/tirtapura/kerja-sama/pengelolaan-sampah-regional";

let git: GitBare;
let host: GitHost;
let dist: string;
let served: Portal;
let browser: Browser;
let page: Page;
let catatan: { masalah: string[]; asing: string[] };

beforeAll(async () => {
	git = new GitBare(makeFolder("git"));
	host = await serveGitHost(git);
	const content = contentAt("github", host.alamat);
	git.isi(content);
	const opened = openBrowser();
	dist = await portalPenyunting(content);
	[served, browser] = [await serve(dist), await opened];
	page = await browser.newPage();
	catatan = await awasi(page, [served.origin, host.alamat]);
});
afterAll(async () => {
	await browser?.close();
	served?.close();
	host?.close();
});

const tekan = (kata: string, dalam?: string) => tekanDi(page, kata, dalam);
const tulis = (kunci: string, teks: string) => tulisDi(page, kunci, teks);
const buka = (rute: string) => bukaDi(page, rute);
const nanti = () => nantiDi(page);

/** What a proposal changes, as `git diff` tells it. */
const selisih = (cabang: string): string => git.git(["diff", "-U0", "main", cabang]);

describe("the opening page", () => {
	it("leads to the editor of the region that has one, in Indonesian, without a finding of axe", async () => {
		await page.goto(`${served.origin}/admin/`);
		expect(
			await page.$$eval("main .daftar-tautan a", (links) => links.map((link) => link.getAttribute("href"))),
		).toEqual([expect.stringMatching(/\/admin\/tirtapura\/$/)]);
		await page.evaluate(readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
		const { violations } = (await page.evaluate("axe.run()")) as AxeResults;
		expect(violations.map(({ id }) => id)).toEqual([]);
	});

	it("is there only for who was told of it: not in the sitemap, not for a region that has none", () => {
		expect(readFileSync(join(dist, "sitemap.xml"), "utf8")).not.toContain("/admin/");
		for (const halaman of ["admin/index.html", "admin/tirtapura/index.html"])
			expect(readFileSync(join(dist, halaman), "utf8")).toContain('<meta name="robots" content="noindex">');
		expect(existsSync(join(dist, "admin/lembayung"))).toBe(false);
	});

	it("carries the program and nothing of any paper, and stays below 6 MB", () => {
		const files = listFiles(join(dist, "admin"));
		const bytes = files.reduce((sum, path) => sum + statSync(join(dist, "admin", path)).size, 0);
		expect(bytes).toBeLessThan(6_000_000);
		expect(files.filter((path) => path.endsWith(".map"))).toEqual([]);
		expect(readFileSync(join(dist, "admin/tirtapura/konfigurasi.json"), "utf8")).not.toMatch(
			/Wanajati|Lirang|Karangsari/,
		);
	});
});

describe("the editor, in a browser, over a repository", () => {
	it("signs in with a token and lists the papers of each kind", async () => {
		await masukDi(page, served.origin);
		await buka("perjanjian-kerja-sama");
		await page.waitForFunction("document.body.innerText.includes('Tempat Pemrosesan Akhir Regional Wanajati')");
		expect(await page.title()).toContain("Kabupaten Tirtapura");
	});

	it("holds a file for changed only when it is; one field makes a proposal on a branch of its own, whose difference is that line", async () => {
		await buka("perjanjian-kerja-sama/entries/pengelolaan-sampah-regional/pks");
		await page.waitForSelector(field("body"));
		expect(
			await page.$$eval("button[aria-disabled=true]", (semua) => semua.map((one) => one.textContent?.trim())),
		).toContain("Simpan");
		await tulis("judul", "Penyelenggaraan TPA Regional Wanajati");
		await tekan("Simpan");
		await vi.waitFor(() => expect(host.usulan[0]?.labels).toHaveLength(1), 20_000);
		await nanti();
		const [usulan] = host.usulan;
		expect(usulan).toMatchObject({
			base: "main",
			draft: true,
			title: expect.stringContaining("Perjanjian Kerja Sama"),
		});
		const diff = selisih(usulan?.head ?? "").split("\n");
		expect(diff.filter((baris) => /^[-+]/.test(baris))).toEqual([
			`--- a/${KASUS}/pks.md`,
			`+++ b/${KASUS}/pks.md`,
			"-judul: Penyelenggaraan Tempat Pemrosesan Akhir Regional Wanajati",
			"+judul: Penyelenggaraan TPA Regional Wanajati",
		]);
	});

	it("writes a new paper where its case is, under a name of its own, and refuses to take another's place", async () => {
		await buka("laporan/new");
		const pilihan = `${field("_letak.kasus")} [role=combobox]`;
		await page.waitForSelector(pilihan, { visible: true });
		await page.$eval(pilihan, (one) => (one as unknown as { click(): void }).click());
		await tekan("Pengelolaan Sampah Regional Wanajati", "[role=option]");
		await page.waitForSelector(`${pilihan}[aria-expanded=false]`);
		await tulis("_letak.berkas", "pks");
		await tulis("judul", "Laporan Pengangkutan Triwulan IV Tahun 2026");
		await tekan("Simpan");
		await page.waitForFunction("document.body.innerText.includes('pks.md sudah ada')");
		expect(host.usulan).toHaveLength(1);
		await tekan("Oke", `${DIALOG} button`);
		await page.waitForFunction("!document.body.innerText.includes('pks.md sudah ada')");

		await tulis("_letak.berkas", "laporan-triwulan-4");
		await tekan("Simpan");
		await vi.waitFor(() => expect(host.usulan[1]?.labels).toHaveLength(1), 20_000);
		await nanti();
		const isi = git.git(["show", `${host.usulan[1]?.head}:${KASUS}/laporan-triwulan-4.md`]);
		expect(isi).toMatch(/^---\njenis: laporan\nstatus: rancangan\npublikasi: publik\njudul: Laporan Pengangkutan/);
		expect(isi).toMatch(/---\n## Pelaksanaan\n\[isi pelaksanaan\]\n/);
	});

	it("goes on with a paper that it began: the same proposal, no new one", async () => {
		await buka("laporan/entries/pengelolaan-sampah-regional/laporan-triwulan-4");
		await tulis("judul", "Laporan Pengangkutan Triwulan Terakhir");
		await tekan("Simpan");
		const isi = () => git.git(["show", `${host.usulan[1]?.head}:${KASUS}/laporan-triwulan-4.md`]);
		await vi.waitFor(() => expect(isi()).toContain("judul: Laporan Pengangkutan Triwulan Terakhir\n"), 20_000);
		expect(host.usulan).toHaveLength(2);
	});

	it("leaves files that check finds sound, but for the blanks it left to be filled", async () => {
		const content = contentAt("github", host.alamat);
		for (const { head } of host.usulan) {
			const path = git.git(["diff", "--name-only", "main", head]).trim();
			writeFileSync(join(content, "..", path), git.git(["show", `${head}:${path}`]));
		}
		const temuan = check(await load(content), TODAY).diagnostics.filter(({ severity }) => severity === "error");
		expect(temuan.map(({ ruleId }) => ruleId)).toEqual([]);
	});

	it("spoke to the git host and to no one else, and nothing broke", () => {
		expect(catatan.asing).toEqual([]);
		expect(host.asing).toEqual([]);
		expect(catatan.masalah).toEqual([]);
	});
});
