/** `sitemap.xml` and `robots.txt`: what tells search engines which pages there are, and where they changed last. */
import { escapeXml, unsur } from "../../model/xml.ts";
import type { Umpan } from "../halaman/umpan.ts";
import type { Alamat } from "./alamat.ts";

/** The most addresses that one file may hold (sitemaps.org, protocol 0.9). */
const PALING_BANYAK = 50_000;
const XMLNS = "http://www.sitemaps.org/schemas/sitemap/0.9";
const KEPALA = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * A page of one version repeats a paper that has its own page; the page for what is not there is no page; the editor is
 * for those who were told of it.
 */
const isDicari = (path: string): boolean => !/^\/(?:v\/.|admin\/)/.test(path) && path !== "/404.html";

/**
 * The last day on which something changed on a page, by its address: as papers and git say. A page of which no change
 * is known has none; the clock is never asked.
 */
export function perubahanTerakhir(umpan: readonly Umpan[]): ReadonlyMap<string, string> {
	const hari = new Map<string, string>();
	const note = (url: string, day: string): void => {
		if (day > (hari.get(url) ?? "")) hari.set(url, day);
	};
	for (const { halaman, entri } of umpan) {
		for (const { url, diperbarui } of entri) {
			note(halaman, diperbarui);
			note(url, diperbarui);
		}
	}
	return hari;
}

const lokasi = (url: string): string => unsur("loc", {}, escapeXml(url));

const berkas = (unsurAkar: string, isi: readonly string[]): string =>
	`${KEPALA}${unsur(unsurAkar, { xmlns: XMLNS }, `\n${isi.join("\n")}\n`)}\n`;

/**
 * The sitemap: one file, or an index and its parts where one would hold too many addresses.
 * @param pages addresses of the pages, from the root of the portal
 * @param hari see `perubahanTerakhir`
 * @returns files by their addresses
 */
export function sitemapOf(
	pages: readonly string[],
	hari: ReadonlyMap<string, string>,
	alamat: Alamat,
	palingBanyak = PALING_BANYAK,
): ReadonlyMap<string, string> {
	const entri = pages.filter(isDicari).map((url) => {
		const kapan = hari.get(url);
		return unsur("url", {}, lokasi(alamat(url)) + (kapan === undefined ? "" : unsur("lastmod", {}, kapan)));
	});
	if (entri.length <= palingBanyak) return new Map([["/sitemap.xml", berkas("urlset", entri)]]);
	const parts = Array.from({ length: Math.ceil(entri.length / palingBanyak) }, (_, at): [string, string] => [
		`/sitemap-${at + 1}.xml`,
		berkas("urlset", entri.slice(at * palingBanyak, (at + 1) * palingBanyak)),
	]);
	const index = parts.map(([url]) => unsur("sitemap", {}, lokasi(alamat(url))));
	return new Map([["/sitemap.xml", berkas("sitemapindex", index)], ...parts]);
}

/** Everything may be read. Search engines ask for it at the root of a host; below a path the host's own must name the sitemap. */
export const robotsTxt = (alamat: Alamat): string => `User-agent: *\nAllow: /\n\nSitemap: ${alamat("/sitemap.xml")}\n`;
