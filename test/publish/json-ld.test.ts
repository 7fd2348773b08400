import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { forScript } from "../../scripts/publish/data/json-ld.ts";
import { listFiles } from "../helpers/dist.ts";
import { portalContoh, SITUS } from "../helpers/portal.ts";

const BLOK = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

interface Simpul {
	readonly "@type": string;
	readonly [kunci: string]: unknown;
}
let halaman: ReadonlyMap<string, readonly Simpul[]>;

function simpulOf(html: string, path: string): Simpul[] {
	const blok = [...html.matchAll(BLOK)].map((found) => found[1] ?? "");
	expect(blok, path).toHaveLength(1);
	const data = JSON.parse(blok[0] ?? "") as { "@context": string; "@graph": Simpul[] };
	expect(data["@context"], path).toBe("https://schema.org");
	return data["@graph"];
}

beforeAll(async () => {
	const dist = await portalContoh(SITUS);
	const pages = listFiles(dist).filter((path) => path.endsWith(".html"));
	halaman = new Map(pages.map((path) => [path, simpulOf(readFileSync(join(dist, path), "utf8"), path)]));
});

const jenisOf = (path: string): string[] => (halaman.get(path) ?? []).map((satu) => satu["@type"]);

describe("what pages tell machines", () => {
	it("is one block of JSON-LD on every page, each node with a type of schema.org", () => {
		expect(halaman.size).toBeGreaterThan(50);
		for (const [path, simpul] of halaman) {
			expect(simpul.length, path).toBeGreaterThan(0);
			for (const satu of simpul) expect(satu["@type"], path).toMatch(/^[A-Z][A-Za-z]+$/);
		}
	});

	it("names the kind of thing that each kind of page is about", () => {
		const jenis = (pattern: RegExp) => [...halaman.keys()].filter((path) => pattern.test(path)).map(jenisOf);
		expect(jenisOf("/index.html")).toEqual(["WebSite"]);
		expect(jenisOf("/tirtapura/index.html")).toEqual(["GovernmentOrganization", "BreadcrumbList"]);
		expect(new Set(jenisOf("/data/index.html"))).toEqual(new Set(["Dataset", "BreadcrumbList"]));
		expect(jenisOf("/tentang/index.html")).toEqual(["WebPage"]);
		for (const satu of jenis(/^\/peraturan\/[^/]+\/index/)) expect(satu).toEqual(["Legislation", "BreadcrumbList"]);
		const all = [...halaman.values()].flat().map((satu) => satu["@type"]);
		for (const satu of ["CreativeWork", "DigitalDocument"]) expect(all).toContain(satu);
	});

	it("leads from the front page down to the page itself, by whole addresses", () => {
		for (const [path, simpul] of halaman) {
			const remah = simpul.find((satu) => satu["@type"] === "BreadcrumbList");
			const items = (remah?.itemListElement ?? []) as { position: number; item: string; name: string }[];
			expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
			for (const { item, name } of items) {
				expect(name).not.toBe("");
				expect([...halaman.keys()], path).toContain(`${item.replace(SITUS, "")}index.html`);
			}
			if (items.length > 0) expect(items.at(-1)?.item).toBe(SITUS + path.replace(/index\.html$/, ""));
		}
	});

	it("cannot leave the element in which it stands", () => {
		const hostile = { name: "</script><script>alert(1)</script><!-- <script" };
		expect(forScript(hostile)).not.toContain("<");
		expect(JSON.parse(forScript(hostile))).toEqual(hostile);
	});
});
