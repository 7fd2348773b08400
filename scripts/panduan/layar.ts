/** Pages of a built portal as a screen shows them. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "../print/browser.ts";
import { findBrowser } from "../print/find-browser.ts";
import { type Piksel, paintPiksel } from "../print/gambar.ts";

/** A page to be shown. */
export interface Layar {
	/** Its address in the portal, from "/". */
	readonly url: string;
	/** The window, in CSS pixels. */
	readonly jendela: { readonly width: number; readonly height: number };
	/** Width of the picture, in pixels. */
	readonly lebar: number;
}

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

/** The upper part of a page, as much as the window holds. */
async function paintLayar(page: Page, { url, jendela, lebar }: Layar): Promise<Piksel> {
	const { width, height } = jendela;
	await page.setViewport(jendela);
	await page.goto(ASAL + url, { waitUntil: "networkidle0" });
	await page.emulateMediaType("screen");
	await page.addStyleTag({ content: "@page { margin: 0 }" });
	const pdf = await page.pdf({ width, height, printBackground: true, pageRanges: "1" });
	return paintPiksel(pdf, 1, lebar);
}

/**
 * Shows pages of a portal that lies in a folder.
 * @param cache where the browser is unpacked
 * @returns their pictures, in the same order
 */
export async function paintPortal(dist: string, layar: readonly Layar[], cache: string): Promise<Piksel[]> {
	const browser = await (await findBrowser({ cacheDir: cache })).launch();
	try {
		const page = await browser.newPage();
		await page.setBypassCSP(true);
		await serveFrom(page, dist);
		const pictures: Piksel[] = [];
		for (const satu of layar) pictures.push(await paintLayar(page, satu));
		return pictures;
	} finally {
		await browser.close();
	}
}
