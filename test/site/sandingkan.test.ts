import { expect, it } from "vitest";
import type { KasusTerbuka } from "../../scripts/publish/portal.ts";
import type { Page } from "../helpers/peramban.ts";
import { usePembaca } from "./portal.ts";

const pembaca = usePembaca();

function twoKasus(): readonly [KasusTerbuka, KasusTerbuka] {
	const open = pembaca.portal.daerah
		.flatMap(({ kerja_sama }) => kerja_sama)
		.filter((kasus): kasus is KasusTerbuka => kasus.akses === "terbuka");
	return [open[0] as KasusTerbuka, open.at(-1) as KasusTerbuka];
}

async function openAt(search: string) {
	const tab = await pembaca.open();
	await tab.page.goto(`${pembaca.origin}/sandingkan/${search}`);
	await tab.page.waitForSelector("form:not([hidden])");
	return tab;
}

const textOf = (page: Page, selector: string): Promise<string> =>
	page.$eval(selector, (found) => (found as unknown as { innerText: string }).innerText);

it("two cases chosen stand beside one another, and the address can be shared", async () => {
	const [a, b] = twoKasus();
	const { page, masalah } = await openAt("");
	await page.select("#pilih-a", a.url);
	await page.select("#pilih-b", b.url);
	await page.click(".sanding-pilih button");
	await page.waitForSelector(".sanding");
	expect(page.url()).toContain(encodeURIComponent(b.url));
	const again = await openAt(new URL(page.url()).search);
	await again.page.waitForSelector(".sanding");
	for (const shown of [await textOf(page, ".sanding"), await textOf(again.page, ".sanding")]) {
		for (const { judul, pihak } of [a, b]) {
			expect(shown).toContain(judul);
			for (const { nama } of pihak) expect(shown).toContain(nama);
		}
	}
	expect(await page.$$eval(".sanding [id]", (found) => found.length)).toBe(0);
	const jumps = await page.$$eval(".sanding a[href*='#tenggat']", (all) =>
		all.map((link) => link.getAttribute("href")),
	);
	expect(jumps.length).toBeGreaterThan(0);
	for (const jump of jumps) expect([`${a.url}#tenggat`, `${b.url}#tenggat`]).toContain(jump);
	expect(masalah).toEqual([]);
	await page.close();
	await again.page.close();
});

it("two cases with many clauses stay beside one another at 320 px, with nothing to push sideways", async () => {
	const [a, b] = ["/tirtapura/rujukan-pasien-antardaerah/", "/tirtapura/pengelolaan-sampah-regional/"];
	const { page } = await openAt(`?a=${a}&b=${b}`);
	await page.setViewport({ width: 320, height: 800 });
	await page.waitForSelector(".sanding .letak");
	expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
	// A sum that is cut in two is read as another.
	const cut = await page.$$eval(".sanding .uang", (all) =>
		all.map((uang) => (uang as unknown as { getClientRects(): { length: number } }).getClientRects().length),
	);
	expect(cut.length).toBeGreaterThan(0);
	expect(new Set(cut)).toEqual(new Set([1]));
	await page.close();
});

it("one case twice is told so", async () => {
	const [{ url }] = twoKasus();
	const { page } = await openAt(`?a=${url}&b=${url}`);
	expect(await textOf(page, "[data-sanding-kabar]")).toContain("Pilih dua yang berbeda");
	expect(await page.$(".sanding")).toBeNull();
	await page.close();
});

it("an address that is no case of the portal is not fetched", async () => {
	const [{ url }] = twoKasus();
	const { page, masalah } = await openAt(`?a=${url}&b=https://jahat.example/`);
	expect(await page.$eval("#pilih-b", (select) => (select as unknown as { value: string }).value)).toBe("");
	expect(await page.$(".sanding")).toBeNull();
	expect(masalah).toEqual([]);
	await page.close();
});
