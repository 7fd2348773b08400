import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { EnvironmentFault } from "../../scripts/model/fault.ts";
import { openPress, printAll } from "../../scripts/print/cetak.ts";
import { findBrowser } from "../../scripts/print/find-browser.ts";
import { finishPdf } from "../../scripts/print/pdf/finish.ts";
import { PdfFault } from "../../scripts/print/pdf/objects.ts";
import { createPool } from "../../scripts/print/pool.ts";
import { browser, counted, halaman, jobs, makeCacheDir } from "./lembar.ts";
import { readPdf } from "./pdf.ts";

let cacheDir: string;
beforeEach(() => {
	cacheDir = makeCacheDir();
});
afterEach(() => rmSync(cacheDir, { recursive: true, force: true }));

describe("when the browser fails", () => {
	it("prints on with a new one after the process was killed, losing no sheet", async () => {
		const source = counted();
		let killed = false;
		const sheets = await printAll(jobs(12), {
			cacheDir,
			browser: source,
			onProgress: (done) => {
				if (done < 4 || killed) return;
				killed = true;
				source.launched[0]?.process()?.kill("SIGKILL");
			},
		});
		expect(killed).toBe(true);
		expect(source.launched).toHaveLength(2);
		const texts = await Promise.all(sheets.map(async (sheet) => (await readPdf(readFileSync(sheet.path))).teks));
		expect(texts).toEqual(sheets.map((_, index) => `Lembar ${index}`));
	});

	it("tries a job twice and then names it", async () => {
		const source = counted();
		const pool = createPool(source, { jobs: 1, timeoutMs: 20_000 });
		let tries = 0;
		const doomed = pool.withPage("content/contoh/pks.md", async (page) => {
			tries++;
			page.browser().process()?.kill("SIGKILL");
			return page.pdf();
		});
		await expect(doomed).rejects.toThrow(/^content\/contoh\/pks\.md gagal dicetak: /);
		await expect(doomed).rejects.toBeInstanceOf(EnvironmentFault);
		expect(tries).toBe(2);
		await expect(pool.withPage("lain", async (page) => page.url())).resolves.toBe("about:blank");
		expect(source.launched).toHaveLength(3);
		await pool.close();
	});

	it("gives up a page that hangs, and serves the next one", async () => {
		const pool = createPool(browser, { jobs: 1, timeoutMs: 700 });
		await expect(pool.withPage("macet.md", () => new Promise(() => {}))).rejects.toThrow(
			"macet.md gagal dicetak: lebih dari 0.7 detik.",
		);
		await expect(pool.withPage("lancar.md", async () => "jadi")).resolves.toBe("jadi");
		await pool.close();
	});

	it("never has more pages open than it was told", async () => {
		const pool = createPool(browser, { jobs: 2, timeoutMs: 20_000 });
		let open = 0;
		let most = 0;
		const pages = new Set<object>();
		let meet = () => {};
		const met = new Promise<void>((resolve) => {
			meet = resolve;
		});
		await Promise.all(
			Array.from({ length: 8 }, () =>
				pool.withPage("x", async (page) => {
					most = Math.max(most, ++open);
					// The first waits for a second, so that the two are open together however fast a page is.
					if (open === 2) meet();
					await met;
					pages.add(page);
					await page.setContent(halaman("x"));
					open--;
				}),
			),
		);
		expect(most).toBe(2);
		expect(pages.size).toBe(2);
		await pool.close();
	});

	it("stops at the first document that cannot be rendered, with its own error", async () => {
		const broken = {
			id: "rusak",
			html: () => {
				throw new TypeError("templat rusak");
			},
		};
		await expect(printAll([broken, ...jobs(2)], { cacheDir, browser })).rejects.toThrow(TypeError);
	});
});

describe("the printing browser", () => {
	it("runs no script and reaches neither network nor disk", async () => {
		let hits = 0;
		const server = createServer((_, response) => {
			hits++;
			response.end("TERAMBIL");
		});
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		const rahasia = join(cacheDir, "rahasia.txt");
		writeFileSync(rahasia, "RAHASIA");
		const file = pathToFileURL(rahasia).href;
		const html = `<!doctype html><html lang="id"><head><title>Uji</title>
<link rel="stylesheet" href="${url}/a.css"><style>@import url(${url}/b.css); @font-face{font-family:x;src:url(${url}/c.woff2)} p{font-family:x;background:url(${url}/d.png)}</style>
</head><body>
<p>Tetap</p><script>document.body.textContent = "BERUBAH";</script><script src="${url}/e.js"></script>
<img src="${url}/f.png" onerror="document.body.textContent = 'BERUBAH'"><img src="http://contoh.example/g.png"><img src="${file}">
<iframe src="${file}"></iframe><iframe src="${url}/h"></iframe><object data="${file}"></object><embed src="${file}">
</body></html>`;
		const press = await openPress({ cacheDir, browser });
		const [sheet] = await press.print([{ id: "jahat", html }]);
		const { teks } = await readPdf(readFileSync(sheet?.path ?? ""));
		expect(teks).toContain("Tetap");
		expect(teks).not.toMatch(/BERUBAH|RAHASIA|TERAMBIL/);
		expect(hits).toBe(0);
		await press.print([
			{ id: "pindah", html: `<meta http-equiv="refresh" content="0; url=${url}/pindah"><p>Pindah</p>` },
		]);
		expect(hits).toBe(0);
		const [next] = await press.print([{ id: "sesudahnya", html: halaman("Sesudahnya") }]);
		expect((await readPdf(readFileSync(next?.path ?? ""))).teks).toBe("Sesudahnya");
		await press.close();
		await new Promise((resolve) => server.close(resolve));
	});

	it("is named by the environment when that is asked for, or says what is wrong", async () => {
		const before = process.env.PUPPETEER_EXECUTABLE_PATH;
		try {
			process.env.PUPPETEER_EXECUTABLE_PATH = "/tidak/ada";
			await expect(findBrowser({ cacheDir })).rejects.toThrow(/^PUPPETEER_EXECUTABLE_PATH menunjuk \/tidak\/ada/);
			process.env.PUPPETEER_EXECUTABLE_PATH = process.execPath;
			const source = await findBrowser({ cacheDir });
			expect(source.identity).toContain(String(statSync(process.execPath).size));
			await expect(source.launch()).rejects.toThrow(EnvironmentFault);
		} finally {
			if (before === undefined) delete process.env.PUPPETEER_EXECUTABLE_PATH;
			else process.env.PUPPETEER_EXECUTABLE_PATH = before;
		}
	});
});

describe("what is done to the bytes", () => {
	it("counts pages as a reader does, whatever the text says", async () => {
		const html = `<!doctype html><html lang="id"><title>/Type /Page /Count 99</title><h1>/Type /Page</h1>${'<p style="break-before:page">/Count 7</p>'.repeat(11)}</html>`;
		const [sheet] = await printAll([{ id: "a", html }], { cacheDir, browser });
		const { halaman: pages } = await readPdf(readFileSync(sheet?.path ?? ""));
		expect(sheet?.pages).toBe(pages.length);
		expect(pages).toHaveLength(12);
	});

	it("is not misled by a title that looks like a date, and refuses what is no PDF of Chromium's", async () => {
		const html = "<!doctype html><html lang=id><title>/CreationDate (D:19990101000000+00'00')</title><p>x</p></html>";
		const [sheet] = await printAll([{ id: "a", html, tanggal: "2026-03-04" }], { cacheDir, browser });
		const { judul, dibuat } = await readPdf(readFileSync(sheet?.path ?? ""));
		expect(judul).toBe("/CreationDate (D:19990101000000+00'00')");
		expect(dibuat).toBe("D:20260304000000Z");
		await expect(finishPdf(Buffer.from("%PDF-1.4 nothing"), null)).rejects.toThrow(PdfFault);
	});
});
