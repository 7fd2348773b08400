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
	on(event: "eleventy.engine.njk", listener: (engine: Nunjucks) => void): void;
}

type Filters = Readonly<Record<string, (...values: never[]) => unknown>>;

/** The Nunjucks that Eleventy has set up. */
interface Nunjucks {
	readonly nunjucks: { readonly Template: new (teks: string, environment: object, path: string) => Templat };
	readonly environment: { invalidateCache(): void };
}

interface Templat {
	render(data: object, done: (error: Error | null, html: string | null) => void): void;
}

/** Renders one page at a time as a build would, without the rest of the portal. */
export interface Mesin {
	/**
	 * @param path of the template, for messages; `teks` what follows its front-matter
	 * @throws the error of Nunjucks, whose message names template, line and column
	 */
	render(path: string, teks: string, data: object): Promise<string>;
	/** Reads every template anew from now on. */
	lupakan(): void;
}

const FILTER_PANDUAN = { babPanduan: babOf, keluaran: showOutput };

/** @param outDir where pages go that are written */
async function openEleventy(
	halaman: SemuaHalaman,
	situs: Situs,
	outDir: string,
	{ pathPrefix, jsonLd }: Tempat,
): Promise<Eleventy> {
	const filters = { ...filtersFor(pathPrefix), jsonLd, ...FILTER_PANDUAN };
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
	return eleventy;
}

/**
 * Writes every page of the portal: the templates of `site/`, filled with what is handed over and nothing else.
 * @param outDir where the pages go
 */
export async function writePages(halaman: SemuaHalaman, situs: Situs, outDir: string, tempat: Tempat): Promise<void> {
	await (await openEleventy(halaman, situs, outDir, tempat)).write();
}

/** The same pages by their addresses, written nowhere. */
export async function makePages(
	halaman: SemuaHalaman,
	situs: Situs,
	tempat: Tempat,
): Promise<ReadonlyMap<string, string>> {
	const pages = await (await openEleventy(halaman, situs, "", tempat)).toJSON();
	return new Map(pages.flatMap(({ url, content }) => (url === false ? [] : [[url, content] as const])));
}

/** A template that shows nothing but the frame: by rendering it once Eleventy sets its Nunjucks up. */
const PANCING = fileURLToPath(new URL("../../site/404.njk", import.meta.url));

/**
 * Eleventy's own Nunjucks, with the options, filters and shortcodes that a build has.
 * @param situs any; only its shape matters here
 */
export async function openMesin(filters: Filters, situs: Situs): Promise<Mesin> {
	let engine: Nunjucks | undefined;
	const eleventy = new Eleventy(PANCING, "", {
		configPath: CONFIG,
		quietMode: true,
		config: (config: EleventyConfig) => {
			config.addGlobalData("halaman", { lapor: [] });
			config.addGlobalData("situs", situs);
			for (const [name, filter] of Object.entries({ ...filters, ...FILTER_PANDUAN })) config.addFilter(name, filter);
			config.on("eleventy.engine.njk", (made) => {
				engine = made;
			});
		},
	});
	eleventy.disableLogger();
	await eleventy.toJSON();
	if (!engine) throw new Error("Eleventy has made no Nunjucks");
	const { nunjucks, environment } = engine;
	return {
		render: (path, teks, data) =>
			new Promise((resolve, reject) => {
				const templat = new nunjucks.Template(teks, environment, path);
				templat.render(data, (error, html) => (error ? reject(error) : resolve(html ?? "")));
			}),
		lupakan: () => environment.invalidateCache(),
	};
}
