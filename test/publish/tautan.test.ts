import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { tautanKutipan } from "../../scripts/publish/halaman/peraturan.ts";
import { toPortal } from "../../scripts/publish/public.ts";
import type { Terbitan } from "../../scripts/publish/terbitan.ts";
import { attributesIn, listFiles } from "../helpers/dist.ts";
import { CONTENT, publishInto, terbitanOf } from "../helpers/portal.ts";

interface Halaman {
	readonly path: string;
	readonly html: string;
	readonly ids: ReadonlySet<string>;
}

let terbitan: Terbitan;
beforeAll(async () => {
	terbitan = await terbitanOf(CONTENT);
});

function readPages(dist: string): Halaman[] {
	return listFiles(dist)
		.filter((path) => path.endsWith(".html"))
		.map((path) => {
			const html = readFileSync(join(dist, path), "utf8");
			return { path, html, ids: new Set(attributesIn(html, "id")) };
		});
}

/** Links of a page that lead nowhere. */
function deadLinks(
	page: Halaman,
	pages: ReadonlyMap<string, Halaman>,
	files: ReadonlySet<string>,
	prefix: string,
): string[] {
	const links = ["href", "src", "action"].flatMap((name) => attributesIn(page.html, name));
	return links.filter((link) => {
		if (/^(?:https?:|mailto:)/.test(link)) return false;
		const url = new URL(link, `http://portal${prefix}${page.path.slice(1)}`);
		if (!url.pathname.startsWith(prefix)) return true;
		const path = `/${url.pathname.slice(prefix.length)}`.replace(/\/$/, "/index.html");
		const anchor = decodeURIComponent(url.hash.slice(1));
		return !files.has(path) || (anchor !== "" && !pages.get(path)?.ids.has(anchor));
	});
}

describe("links and anchors", () => {
	it.each([
		["at the root of a host", "", "/"],
		["below a path", "https://contoh.github.io/naskah/", "/naskah/"],
	])("all lead somewhere when served %s", async (_, siteUrl, prefix) => {
		const dist = await publishInto(terbitan, { siteUrl });
		const pages = readPages(dist);
		const files = new Set(listFiles(dist));
		const byPath = new Map(pages.map((page) => [page.path, page]));
		expect(pages.length).toBeGreaterThan(40);
		for (const page of pages) expect(deadLinks(page, byPath, files, prefix), page.path).toEqual([]);
	});

	it("use every id once on a page", async () => {
		for (const { path, html } of readPages(await publishInto(terbitan))) {
			const ids = attributesIn(html, "id");
			expect(
				ids.filter((id, index) => ids.indexOf(id) !== index),
				path,
			).toEqual([]);
		}
	});

	it("lead from a citation to the provision", async () => {
		const dist = await publishInto(terbitan);
		const portal = toPortal(terbitan);
		const citations = terbitan.rules.flatMap((rule) => rule.cites);
		expect(citations.length).toBeGreaterThan(5);
		for (const citation of citations) {
			const [path = "", anchor = ""] = tautanKutipan(portal, citation).url.split("#");
			expect(readFileSync(join(dist, path, "index.html"), "utf8"), citation).toContain(`id="${anchor}"`);
		}
	});

	it("come out the same from the same source", async () => {
		const [a, b] = [await publishInto(terbitan), await publishInto(terbitan)];
		expect(listFiles(b)).toEqual(listFiles(a));
		for (const path of listFiles(a))
			expect(readFileSync(join(b, path)).equals(readFileSync(join(a, path))), path).toBe(true);
	});
});
