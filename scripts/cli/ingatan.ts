import { readFile, writeFile } from "node:fs/promises";
import { writeWhole } from "./berkas-utuh.ts";

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
	await writeWhole(path, (temporary) => writeFile(temporary, JSON.stringify(value)));
}
