import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build } from "../../scripts/build.ts";
import { readOptions } from "../../scripts/cli/options.ts";
import { PILIHAN_BUILD } from "../../scripts/cli/pilihan-build.ts";
import { EnvironmentFault } from "../../scripts/model/fault.ts";
import { openPeladen } from "../../scripts/pratinjau/peladen.ts";
import { KERJA_SAMA, NOTA, PKS, ROOT, TODAY } from "../helpers/contoh.ts";
import { Dev, descendants, running } from "../helpers/dev.ts";
import { type Browser, openBrowser, type Page } from "../helpers/peramban.ts";

const root = mkdtempSync(join(tmpdir(), "naskah-dev-"));
const content = join(root, "content");
const baca = (path: string): string => readFileSync(join(content, path), "utf8");
const tulis = (path: string, isi: string): void => writeFileSync(join(content, path), isi);

/** Replaces what stands once in a file, as someone saves it. */
function simpan(path: string, from: string, to: string): void {
	const parts = baca(path).split(from);
	if (parts.length !== 2) throw new Error(`${path}: "${from}" stands ${parts.length - 1} times, not once`);
	tulis(path, parts.join(to));
}

let dev: Dev;
let port: number;
let browser: Browser;
const at = (path: string): string => `http://localhost:${port}${path}`;

beforeAll(async () => {
	cpSync(join(ROOT, "test/fixtures/contoh"), content, { recursive: true });
	cpSync(join(ROOT, "content/peraturan"), join(content, "peraturan"), { recursive: true });
	simpan(NOTA, "status: final", "status: rancangan");
	dev = new Dev(content, "--port", "0");
	[browser] = await Promise.all([openBrowser(), dev.says(/Berhenti: Ctrl-C/)]);
	port = Number((await dev.says(/http:\/\/localhost:(\d+)\//))[1]);
});
afterAll(async () => {
	await browser?.close();
	dev?.kill("SIGKILL");
	rmSync(root, { recursive: true, force: true });
});

/** Opens a page and hands it over; nobody touches it afterwards but the preview itself. */
async function buka(path: string, use: (page: Page) => Promise<void>): Promise<void> {
	const page = await browser.newPage();
	const failures: string[] = [];
	page.on("pageerror", (error) => failures.push(String(error)));
	page.on("console", (message) => message.type() === "error" && failures.push(message.text()));
	try {
		await page.goto(at(path));
		await use(page);
		expect(failures).toEqual([]);
	} finally {
		await page.close();
	}
}

/** Waits until the page says, or no longer says, something below a selector. */
const tampak = (page: Page, selector: string, kata: string, ada = true) =>
	page.waitForFunction(
		`[...document.querySelectorAll(${JSON.stringify(selector)})]
			.some((el) => el.textContent.includes(${JSON.stringify(kata)})) === ${ada}`,
	);

const PKS_URL = "/contoh/air-bersih/pks/";

describe("a page follows its file", () => {
	test("what is saved shows by itself, and the reader stays at the clause that was being read", async () => {
		await buka(`${PKS_URL}#pasal-5`, async (page) => {
			const jarak = "Math.round(document.getElementById('pasal-5').getBoundingClientRect().top)";
			const before = Number(await page.evaluate(jarak));
			const lama = "sebagai pedoman pengelolaan jaringan.";
			simpan(PKS, lama, `${lama} ${"Pedoman ini berlaku bagi PARA PIHAK. ".repeat(30)}`.trim());
			await tampak(page, "#pasal-1", "berlaku bagi PARA PIHAK");
			await page.waitForFunction(`Math.abs(${jarak} - ${before}) <= 2`);
		});
	});

	test("a broken file keeps its last page and says what is wrong at its line; mended, nothing of that is left", async () => {
		await buka(PKS_URL, async (page) => {
			const lama = "tempat: Kota Contoh\n";
			simpan(PKS, lama, `tempat: "Kota Contoh\n`);
			await tampak(page, ".dev-error", "Salah");
			const baris =
				baca(PKS)
					.split("\n")
					.findIndex((line) => line.startsWith("tempat:")) + 1;
			await tampak(page, "#dev-panel", `${baris} │ tempat: "Kota Contoh`);
			await page.waitForFunction(
				`/^vscode:\\/\\/file\\/.*\\/pks\\.md:${baris}:\\d+$/.test(document.querySelector(".dev-error a").href)`,
			);
			await tampak(page, "#pasal-1", "pedoman pengelolaan");
			const kasus = await (await fetch(at("/contoh/air-bersih/"))).text();
			expect(kasus).toContain('href="/contoh/air-bersih/pks/"');
			simpan(PKS, `tempat: "Kota Contoh\n`, lama);
			await tampak(page, ".dev-error", "Salah", false);
			await tampak(page, ".dev-baik", "tidak ada temuan");
		});
	});

	test("a finding says how to mend it and by which pasal; that of another case's file is told as such", async () => {
		const lama = baca(KERJA_SAMA);
		await buka(PKS_URL, async (page) => {
			simpan(PKS, "selesai: 2028-03-02", "selesai: 2024-03-02");
			await tampak(page, ".dev-error", "Salah");
			await tampak(page, "#dev-panel", "Perbaikan:");
			simpan(PKS, "selesai: 2024-03-02", "selesai: 2028-03-02");
			await tampak(page, ".dev-baik", "tidak ada temuan");
			tulis(KERJA_SAMA, lama.replace(/^judul: .*$/m, "judul: Pengelolaan air bersih antar daerah , bersama"));
			await tampak(page, ".dev-lain", "di berkas lain");
		});
		tulis(KERJA_SAMA, lama);
	});
});

describe("a draft", () => {
	const NOTA_URL = NOTA.replace("kerja-sama/", "").replace(/\.md$/, "");

	test("has its page as it will be, and nowhere else in the portal", async () => {
		const html = await (await fetch(at(`/${NOTA_URL}/`))).text();
		expect(html).toContain("Rancangan: portal belum memuatnya");
		expect(html).toMatch(/<article class="naskah">[\s\S]*id="pasal-1"/);
		for (const path of ["/contoh/air-bersih/", "/kerja-sama/", "/data/dokumen.csv"]) {
			expect(await (await fetch(at(path))).text(), path).not.toContain(`${NOTA_URL}/`);
		}
	});

	test("is shown as it will be printed, and drawn anew when it is saved", async () => {
		await buka(`/_dev/lembar/${NOTA_URL}/`, async (page) => {
			const sidik = "document.querySelector('#lembar').dataset.sidik";
			const before = await (await page.waitForFunction(sidik)).jsonValue();
			await page.waitForFunction(`(() => {
				const kanvas = document.querySelector("#lembar canvas");
				const { data } = kanvas.getContext("2d").getImageData(0, 0, kanvas.width, kanvas.height);
				return data.filter((value, index) => index % 4 === 0 && value < 80).length > 500;
			})()`);
			tulis(NOTA, `${baca(NOTA)}\n## Penutup Tambahan\nNota Kesepakatan ini dibaca bersama.\n`);
			await page.waitForFunction(`${sidik} !== ${JSON.stringify(before)}`);
		});
	});
});

describe("the same pages as the build", () => {
	test("byte for byte, but for the bar on top", async () => {
		const out = join(root, "dist");
		const options = ["--content", content, "--out", out, "--cetak", join(root, "cetak")];
		const { code } = await build(
			readOptions({ nama: "build", pilihan: PILIHAN_BUILD, bernama: false }, options, TODAY),
		);
		expect(code).toBe(0);
		const pages = readdirSync(out, { recursive: true, encoding: "utf8" })
			.filter((path) => path.endsWith("index.html"))
			.map((path) => `/${path.replace(/index\.html$/, "")}`)
			// It lists the sizes of files that say which sheets there are, and here they are printed when looked at.
			.filter((url) => url !== "/data/");
		expect(pages.length).toBeGreaterThan(40);
		for (const url of pages.filter((path) => path.startsWith("/contoh/"))) await fetch(at(url.replace(/\/$/, ".pdf")));
		for (const url of pages) {
			const html = (await (await fetch(at(url))).text())
				.replace(/\n<aside id="dev"[\s\S]*?<\/aside>/, "")
				.replace(/<link rel="stylesheet" href="\/_dev[^>]*>\n<script type="module" src="\/_dev[^>]*><\/script>\n/, "");
			const built = readFileSync(join(out, url, "index.html"), "utf8");
			expect(html, url).toBe(built.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n/, ""));
		}
	});
});

describe("the server", () => {
	/** A request with headers that a browser would not let a page set. */
	const ask = (headers: Readonly<Record<string, string>>, method = "GET", path = "/_dev/") =>
		new Promise<number>((resolve, reject) => {
			const sent = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
				response.resume();
				resolve(response.statusCode ?? 0);
			});
			sent.on("error", reject).end();
		});

	test("answers only to its own name, so that no other site reads drafts through it", async () => {
		const host = `localhost:${port}`;
		expect(await ask({ host })).toBe(200);
		expect(await ask({ host: `127.0.0.1:${port}` })).toBe(200);
		expect(await ask({ host: `jahat.example:${port}` })).toBe(403);
		expect(await ask({ host: "localhost" })).toBe(403);
		expect(await ask({ host, "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" })).toBe(403);
		expect(await ask({ host, "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" })).toBe(200);
		expect(await ask({ host }, "POST")).toBe(405);
	});

	test.each(["/_dev/aset/../../package.json", "/..%2f..%2fpackage.json", "/%", "/_dev/tidak-ada", "/tidak/ada/"])(
		"has nothing at %s",
		async (path) => expect(await ask({ host: `localhost:${port}` }, "GET", path)).toBe(404),
	);

	test("lists every finding and every paper with its page and its sheet", async () => {
		const html = await (await fetch(at("/_dev/"))).text();
		expect(html).toContain(`href="${PKS_URL}"`);
		expect(html).toContain(`href="/_dev/lembar${PKS_URL}"`);
	});

	test("says whose port it is when it is taken, and which to ask for", async () => {
		const second = openPeladen(port, () => Promise.reject(new Error("never asked")));
		const said = `Porta ${port} sedang dipakai.*--port ${port + 1}`;
		await expect(second).rejects.toThrow(new RegExp(said));
		await expect(second).rejects.toBeInstanceOf(EnvironmentFault);
	});

	test.runIf(process.platform === "linux")("ends with Ctrl-C, and its browser with it, pages open or not", async () => {
		const children = descendants(dev.pid);
		expect(children.length).toBeGreaterThan(0);
		const page = await browser.newPage();
		await page.goto(at(PKS_URL));
		dev.kill("SIGINT");
		expect(await dev.ended).toBe(0);
		expect(running(children)).toEqual([]);
	});
});
