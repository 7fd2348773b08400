import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Alamat } from "./data/alamat.ts";
import { perubahanTerakhir, robotsTxt, sitemapOf } from "./data/sitemap.ts";
import type { Umpan } from "./halaman/umpan.ts";

/** Addresses of the pages that stand in a folder, in order. */
async function pagesIn(outDir: string): Promise<string[]> {
	const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
		.map((entry) => join(entry.parentPath, entry.name).slice(outDir.length).replaceAll("\\", "/"))
		.map((path) => path.replace(/\/index\.html$/, "/"))
		.sort();
}

interface Bahan {
	readonly umpan: readonly Umpan[];
	/** Addresses that only lead on. */
	readonly pindah: ReadonlySet<string>;
}

/**
 * Writes `sitemap.xml` and `robots.txt` for the pages that lie in the folder. A sitemap needs whole addresses, so the
 * caller asks for it only where the portal's own is known.
 */
export async function writeMesinPencari(outDir: string, { umpan, pindah }: Bahan, alamat: Alamat): Promise<void> {
	const pages = (await pagesIn(outDir)).filter((url) => !pindah.has(url));
	const files = sitemapOf(pages, perubahanTerakhir(umpan), alamat);
	for (const [url, isi] of files) await writeFile(join(outDir, url), isi);
	await writeFile(join(outDir, "robots.txt"), robotsTxt(alamat));
}
