import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Gambar, ukuranPng } from "./gambar.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SITE = join(ROOT, "site");

/** Fonts taken as they are from their packages; `site/huruf/` holds those cut to the letters we use. */
const HURUF = [
	"@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2",
	"@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2",
	"@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2",
];

/** Addresses of what every page loads; a change of content is a change of name, so that caches may keep them for ever. */
export interface AlamatAset {
	readonly gaya: string;
	readonly cari: string;
	readonly verifikasi: string;
	readonly sandingkan: string;
	readonly baca: string;
	/** Pictures of the Panduan, by name without ending. */
	readonly gambar: Readonly<Record<string, Gambar>>;
}

/** The stylesheets in the order of their numbers, as one. Comments stay at home. */
async function readGaya(): Promise<string> {
	const folder = join(SITE, "gaya");
	const names = (await readdir(folder)).filter((name) => name.endsWith(".css")).sort();
	const parts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
	return parts
		.join("\n")
		.replace(/\/\*[\s\S]*?\*\//g, "")
		.replace(/\n\s*\n+/g, "\n");
}

const digest = (text: string | Uint8Array): string => createHash("sha256").update(text).digest("hex").slice(0, 10);

async function writeGaya(outDir: string): Promise<string> {
	const gaya = await readGaya();
	const url = `/aset/gaya.${digest(gaya)}.css`;
	await writeFile(join(outDir, url), gaya);
	return url;
}

/** The scripts import one another by name, so it is their folder that carries the digest. */
async function writeSkrip(outDir: string): Promise<string> {
	const names = (await readdir(join(SITE, "skrip"))).filter((name) => name.endsWith(".js")).sort();
	const texts = await Promise.all(names.map((name) => readFile(join(SITE, "skrip", name), "utf8")));
	const folder = `/aset/skrip.${digest(texts.join(""))}`;
	await mkdir(join(outDir, folder), { recursive: true });
	for (const [index, name] of names.entries()) await writeFile(join(outDir, folder, name), texts[index] ?? "");
	return folder;
}

async function copyHuruf(outDir: string): Promise<void> {
	const own = (await readdir(join(SITE, "huruf"))).filter((name) => name.endsWith(".woff2"));
	const files = [
		...HURUF.map((path) => join(ROOT, "node_modules", path)),
		...own.map((name) => join(SITE, "huruf", name)),
	];
	await mkdir(join(outDir, "aset/huruf"), { recursive: true });
	for (const file of files) await copyFile(file, join(outDir, "aset/huruf", basename(file)));
}

/** The pictures of the Panduan, each at an address that changes with it. */
async function copyGambar(outDir: string): Promise<Record<string, Gambar>> {
	const folder = join(SITE, "panduan/gambar");
	const names = (await readdir(folder)).filter((name) => name.endsWith(".png")).sort();
	await mkdir(join(outDir, "aset/gambar"), { recursive: true });
	const all = names.map(async (name): Promise<[string, Gambar]> => {
		const isi = await readFile(join(folder, name));
		const nama = basename(name, ".png");
		const url = `/aset/gambar/${nama}.${digest(isi)}.png`;
		await writeFile(join(outDir, url), isi);
		return [nama, { url, ...ukuranPng(isi) }];
	});
	return Object.fromEntries(await Promise.all(all));
}

/** Writes stylesheet, scripts, fonts, icon and pictures to `/aset/`. */
export async function writeAset(outDir: string): Promise<AlamatAset> {
	await copyHuruf(outDir);
	await copyFile(join(SITE, "ikon.svg"), join(outDir, "aset/ikon.svg"));
	const skrip = await writeSkrip(outDir);
	return {
		gaya: await writeGaya(outDir),
		cari: `${skrip}/cari.js`,
		verifikasi: `${skrip}/verifikasi.js`,
		sandingkan: `${skrip}/sandingkan.js`,
		baca: `${skrip}/baca.js`,
		gambar: await copyGambar(outDir),
	};
}
