/** One page at a time, from the very templates of which a build makes all. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { TemplatFault } from "../model/fault.ts";
import { type Mesin, makePages, type SemuaHalaman, type Situs, type Tempat } from "./eleventy.ts";
import type { Halaman } from "./halaman/halaman.ts";
import { TERSENDIRI } from "./halaman-lama.ts";

const SITE = fileURLToPath(new URL("../../site/", import.meta.url));

/** A template of `site/`, with the fields above it. */
export interface TemplatHalaman {
	/** As messages name it: `site/naskah.njk`. */
	readonly path: string;
	readonly teks: string;
	readonly isian: IsianTemplat;
}

interface IsianTemplat {
	readonly bagian?: string;
	readonly permalink?: string;
	readonly pagination?: { readonly data: string; readonly alias: string };
}

/** What stands at an address: a template, and the item of its list of which the page is made. */
export interface TempatHalaman {
	readonly templat: TemplatHalaman;
	readonly butir?: object;
}

function splitTemplat(path: string, text: string): TemplatHalaman {
	const [, isian = "", teks = text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
	return { path, teks, isian: Object(parse(isian)) as IsianTemplat };
}

/** Reads every template that makes pages. */
export async function readTemplatHalaman(): Promise<TemplatHalaman[]> {
	const names = (await readdir(SITE)).filter((name) => name.endsWith(".njk")).sort();
	return Promise.all(names.map(async (name) => splitTemplat(`site/${name}`, await readFile(join(SITE, name), "utf8"))));
}

/** The value at `halaman.register.daftar`. */
const valueAt = (path: string, data: object): unknown =>
	path.split(".").reduce<unknown>((value, key) => Reflect.get(Object(value), key), data);

const addressOf = (permalink: string): string => permalink.replace(/index\.html$/, "");

function tempatOf(templat: TemplatHalaman, halaman: Halaman): [string, TempatHalaman][] {
	const { bagian, permalink, pagination } = templat.isian;
	// Chapters know one another: see `makePanduan`.
	if (bagian === "panduan") return [];
	if (!pagination) return permalink === undefined ? [] : [[addressOf(permalink), { templat }]];
	const items = valueAt(pagination.data, { halaman }) as readonly { readonly url: string }[];
	return items.map((butir) => [butir.url, { templat, butir }]);
}

/** Every page by its address. */
export const petaHalaman = (templat: readonly TemplatHalaman[], halaman: Halaman): ReadonlyMap<string, TempatHalaman> =>
	new Map(templat.flatMap((satu) => tempatOf(satu, halaman)));

/**
 * The Panduan, whose chapters are Markdown and know one another: made at one go, by address.
 * @throws TemplatFault when a template cannot be read or does not fit its data
 */
export async function makePanduan(
	halaman: SemuaHalaman,
	situs: Situs,
	tempat: Tempat,
): Promise<ReadonlyMap<string, string>> {
	const sendiri = Object.fromEntries(TERSENDIRI.map((daftar) => [daftar, []]));
	try {
		const pages = await makePages({ ...halaman, ...sendiri }, situs, tempat);
		return new Map([...pages].filter(([url]) => url.startsWith("/panduan/")));
	} catch (error) {
		throw faultOf(innerOf(error), { path: "site/panduan", teks: "" });
	}
}

/** Eleventy wraps what Nunjucks threw. */
function innerOf(error: unknown): unknown {
	const { originalError, cause } = Object(error) as { originalError?: unknown; cause?: unknown };
	const inner = originalError ?? cause;
	return inner === undefined ? error : innerOf(inner);
}

/** Whether a page lists the files of the open data. */
export const isHalamanData = ({ templat }: TempatHalaman): boolean => /\bhalaman\.data\b/.test(templat.teks);

/** What Nunjucks puts before its words, once for every template on the way to the one that is wrong. */
const LETAK = /\(([^()\n]+\.njk)\)(?: \[Line (\d+), Column (\d+)\])?/g;

/** A template of nothing but another: what is wrong is wrong there, though Nunjucks names this one. */
const indukOf = (teks: string): string | undefined => /^\s*\{% extends "([^"]+)" %\}\s*$/.exec(teks)?.[1];

/** The place of what Nunjucks threw, and its own words. */
function faultOf(error: unknown, { path, teks }: Pick<TemplatHalaman, "path" | "teks">): unknown {
	if (!(error instanceof Error)) return error;
	const [, named = path, line, column] = [...error.message.matchAll(LETAK)].at(-1) ?? [];
	const induk = named === path ? indukOf(teks) : undefined;
	const file = induk ? `site/_includes/${induk}` : named.replace(SITE, "site/");
	const kata =
		error.message
			.split("\n")
			.at(-1)
			?.trim()
			.replace(/^Error: /, "") ?? "";
	return new TemplatFault({ file, ...(line && { line: Number(line), column: Number(column) }) }, kata);
}

/**
 * Makes one page.
 * @throws TemplatFault when a template cannot be read or does not fit its data
 */
export async function renderHalaman(
	mesin: Mesin,
	url: string,
	{ templat, butir }: TempatHalaman,
	{ halaman, situs }: { readonly halaman: Halaman | SemuaHalaman; readonly situs: Situs },
): Promise<string> {
	const { path, teks, isian } = templat;
	const own = isian.pagination && butir ? { [isian.pagination.alias]: butir } : {};
	try {
		return await mesin.render(path, teks, { ...isian, ...own, page: { url }, halaman, situs });
	} catch (error) {
		throw faultOf(error, templat);
	}
}
