import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import { describe, expect, it } from "vitest";
import type { Page } from "../helpers/peramban.ts";
import { alamatOf, JENIS_HALAMAN, type JenisHalaman } from "./jenis-halaman.ts";
import { usePembaca } from "./portal.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const SEMUA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Of all rules only contrast depends on the colour scheme. */
const ATURAN: Readonly<Record<"light" | "dark", RunOptions>> = {
	light: { runOnly: SEMUA, resultTypes: ["violations"] },
	dark: { runOnly: ["color-contrast"], resultTypes: ["violations"] },
};
/** Bytes on the wire of a page with all it loads. */
const BERAT = 60_000;

const pembaca = usePembaca();

async function visit(jenis: JenisHalaman, width: number) {
	const tab = await pembaca.open();
	await tab.page.setViewport({ width, height: 800 });
	await tab.page.goto(pembaca.origin + alamatOf(jenis, pembaca.portal));
	await tab.page.evaluate("document.fonts.ready.then(() => 0)");
	if (jenis === "cari") {
		// On a phone the filters are folded, and read when they are opened.
		await (await tab.page.$(".saring:not([open]) summary"))?.click();
		await tab.page.waitForSelector("#saring-daerah option + option");
	}
	return tab;
}

/** How far the page can be pushed sideways, and how much of it moved unasked after it was first drawn (CLS). */
const UKUR = `(async () => {
	const shifts = await new Promise((done) => {
		new PerformanceObserver((list) => done(list.getEntries())).observe({ type: "layout-shift", buffered: true });
		setTimeout(done, 50, []);
	});
	const shift = shifts.filter((entry) => !entry.hadRecentInput).reduce((sum, entry) => sum + entry.value, 0);
	return { overflow: document.documentElement.scrollWidth - innerWidth, shift };
})()`;

/** Words of headings, labels and states that are cut in two where no hyphen and no stroke lets them. */
const PATAH = `(() => {
	const cut = [];
	for (const element of document.querySelectorAll("main :is(h1, h2, h3, h4, th, dt, td, .lencana)")) {
		if (element.closest("thead")?.offsetWidth === 1) continue;
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			if (walker.currentNode.parentElement.closest("code, .tak-tampak")) continue;
			for (const { index, 0: word } of walker.currentNode.data.matchAll(/[\\p{L}\\d]+/gu)) {
				const range = document.createRange();
				range.setStart(walker.currentNode, index);
				range.setEnd(walker.currentNode, index + word.length);
				if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) cut.push(word);
			}
		}
	}
	return cut;
})()`;

async function findViolations(page: Page, scheme: "light" | "dark"): Promise<string[]> {
	await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
	const results = (await page.evaluate(
		(options) => (globalThis as unknown as { axe: { run(o: unknown): Promise<unknown> } }).axe.run(options),
		ATURAN[scheme] as object,
	)) as AxeResults;
	return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${scheme} ${id}: ${node.html}`));
}

describe.each(JENIS_HALAMAN)("%s", (jenis) => {
	it.each([360, 1280])("has no finding at WCAG 2.2 AA at %i px, light and dark", async (width) => {
		const { page } = await visit(jenis, width);
		await page.evaluate(AXE);
		expect(await findViolations(page, "light")).toEqual([]);
		expect(await findViolations(page, "dark")).toEqual([]);
		await page.close();
	});

	it("loses nothing at 320 px nor at 200 % zoom, asks no other host, breaks no policy, and does not jump", async () => {
		const { page, masalah } = await visit(jenis, 320);
		const { overflow, shift } = (await page.evaluate(UKUR)) as { overflow: number; shift: number };
		expect(overflow).toBeLessThanOrEqual(0);
		expect(await page.evaluate(PATAH)).toEqual([]);
		// A window of 1280 px at 200 %.
		await page.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 });
		expect(((await page.evaluate(UKUR)) as { overflow: number }).overflow).toBeLessThanOrEqual(0);
		expect(shift).toBeLessThan(0.01);
		expect(masalah).toEqual([]);
		await page.close();
	});

	it.skipIf(jenis === "cari")("weighs at most 60 kB with its fonts, and reads without script", async () => {
		const { page } = await pembaca.open();
		await page.setJavaScriptEnabled(false);
		await page.setCacheEnabled(false);
		const client = await page.createCDPSession();
		await client.send("Network.enable");
		let bytes = 0;
		client.on("Network.loadingFinished", ({ encodedDataLength }) => {
			bytes += encodedDataLength;
		});
		await page.goto(pembaca.origin + alamatOf(jenis, pembaca.portal));
		await page.evaluate("document.fonts.ready.then(() => 0)");
		expect(bytes).toBeGreaterThan(10_000);
		expect(bytes).toBeLessThanOrEqual(BERAT);
		expect(
			(await page.$eval("main", (main) => (main as unknown as { innerText: string }).innerText)).length,
		).toBeGreaterThan(80);
		await page.close();
	});
});

describe("by keyboard", () => {
	it("the first stop leads past the header, and focus is seen", async () => {
		const { page } = await visit("kasus", 1280);
		await page.keyboard.press("Tab");
		const outline = await page.evaluate("getComputedStyle(document.activeElement).outlineWidth");
		expect(outline).toBe("3px");
		await page.keyboard.press("Enter");
		expect(await page.evaluate("location.hash")).toBe("#isi");
		await page.close();
	});

	it("the contents beside a naskah can be reached, though their fold is closed", async () => {
		const { page } = await visit("naskah", 1280);
		const reached = `(() => {
			const link = document.querySelector(".daftar-isi a");
			link.focus();
			return document.activeElement === link && link.checkVisibility();
		})()`;
		expect(await page.evaluate(reached)).toBe(true);
		await page.close();
	});

	it("a clause can be linked to from its own number", async () => {
		const { page } = await visit("naskah", 1280);
		const link = await page.$("a.pasal-nomor");
		await link?.click();
		expect(await page.evaluate("document.querySelector(':target')?.className")).toBe("pasal");
		await page.close();
	});
});

describe("on paper", () => {
	it("a register keeps its columns, and what leads elsewhere is left out", async () => {
		const { page } = await visit("register", 794);
		await page.emulateMediaType("print");
		const shown = (selector: string) =>
			page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).display`);
		expect(await shown("main table tbody tr")).toBe("table-row");
		expect(await shown("main .pilihan")).toBe("none");
		expect(await shown(".navigasi")).toBe("none");
		expect(((await page.evaluate(UKUR)) as { overflow: number }).overflow).toBeLessThanOrEqual(0);
		await page.close();
	});
});
