import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserSource } from "../print/browser.ts";

/** A host that is nowhere: every answer comes from the disk. */
const ASAL = "http://portal.invalid";
const JENIS: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript",
	".json": "application/json",
	".css": "text/css",
};

/** A cheap phone, where the filters wait until asked for, and a desk, where they stand open beside the results. */
const LEBAR = { ponsel: 360, meja: 1280 } as const;
/** What people type, of every kind that the search treats in its own way. */
const KATA_CARI: readonly string[] = [
	"sampah",
	"kerja sama",
	"PKS sampah",
	"kelola sampah",
	"persampahn",
	"lalulintas",
	"100.3.7/14/PKS/2025",
	"500.11/407",
	"permendagri 25 tahun 2020",
	"force majeure pasar digital",
	"DLH Tirtapura",
	"biaya pengolahan sampah per ton",
	"koperasi lapak guyub",
	"tidakadayangbegini",
];

export interface HasilCari {
	readonly kata: string;
	/**
	 * Bytes over the wire, as a web host compresses them, that the search itself asked for until its first screen was
	 * whole: script, index, results, and on a desk the filters with their counts.
	 */
	readonly bytes: Readonly<Record<keyof typeof LEBAR, number>>;
	/** Milliseconds on a phone from the request of the page until its results stand there. */
	readonly lama: number;
	readonly hasil: number;
}

/** What a web host would send: Pagefind's own files are compressed already. */
const sent = (isi: Buffer, type: string): number => (JENIS[type] ? gzipSync(isi).length : isi.length);

/** True when all that the first screen shows is there. */
const LENGKAP = `(() => {
	const cari = document.getElementById("cari");
	if (cari.hasAttribute("aria-busy") || !cari.querySelector(".jumlah").textContent) return false;
	return !cari.querySelector(".saring").open || [...cari.querySelectorAll("[data-saring]")].some((s) => s.length > 1)
		|| !cari.querySelector(".hasil > li");
})()`;

/** One search of a reader who comes with an empty cache. */
async function searchOnce(browser: Browser, dist: string, kata: string, lebar: number) {
	const page = await browser.newPage();
	let bytes = 0;
	await page.setViewport({ width: lebar, height: 800 });
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
	await page.goto(`${ASAL}/cari/?q=${encodeURIComponent(kata)}`);
	await page.waitForFunction(LENGKAP);
	const text = await page.$eval(".jumlah", (line) => line.textContent ?? "");
	await page.close();
	return { bytes, hasil: Number.parseInt(text.replaceAll(".", ""), 10) || 0 };
}

/**
 * First searches of many kinds.
 * @param dist a finished portal, served at the root
 * @returns one answer a query, in the order of `KATA_CARI`
 */
export async function measureCari(source: BrowserSource, dist: string, now: () => number): Promise<HasilCari[]> {
	const browser = await source.launch();
	try {
		const answers: HasilCari[] = [];
		for (const kata of KATA_CARI) {
			const start = now();
			const ponsel = await searchOnce(browser, dist, kata, LEBAR.ponsel);
			const lama = now() - start;
			const meja = await searchOnce(browser, dist, kata, LEBAR.meja);
			answers.push({ kata, bytes: { ponsel: ponsel.bytes, meja: meja.bytes }, lama, hasil: ponsel.hasil });
		}
		return answers;
	} finally {
		await browser.close();
	}
}
