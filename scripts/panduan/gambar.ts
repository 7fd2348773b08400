/** The pictures of the Panduan: sheets as printed from the samples, pages as the portal shows the sample content. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "../build.ts";
import type { PilihanBuild } from "../cli/pilihan-build.ts";
import type { Page } from "../print/browser.ts";
import { findBrowser } from "../print/find-browser.ts";
import { paintPiksel } from "../print/gambar.ts";
import { toPng } from "./png.ts";
import { printSampel } from "./sampel.ts";

/** Ten-point type can be read at this width, and a page stays below forty kilobytes. */
const LEBAR = 448;
/** Ink and paper, with a crest on it; the portal has more. */
const WARNA = { lembar: 16, layar: 40 };
const KASUS = "tirtapura/pengelolaan-sampah-regional";
const PAKET = "tirtapura/pelatihan-pemadam-kebakaran/kesepakatan-bersama-paket.pdf";
/** Sheets of the sample content: name of the picture, PDF, page, and how much of it is shown from the top. */
const LEMBAR = [
	["pks-1", `${KASUS}/pks.pdf`, 1, 0.5],
	["paket-daftar-periksa", PAKET, 1, 0.8],
	["paket-tanda-tangan", PAKET, 7, 1],
] as const;
/** Pages of the portal: name of the picture, address. */
const HALAMAN = [
	["portal-kasus", `/${KASUS}/`],
	["portal-tenggat", "/tenggat/"],
] as const;
/** Where the portal seems to be served: nothing is asked over a network. */
const ASAL = "http://portal.example";
const MIME: Readonly<Record<string, string>> = {
	css: "text/css",
	svg: "image/svg+xml",
	html: "text/html; charset=utf-8",
};

/** Answers what a page asks for from a folder. */
async function serveFrom(page: Page, dist: string): Promise<void> {
	await page.setRequestInterception(true);
	page.on("request", (request) => {
		const path = decodeURIComponent(new URL(request.url()).pathname);
		const file = join(dist, path.endsWith("/") ? `${path}index.html` : path);
		const contentType = MIME[file.split(".").at(-1) ?? ""] ?? "application/octet-stream";
		if (!existsSync(file)) return void request.respond({ status: 404, body: "" });
		void readFile(file).then((body) => request.respond({ status: 200, contentType, body }));
	});
}

/** The upper part of a page, as a screen would show it. */
async function paintLayar(page: Page, url: string): Promise<Buffer> {
	await page.goto(ASAL + url, { waitUntil: "networkidle0" });
	await page.emulateMediaType("screen");
	await page.addStyleTag({ content: "@page { margin: 0 }" });
	const pdf = await page.pdf({ width: "960px", height: "660px", printBackground: true, pageRanges: "1" });
	return toPng(await paintPiksel(pdf, 1, 640), WARNA.layar);
}

async function paintPortal(dist: string, cache: string): Promise<(readonly [string, Buffer])[]> {
	const browser = await (await findBrowser({ cacheDir: cache })).launch();
	try {
		const page = await browser.newPage();
		await page.setViewport({ width: 960, height: 660 });
		await page.setBypassCSP(true);
		await serveFrom(page, dist);
		const pictures: (readonly [string, Buffer])[] = [];
		for (const [nama, url] of HALAMAN) pictures.push([nama, await paintLayar(page, url)]);
		return pictures;
	} finally {
		await browser.close();
	}
}

async function paintLembar(pdf: string, halaman: number, bagian = 1): Promise<Buffer> {
	const { data, width, height } = await paintPiksel(await readFile(pdf), halaman, LEBAR);
	return toPng({ data, width, height: Math.round(height * bagian) }, WARNA.lembar);
}

/**
 * Makes every picture of the Panduan anew.
 * @param folder an empty folder for what is built on the way
 * @returns PNG pictures by name
 */
export async function gambarPanduan(folder: string, options: PilihanBuild): Promise<ReadonlyMap<string, Buffer>> {
	const [out, cetak] = [join(folder, "dist"), join(folder, "cetak")];
	const { code, report } = await build({ ...options, out, cetak });
	if (code !== 0) throw new Error(report);
	const pictures = new Map(await paintPortal(out, options.cache));
	for (const [nama, pdf, halaman, bagian] of LEMBAR) {
		pictures.set(nama, await paintLembar(join(cetak, pdf), halaman, bagian));
	}
	for (const [jenis, pdf] of await printSampel(join(folder, "sampel"), options)) {
		pictures.set(`lembar-${jenis}`, await paintLembar(pdf, 1));
	}
	return pictures;
}
