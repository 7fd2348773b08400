import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { GitBare } from "../helpers/git-bare.ts";
import { type GitlabHost, serveGitlabHost } from "../helpers/gitlab-host.ts";
import {
	awasi,
	bukaDi,
	contentAt,
	field,
	masukDi,
	nantiDi,
	portalPenyunting,
	tekanDi,
	tulisDi,
} from "../helpers/penyunting.ts";
import { type Browser, openBrowser, type Page } from "../helpers/peramban.ts";
import { makeFolder } from "../helpers/portal.ts";
import { type Portal, serve } from "../helpers/server.ts";

const PKS = "perjanjian-kerja-sama/entries/pengelolaan-sampah-regional/pks";
const BERKAS = "content/tirtapura/kerja-sama/pengelolaan-sampah-regional/pks.md";

let git: GitBare;
let host: GitlabHost;
let served: Portal;
let browser: Browser;
let page: Page;
let catatan: Awaited<ReturnType<typeof awasi>>;

beforeAll(async () => {
	git = new GitBare(makeFolder("gitlab"));
	host = await serveGitlabHost(git);
	const content = contentAt("gitlab", host.alamat);
	git.isi(content);
	const opened = openBrowser();
	served = await serve(await portalPenyunting(content));
	browser = await opened;
	page = await browser.newPage();
	catatan = await awasi(page, [served.origin, host.alamat]);
});
afterAll(async () => {
	await browser?.close();
	served?.close();
	host?.close();
});

/** Until the browser holds a copy of what was typed. */
const tercadang = (): Promise<unknown> =>
	page.waitForFunction(`new Promise((done) => {
		const open = indexedDB.open("gitlab:pemkab/kerja-sama");
		open.onsuccess = () => {
			const count = open.result.transaction("draft-backups").objectStore("draft-backups").count();
			count.onsuccess = () => {
				open.result.close();
				done(count.result > 0);
			};
		};
	})`);

const barisBerubah = (): string[] =>
	git
		.git(["diff", "-U0", "main", host.usulan[0]?.source_branch ?? ""])
		.split("\n")
		.filter((baris) => /^[-+]/.test(baris));

describe("the editor, in a browser, over a repository at GitLab", () => {
	it("signs in with a token and lists the papers of a kind", async () => {
		await masukDi(page, served.origin);
		await bukaDi(page, "perjanjian-kerja-sama");
		await page.waitForFunction("document.body.innerText.includes('Tempat Pemrosesan Akhir Regional Wanajati')");
	});

	it("makes a draft merge request on a branch of its own, whose difference is the line that was touched", async () => {
		await bukaDi(page, PKS);
		await page.waitForSelector(field("body"));
		await tulisDi(page, "judul", "Penyelenggaraan TPA Regional Wanajati");
		// A copy is kept while one types; what is saved before that is done would be offered once more later.
		await tercadang();
		await tekanDi(page, "Simpan");
		await vi.waitFor(() => expect(host.usulan).toHaveLength(1), 20_000);
		await nantiDi(page);
		expect(host.usulan[0]).toMatchObject({
			target_branch: "main",
			title: expect.stringMatching(/^Draft: .*Perjanjian/),
		});
		expect(host.usulan[0]?.source_branch).toMatch(/^cms\//);
		expect(barisBerubah()).toEqual([
			`--- a/${BERKAS}`,
			`+++ b/${BERKAS}`,
			"-judul: Penyelenggaraan Tempat Pemrosesan Akhir Regional Wanajati",
			"+judul: Penyelenggaraan TPA Regional Wanajati",
		]);
	});

	it("goes on with the proposal after the page was opened anew: the same one, on its own text", async () => {
		await page.reload();
		await page.waitForFunction("document.body.innerText.includes('Penyelenggaraan TPA Regional Wanajati')");
		await bukaDi(page, PKS);
		await page.waitForSelector(field("body"));
		await page.waitForFunction("/Usulan: .?Sedang disusun/.test(document.body.innerText)");
		await tulisDi(page, "judul", "Penyelenggaraan TPA Wanajati");
		await tekanDi(page, "Simpan");
		await vi.waitFor(() => expect(barisBerubah()).toContain("+judul: Penyelenggaraan TPA Wanajati"), 20_000);
		expect(host.usulan).toHaveLength(1);
	});

	it("spoke to the git host and to no one else, and nothing broke", () => {
		expect(catatan.asing).toEqual([]);
		expect(host.asing).toEqual([]);
		expect(catatan.masalah).toEqual([]);
	});
});
