import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export interface Sample {
	readonly jenis: string;
	readonly teks: string;
}

/** The sample of each kind, as the Panduan shows it. */
export async function readSamples(templatesDir: string): Promise<Sample[]> {
	const folders = (await readdir(templatesDir, { withFileTypes: true }))
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith("_"))
		.map((entry) => entry.name)
		.sort();
	return Promise.all(
		folders.map(async (jenis) => ({ jenis, teks: await readFile(join(templatesDir, jenis, "sample.md"), "utf8") })),
	);
}
