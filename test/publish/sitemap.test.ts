import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { alamatAt } from "../../scripts/publish/data/alamat.ts";
import { perubahanTerakhir, sitemapOf } from "../../scripts/publish/data/sitemap.ts";
import { umpanOf } from "../../scripts/publish/halaman/umpan.ts";
import { toPortal } from "../../scripts/publish/public.ts";
import type { Terbitan } from "../../scripts/publish/terbitan.ts";
import { listFiles } from "../helpers/dist.ts";
import { portalContoh, SITUS, TODAY, terbitanContoh } from "../helpers/portal.ts";

const locIn = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map((found) => found[1] ?? "");

let terbitan: Terbitan;
let dist: string;
beforeAll(async () => {
	terbitan = await terbitanContoh();
	dist = await portalContoh(SITUS);
});
const sitemap = (): string => readFileSync(join(dist, "sitemap.xml"), "utf8");

describe("sitemap.xml", () => {
	it("names pages that are there, by whole addresses, each once", () => {
		const files = new Set(listFiles(dist));
		const found = locIn(sitemap());
		expect(found.length).toBeGreaterThan(100);
		expect(new Set(found).size).toBe(found.length);
		for (const url of found) {
			expect(url.startsWith(`${SITUS}/`), url).toBe(true);
			expect(files.has(`${url.slice(SITUS.length)}index.html`), url).toBe(true);
		}
	});

	it("leaves out what is not there, single versions and addresses that only lead on, and nothing else", () => {
		const found = new Set(locIn(sitemap()));
		const pages = listFiles(dist).filter((path) => path.endsWith("/index.html"));
		const missing = pages.filter((path) => !found.has(SITUS + path.replace("index.html", "")));
		expect(missing.length).toBeGreaterThan(10);
		for (const path of missing) expect(path).toMatch(/^\/(?:v|tirtapura\/sampah-regional)\//);
		expect(sitemap()).not.toContain("404");
	});

	it("leaves out the editor, which is for those who were told of it", () => {
		const [xml = ""] = sitemapOf(["/admin/", "/admin/contoh/", "/contoh/"], new Map(), alamatAt(SITUS)).values();
		expect(locIn(xml)).toEqual([`${SITUS}/contoh/`]);
	});

	it("says when a paper changed as the paper and git say, and nothing of pages that change by themselves", () => {
		const hari = perubahanTerakhir(umpanOf(toPortal(terbitan)));
		const [paper = "", day = ""] = [...hari].find(([url]) => /\/pks\/$/.test(url)) ?? [];
		expect(sitemap()).toContain(`<url><loc>${SITUS}${paper}</loc><lastmod>${day}</lastmod></url>`);
		expect(sitemap()).toContain(`<url><loc>${SITUS}/tentang/</loc></url>`);
		for (const satu of hari.values()) expect(satu <= TODAY, satu).toBe(true);
	});

	it("takes the newest change of those below a page", () => {
		const entri = (url: string, diperbarui: string) => ({
			...{ id: url, url, judul: "", ringkas: "", kelompok: "dokumen" as const, terbit: diperbarui, diperbarui },
		});
		const umpan = { url: "/a/feed.xml", id: "a", judul: "A", halaman: "/a/", diperbarui: "2026-03-01" };
		const hari = perubahanTerakhir([
			{ ...umpan, entri: [entri("/a/x/", "2026-01-05"), entri("/a/y/", "2026-03-01"), entri("/a/x/", "2026-02-01")] },
			{ ...umpan, halaman: "/b/", entri: [] },
		]);
		expect([...hari].sort()).toEqual([
			["/a/", "2026-03-01"],
			["/a/x/", "2026-02-01"],
			["/a/y/", "2026-03-01"],
		]);
	});

	it("becomes an index with parts where one file would hold too many, and loses no page", () => {
		const pages = ["/a/", "/b/", "/c/", "/d/?x=1&y=2", "/e/"];
		const files = sitemapOf(pages, new Map(), alamatAt(SITUS), 2);
		expect([...files.keys()]).toEqual(["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml"]);
		expect(locIn(files.get("/sitemap.xml") ?? "")).toEqual([1, 2, 3].map((at) => `${SITUS}/sitemap-${at}.xml`));
		const parts = [1, 2, 3].flatMap((at) => locIn(files.get(`/sitemap-${at}.xml`) ?? ""));
		expect(parts).toEqual(pages.map((url) => SITUS + url.replace("&", "&amp;")));
	});
});

it("the browser editor, which is for no search engine, is not there at all where no region asks for it", () => {
	expect(existsSync(join(dist, "admin"))).toBe(false);
});

describe("robots.txt", () => {
	it("forbids nothing and names the sitemap", () => {
		const robots = readFileSync(join(dist, "robots.txt"), "utf8");
		expect(robots).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${SITUS}/sitemap.xml\n`);
	});

	it("is not written where the address is not known, nor is a sitemap", async () => {
		const tanpa = await portalContoh();
		expect(["robots.txt", "sitemap.xml"].filter((nama) => existsSync(join(tanpa, nama)))).toEqual([]);
	});
});
