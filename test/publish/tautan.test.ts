import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { tautanKutipan } from "../../scripts/publish/halaman/peraturan.ts";
import { toPortal } from "../../scripts/publish/public.ts";
import type { Terbitan } from "../../scripts/publish/terbitan.ts";
import { attributesIn, listFiles } from "../helpers/dist.ts";
import { portalContoh, publishInto, SITUS, terbitanContoh } from "../helpers/portal.ts";

interface Halaman {
	readonly path: string;
	readonly html: string;
	readonly ids: ReadonlySet<string>;
}

/** Every whole address of this portal in a text, up to what ends it in JSON, XML, CSV and calendars. */
const ALAMAT = /https:\/\/portal\.example\/kerja-sama\/([^\s"'<>\\;,)]*)/g;
/** Names of things in JSON-LD, no places on a page; and no anchor at all. */
const BUKAN_LETAK = ["", "situs", "pemerintah"];
const BERALAMAT = /^\/(?!pagefind|aset).*\.(?:html|xml|json|jsonld|ics|csv|txt)$|^\/(?:sitemap\.xml|robots\.txt)$/;

let terbitan: Terbitan;
beforeAll(async () => {
	terbitan = await terbitanContoh();
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
		["at the root of a host", undefined, "/"],
		["below a path", SITUS, "/kerja-sama/"],
	])("all lead somewhere when served %s", async (_, siteUrl, prefix) => {
		const dist = await portalContoh(siteUrl);
		const pages = readPages(dist);
		const files = new Set(listFiles(dist));
		const byPath = new Map(pages.map((page) => [page.path, page]));
		expect(pages.length).toBeGreaterThan(40);
		for (const page of pages) expect(deadLinks(page, byPath, files, prefix), page.path).toEqual([]);
	});

	it("lead somewhere from feeds, data, calendars, the sitemap and what pages tell machines", async () => {
		const dist = await portalContoh(SITUS);
		const files = new Set(listFiles(dist));
		const ids = new Map(readPages(dist).map((page) => [page.path, page.ids]));
		const seen = new Map<string, number>();
		for (const path of [...files].filter((one) => BERALAMAT.test(one))) {
			// Lines of a calendar are folded at 75 bytes (RFC 5545).
			const teks = readFileSync(join(dist, path), "utf8").replaceAll("\r\n ", "");
			const found = [...teks.matchAll(ALAMAT)].map(([, rest = ""]) => rest);
			const mati = found.filter((rest) => {
				const [url = "", anchor = ""] = rest.replace(/\?.*/, "").split("#");
				const target = `/${url}`.replace(/\/$/, "/index.html");
				return !files.has(target) || !(BUKAN_LETAK.includes(anchor) || ids.get(target)?.has(anchor));
			});
			expect(mati, path).toEqual([]);
			const kind = path.split(".").at(-1) ?? "";
			seen.set(kind, (seen.get(kind) ?? 0) + found.length);
		}
		for (const kind of ["xml", "json", "jsonld", "ics", "csv", "html", "txt"])
			expect(seen.get(kind), kind).toBeGreaterThan(0);
	});

	it("use every id once on a page", async () => {
		for (const { path, html } of readPages(await portalContoh())) {
			const ids = attributesIn(html, "id");
			expect(
				ids.filter((id, index) => ids.indexOf(id) !== index),
				path,
			).toEqual([]);
		}
	});

	it("lead to pages each of which has a title of its own, but for what only leads on", async () => {
		const titles = readPages(await portalContoh()).map(({ html }) => /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? "");
		const own = titles.filter((title) => !title.startsWith("Pindah: "));
		expect(own.filter((title, index) => own.indexOf(title) !== index)).toEqual([]);
	});

	it("lead from a citation to the provision", async () => {
		const dist = await portalContoh();
		const portal = toPortal(terbitan);
		const citations = terbitan.rules.flatMap((rule) => rule.cites);
		expect(citations.length).toBeGreaterThan(5);
		for (const citation of citations) {
			const [path = "", anchor = ""] = tautanKutipan(portal, citation).url.split("#");
			expect(readFileSync(join(dist, path, "index.html"), "utf8"), citation).toContain(`id="${anchor}"`);
		}
	});

	it("come out the same from the same source", async () => {
		const [a, b] = [await portalContoh(), await publishInto(terbitan)];
		expect(listFiles(b)).toEqual(listFiles(a));
		for (const path of listFiles(a))
			expect(readFileSync(join(b, path)).equals(readFileSync(join(a, path))), path).toBe(true);
	});
});
