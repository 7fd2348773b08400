import { fileURLToPath } from "node:url";
import { Eleventy } from "@11ty/eleventy";
import type { AlamatAset } from "./aset.ts";
import type { HalamanData } from "./data/halaman-data.ts";
import { filtersFor } from "./filter.ts";
import type { Halaman } from "./halaman/halaman.ts";
import { readKeluaran } from "./panduan/bahan.ts";
import { babOf, panduanMarkdown, showOutput } from "./panduan/markdown.ts";

const SITE = fileURLToPath(new URL("../../site/", import.meta.url));
const CONFIG = fileURLToPath(new URL("../../.eleventy.js", import.meta.url));

/** What all pages know of the portal. */
export interface Situs {
	readonly nama: string;
	readonly hari: string;
	/** Regions and cases are made up. */
	readonly contoh: boolean;
	/** Files may be written in the browser. */
	readonly sunting: boolean;
	/** Versions that were replaced are known. */
	readonly riwayat: boolean;
	/** Accent of a region by the first part of its addresses, see `aksenOf`. */
	readonly aksen: Readonly<Record<string, string>>;
	readonly aset: AlamatAset;
	/** Host and path without slash at the end; empty when it is not known. */
	readonly alamat: string;
}

/** What depends on where the portal will be served. */
export interface Tempat {
	/** The path below which it is served. */
	readonly pathPrefix: string;
	/** What a page tells machines of itself, fit to stand in a script element. */
	readonly jsonLd: (url: string) => string;
}

/** Every page, that of the open data among them, which lists what is published. */
export type SemuaHalaman = Halaman & { readonly data: HalamanData };

/** The part of Eleventy's configuration that we use. */
export interface EleventyConfig {
	addGlobalData(name: string, data: unknown): void;
	addFilter(name: string, filter: (...values: never[]) => unknown): void;
	setLibrary(name: string, library: unknown): void;
}

/**
 * Writes every page of the portal: the templates of `site/`, filled with what is handed over and nothing else.
 * @param outDir where the pages go
 */
export async function writePages(halaman: SemuaHalaman, situs: Situs, outDir: string, tempat: Tempat): Promise<void> {
	const { pathPrefix, jsonLd } = tempat;
	const filters = { ...filtersFor(pathPrefix), jsonLd, babPanduan: babOf, keluaran: showOutput };
	const markdown = panduanMarkdown({ pathPrefix, gambar: situs.aset.gambar, keluaran: await readKeluaran() });
	const eleventy = new Eleventy(SITE, outDir, {
		configPath: CONFIG,
		quietMode: true,
		config: (config: EleventyConfig) => {
			config.addGlobalData("halaman", halaman);
			config.addGlobalData("situs", situs);
			config.setLibrary("md", markdown);
			for (const [name, filter] of Object.entries(filters)) config.addFilter(name, filter);
		},
	});
	eleventy.disableLogger();
	await eleventy.write();
}
