import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BrowserSource } from "../print/browser.ts";

/** A host that is nowhere: every answer comes from the disk. */
const ASAL = "http://portal.invalid";
const JENIS: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript",
	".json": "application/json",
	".css": "text/css",
};

export interface HasilCari {
	/** Bytes over the wire, as a web host compresses them, that the search itself asked for: script, index, results. */
	readonly bytes: number;
	/** Milliseconds from the request of the page until its results stand there. */
	readonly lama: number;
	readonly hasil: number;
}

/** What a web host would send: Pagefind's own files are compressed already. */
const sent = (isi: Buffer, type: string): number => (JENIS[type] ? gzipSync(isi).length : isi.length);

/**
 * The first search of a reader who comes with an empty cache.
 * @param dist a finished portal, served at the root
 */
export async function measureCari(
	source: BrowserSource,
	dist: string,
	{ kata, now }: { readonly kata: string; readonly now: () => number },
): Promise<HasilCari> {
	const browser = await source.launch();
	try {
		const page = await browser.newPage();
		let bytes = 0;
		await page.setRequestInterception(true);
		page.on("request", async (request) => {
			const { pathname } = new URL(request.url());
			const path = join(dist, decodeURIComponent(pathname), pathname.endsWith("/") ? "index.html" : "");
			const isi = await readFile(path).catch(() => undefined);
			if (!isi) return request.respond({ status: 404 });
			const type = extname(path);
			if (/^\/pagefind\/|^\/aset\/skrip/.test(pathname)) bytes += sent(isi, type);
			return request.respond({ body: isi, contentType: JENIS[type] ?? "application/octet-stream" });
		});
		const start = now();
		await page.goto(`${ASAL}/cari/?q=${encodeURIComponent(kata)}`);
		await page.waitForSelector(".hasil > li");
		const lama = now() - start;
		const text = await page.$eval(".jumlah", (line) => line.textContent ?? "");
		return { bytes, lama, hasil: Number.parseInt(text.replaceAll(".", ""), 10) };
	} finally {
		await browser.close();
	}
}
