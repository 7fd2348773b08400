/** Pages that read as before are taken from the last build, not made again. */
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Halaman } from "./halaman/halaman.ts";

/**
 * Lists whose templates show nothing but the page itself and the site, so that its data tell whether it changed.
 * `test/structure/halaman-lama.test.ts` holds the templates to it.
 */
export const TERSENDIRI = [
	...(["naskah", "konsolidasi", "redline", "rencana", "kuasa", "matrik", "laporan", "dinas"] as const),
	...(["kasus", "dikecualikan", "versi"] as const),
] satisfies readonly (keyof Halaman)[];

/** What a page was made from and what it became, both as SHA-256, by its address. */
export type CatatanHalaman = Readonly<Record<string, { readonly kunci: string; readonly isi: string }>>;

/** The last build: where its pages lie, and what is noted of them. */
export interface BangunLama {
	readonly dist: string;
	readonly catatan: CatatanHalaman;
}

const SEKALIGUS = 64;

const sha256 = (...parts: readonly (string | Uint8Array)[]): string => {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(part).update("\0");
	return hash.digest("hex");
};

const fileOf = (folder: string, url: string): string => join(folder, url, "index.html");

/** Does something for many, a bounded number at a time. */
async function inBatches<T>(all: readonly T[], each: (one: T) => Promise<void>): Promise<void> {
	for (let at = 0; at < all.length; at += SEKALIGUS) await Promise.all(all.slice(at, at + SEKALIGUS).map(each));
}

/**
 * The key of every page that stands by itself.
 * @param konteks what decides all pages: program, site, address
 * @param beside what else a page bears, by its address
 */
export function kunciHalaman(halaman: Halaman, konteks: string, beside: (url: string) => string): Map<string, string> {
	return new Map(
		TERSENDIRI.flatMap((daftar) =>
			halaman[daftar].map((page): [string, string] => [
				page.url,
				sha256(konteks, daftar, JSON.stringify(page), beside(page.url)),
			]),
		),
	);
}

/**
 * Copies every page whose key is that of the last build and whose file nobody touched since.
 * @returns what was noted of the pages copied
 */
export async function reuse(
	kunci: ReadonlyMap<string, string>,
	{ dist, catatan }: BangunLama,
	outDir: string,
): Promise<CatatanHalaman> {
	const found: Record<string, { kunci: string; isi: string }> = {};
	const same = [...kunci].filter(([url, own]) => catatan[url]?.kunci === own);
	await inBatches(same, async ([url, own]) => {
		const bytes = await readFile(fileOf(dist, url)).catch(() => undefined);
		const isi = bytes && sha256(bytes);
		if (!bytes || isi === undefined || isi !== catatan[url]?.isi) return;
		await mkdir(dirname(fileOf(outDir, url)), { recursive: true });
		await writeFile(fileOf(outDir, url), bytes);
		found[url] = { kunci: own, isi };
	});
	return found;
}

/** The pages that are left to make. */
export function without<Semua extends Halaman>(halaman: Semua, done: CatatanHalaman): Semua {
	const isLeft = ({ url }: { readonly url: string }): boolean => done[url] === undefined;
	const lists = TERSENDIRI.map((daftar) => [daftar, (halaman[daftar] as readonly { url: string }[]).filter(isLeft)]);
	return { ...halaman, ...Object.fromEntries(lists) };
}

/** Notes what pages were made from, for the next build. */
export async function noteHalaman(
	kunci: ReadonlyMap<string, string>,
	done: CatatanHalaman,
	outDir: string,
): Promise<CatatanHalaman> {
	const noted: Record<string, { kunci: string; isi: string }> = { ...done };
	await inBatches(
		[...kunci].filter(([url]) => done[url] === undefined),
		async ([url, own]) => {
			noted[url] = { kunci: own, isi: sha256(await readFile(fileOf(outDir, url))) };
		},
	);
	return noted;
}
