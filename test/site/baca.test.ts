import { describe, expect, it } from "vitest";
import { isNaskahPublik, type NaskahPublik } from "../../scripts/publish/portal.ts";
import type { Page } from "../helpers/peramban.ts";
import { usePembaca } from "./portal.ts";

const pembaca = usePembaca();

/** The naskah that defines most terms. */
function naskahBeristilah(): NaskahPublik {
	const all = pembaca.portal.daerah
		.flatMap(({ kerja_sama }) => kerja_sama)
		.flatMap((kasus) => (kasus.akses === "terbuka" ? kasus.dokumen : []))
		.filter(isNaskahPublik);
	return all.sort((a, b) => b.istilah.length - a.istilah.length)[0] as NaskahPublik;
}

async function openNaskah(script = true) {
	const tab = await pembaca.open();
	await tab.page.setJavaScriptEnabled(script);
	await tab.page.goto(pembaca.origin + naskahBeristilah().url);
	return tab;
}

const focused = (page: Page) => page.evaluate("document.activeElement.className");
const said = (page: Page, selector: string) =>
	page.waitForFunction(`document.querySelector("${selector}").textContent`).then((value) => value.jsonValue());

describe("a defined term", () => {
	it("shows its meaning in place; Escape puts it away and gives the focus back", async () => {
		const { page, masalah } = await openNaskah();
		const { istilah } = naskahBeristilah();
		await page.focus("a.istilah");
		const term = await page.$eval("a.istilah", (link) => link.textContent);
		expect(istilah.map((satu) => satu.istilah)).toContain(term);
		await page.keyboard.press("Enter");
		await page.waitForSelector(".arti:popover-open");
		expect(await page.$eval(".arti", (box) => box.textContent)).toContain(term);
		expect(await page.evaluate("location.hash")).toBe("");
		await page.keyboard.press("Escape");
		await page.waitForSelector(".arti:not(:popover-open)");
		await page.waitForFunction("document.activeElement.matches('a.istilah')");
		expect(await focused(page)).toBe("istilah");
		expect(masalah).toEqual([]);
		await page.close();
	});

	it("leads to its meaning where there is no script", async () => {
		const { page } = await openNaskah(false);
		const href = await page.$eval("a.istilah", (link) => link.getAttribute("href"));
		await page.click("a.istilah");
		expect(new URL(page.url()).hash).toBe(href);
		await page.close();
	});
});

describe("words in a naskah", () => {
	it("are found across bold and line ends, one after another, round to the first", async () => {
		const { page } = await openNaskah();
		await page.type("#temukan", "para  pihak");
		const text = (await page.$eval("article.naskah", (article) => article.textContent)) ?? "";
		const expected = [...text.matchAll(/para\s+pihak/giu)].length;
		expect(expected).toBeGreaterThan(2);
		expect(await said(page, ".temukan [role=status]")).toBe(`${expected} ditemukan`);
		await page.keyboard.press("Enter");
		expect(await said(page, ".temukan [role=status]")).toBe(`1 dari ${expected}`);
		await page.click(".temukan button:first-of-type");
		expect(await said(page, ".temukan [role=status]")).toBe(`${expected} dari ${expected}`);
		await page.close();
	});

	it("that are not there are said not to be, and signs are no pattern", async () => {
		const { page, masalah } = await openNaskah();
		await page.type("#temukan", "(.*[");
		expect(await said(page, ".temukan [role=status]")).toBe("Tidak ada di naskah ini");
		expect(masalah).toEqual([]);
		await page.close();
	});
});

describe("the number of a clause", () => {
	it("pressed copies its address and says so", async () => {
		const { page } = await openNaskah();
		await page.evaluate(
			"Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { globalThis.disalin = text; } } })",
		);
		await page.click("a.pasal-nomor");
		expect(await said(page, "[data-kabar]")).toMatch(/^Tautan ke Pasal \w+ disalin\.$/);
		expect(await page.evaluate("globalThis.disalin")).toBe(page.url());
		await page.close();
	});
});

it("the contents stand beside the text at 1280 px, whether or not other papers do", async () => {
	const konsolidasi = pembaca.portal.daerah
		.flatMap(({ kerja_sama }) => kerja_sama)
		.flatMap((kasus) => (kasus.akses === "terbuka" ? kasus.dokumen.filter(isNaskahPublik) : []))
		.flatMap((naskah) => naskah.konsolidasi?.url ?? []);
	const { page } = await pembaca.open();
	await page.setViewport({ width: 1280, height: 900 });
	const seen = new Set<boolean>();
	for (const url of [naskahBeristilah().url, ...konsolidasi.slice(0, 1)]) {
		await page.goto(pembaca.origin + url);
		const { beside, samping } = (await page.evaluate(`(() => {
			const at = (selector) => document.querySelector(selector).getBoundingClientRect();
			const [rak, text] = [at(".rak"), at("article.naskah")];
			return { beside: rak.right <= text.left && rak.top <= text.top, samping: document.querySelector(".samping") !== null };
		})()`)) as { beside: boolean; samping: boolean };
		expect(beside, url).toBe(true);
		seen.add(samping);
	}
	expect(seen).toEqual(new Set([true, false]));
	await page.close();
});
