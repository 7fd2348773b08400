import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { EnvironmentFault } from "../model/fault.ts";

const PAKET_HURUF = "@fontsource/arimo";
const WEIGHTS = [400, 700] as const;
const STYLES = ["normal", "italic"] as const;

/** One file of the default font, as `render/` takes it. */
export interface BerkasHuruf {
	readonly weight: (typeof WEIGHTS)[number];
	readonly style: (typeof STYLES)[number];
	readonly range: string;
	readonly base64: string;
}

/** Texts of `templates/` by their path in it, and the default font. */
export interface PrintAssets {
	readonly templates: ReadonlyMap<string, string>;
	readonly huruf: readonly BerkasHuruf[];
}

async function readTemplates(folder: string): Promise<Map<string, string>> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
		throw new EnvironmentFault(`Folder templat ${folder} tidak terbaca.`);
	});
	const files = entries.filter((entry) => entry.isFile() && /\.(?:hbs|css|svg)$/.test(entry.name));
	const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
	const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
	return new Map(paths.map((path, index) => [relative(folder, path).replaceAll("\\", "/"), texts[index] as string]));
}

async function readHuruf(): Promise<BerkasHuruf[]> {
	const root = dirname(createRequire(import.meta.url).resolve(`${PAKET_HURUF}/package.json`));
	const ranges = Object.entries(
		JSON.parse(await readFile(join(root, "unicode.json"), "utf8")) as Record<string, string>,
	);
	const wanted = ranges.flatMap(([subset, range]) =>
		WEIGHTS.flatMap((weight) => STYLES.map((style) => ({ subset, range, weight, style }))),
	);
	return Promise.all(
		wanted.map(async ({ subset, range, weight, style }) => {
			const file = join(root, "files", `arimo-${subset}-${weight}-${style}.woff2`);
			return { weight, style, range, base64: await readFile(file, "base64") };
		}),
	);
}

/**
 * Reads from disk, once, all that sheets are made of besides the content.
 * @param templatesDir folder `templates/`
 * @throws EnvironmentFault when the folder or the font package is not there
 */
export async function readPrintAssets(templatesDir: string): Promise<PrintAssets> {
	const [templates, huruf] = await Promise.all([
		readTemplates(templatesDir),
		readHuruf().catch(() => {
			throw new EnvironmentFault(`Paket ${PAKET_HURUF} tidak terpasang. Jalankan npm ci.`);
		}),
	]);
	return { templates, huruf };
}
