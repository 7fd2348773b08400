import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

/** Reads what an earlier run noted; an empty object where there is nothing, or nothing readable. */
export async function recall(path: string): Promise<object> {
	try {
		return Object(JSON.parse(await readFile(path, "utf8"))) as object;
	} catch {
		return {};
	}
}

/** Notes something for the next run; written whole or not at all. */
export async function remember(path: string, value: object): Promise<void> {
	const temporary = `${path}.${process.pid}.baru`;
	await mkdir(dirname(path), { recursive: true });
	await writeFile(temporary, JSON.stringify(value));
	await rename(temporary, path);
}
