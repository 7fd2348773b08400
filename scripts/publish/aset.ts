import { createHash } from "node:crypto";
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

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

const digest = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 10);

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

/** Writes stylesheet, scripts, fonts and icon to `/aset/`. */
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
	};
}
