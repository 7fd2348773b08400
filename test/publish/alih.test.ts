import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { alihOf, ujungAlih } from "../../scripts/model/alih.ts";
import type { Terbitan } from "../../scripts/publish/terbitan.ts";
import { listFiles } from "../helpers/dist.ts";
import { portalContoh, SITUS, terbitanContoh } from "../helpers/portal.ts";

const LAMA = "/tirtapura/sampah-regional/";
const BARU = "/tirtapura/pengelolaan-sampah-regional/";

let terbitan: Terbitan;
let dist: string;
beforeAll(async () => {
	terbitan = await terbitanContoh();
	dist = await portalContoh(SITUS);
});
const baca = (path: string): string => readFileSync(join(dist, path), "utf8");

describe("an address that was given up", () => {
	it("leads on without script, at once, and names the page that search engines shall keep", () => {
		const html = baca(`${LAMA}index.html`);
		expect(html).toContain(`<meta http-equiv="refresh" content="0; url=/kerja-sama${BARU}">`);
		expect(html).toContain(`<link rel="canonical" href="${SITUS}${BARU}">`);
		expect(html).toMatch(new RegExp(`Pindah ke <a href="/kerja-sama${BARU}">[^<]{5,}</a>`));
		expect(html).toContain("script-src 'none'");
	});

	it("takes the papers of its case along: pages, and files and feed as they are", () => {
		const files = listFiles(dist);
		const below = files.filter((path) => path.startsWith(BARU) && /\.(?:pdf|xml)$/.test(path));
		expect(below.length).toBeGreaterThan(4);
		for (const path of below) {
			expect(baca(path.replace(BARU, LAMA)), path).toBe(baca(path));
		}
		const pages = files.filter((path) => path.startsWith(BARU) && /^[^/]+\/index\.html$/.test(path.slice(BARU.length)));
		expect(pages.length).toBeGreaterThan(3);
		for (const path of pages) expect(baca(path.replace(BARU, LAMA))).toContain('http-equiv="refresh"');
	});

	it("is in the data, with the page that took its place, and not in the sitemap or the search", () => {
		const { alih } = JSON.parse(baca("data/register.json")) as { alih: { dari: string; ke: string }[] };
		expect(alih).toContainEqual({ dari: SITUS + LAMA, ke: SITUS + BARU });
		expect(baca("sitemap.xml")).not.toContain(LAMA);
		expect(baca(`${LAMA}index.html`)).not.toContain("data-pagefind-body");
	});
});

describe("where an address leads in the end", () => {
	it("is found through chains, and is nowhere for a circle", () => {
		const entri = new Map([
			["/d/a/", "/d/b/"],
			["/d/b/", "/d/c/"],
			["/d/x/", "/d/y/"],
			["/d/y/", "/d/x/"],
		]);
		expect(["/d/a/", "/d/b/", "/d/c/", "/d/x/"].map((dari) => ujungAlih(entri, dari))).toEqual([
			...["/d/c/", "/d/c/", "/d/c/"],
			undefined,
		]);
	});

	it("is for each paper of a case what its own entry says, where it has one; and none is told of a closed paper", () => {
		const [pertama, ...lain] = terbitan.arsip.daerah.map((satu) =>
			satu.id === "tirtapura"
				? {
						...satu,
						data: { ...satu.data, alih: [...(satu.data.alih ?? []), { dari: `${LAMA}pks/`, ke: "/tirtapura/" }] },
					}
				: satu,
		);
		if (!pertama) throw new Error("no region");
		const alih = alihOf({ ...terbitan.arsip, daerah: [pertama, ...lain] });
		expect(alih.find(({ dari }) => dari === `${LAMA}pks/`)?.ke).toBe("/tirtapura/");
		const kasus = terbitan.arsip.daerah.flatMap(({ kerja_sama }) => kerja_sama);
		const sampah = kasus.find(({ slug }) => slug === "pengelolaan-sampah-regional");
		const tertutup = sampah?.dokumen.filter(({ data }) => data.status === "rancangan" || data.publikasi === "terbatas");
		for (const { slug } of tertutup ?? []) expect(alih.map(({ dari }) => dari)).not.toContain(`${LAMA}${slug}/`);
	});
});
