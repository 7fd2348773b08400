import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const KELUARAN = fileURLToPath(new URL("../../../site/panduan/keluaran/", import.meta.url));

/** What the program says in the chapters of the Panduan, by name; written by `npm run generate:panduan`. */
export async function readKeluaran(): Promise<Readonly<Record<string, string>>> {
	const names = (await readdir(KELUARAN)).filter((name) => name.endsWith(".txt")).sort();
	const all = names.map(
		async (name) => [basename(name, ".txt"), await readFile(join(KELUARAN, name), "utf8")] as const,
	);
	return Object.fromEntries(await Promise.all(all));
}
