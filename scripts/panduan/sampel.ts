/** The samples of all kinds as one small archive, so that each can be printed: the sound content of the tests around them. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { check } from "../check/check.ts";
import { printDokumen } from "../cli/lembar.ts";
import type { Options } from "../cli/options.ts";
import { load } from "../load/load.ts";
import { berkasCetakOf } from "../model/arsip.ts";
import { NAMA_JENIS } from "../model/generated/vocabularies.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Papers of the region that belong to no single case. */
const FOLDER_DAERAH: Readonly<Record<string, string>> = {
	rapat: "rapat",
	"rencana-kerja-sama": "rencana",
	pembinaan: "pembinaan",
};

function writeSampel(content: string): void {
	cpSync(join(ROOT, "test/fixtures/contoh"), content, { recursive: true });
	cpSync(join(ROOT, "content/peraturan"), join(content, "peraturan"), { recursive: true });
	rmSync(join(content, "contoh/kerja-sama"), { recursive: true });
	for (const jenis of Object.keys(NAMA_JENIS)) {
		const path = join(content, "contoh", FOLDER_DAERAH[jenis] ?? "kerja-sama/air-minum", `${jenis}.md`);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, readFileSync(join(ROOT, "templates", jenis, "sample.md")));
	}
}

/**
 * Prints the sample of every kind.
 * @param folder an empty folder for the archive and what is remembered of it
 * @returns where each PDF lies, by kind
 */
export async function printSampel(folder: string, options: Options): Promise<ReadonlyMap<string, string>> {
	const content = join(folder, "content");
	writeSampel(content);
	const { arsip } = check(await load(content), options.today);
	const sheets = await printDokumen(arsip, berkasCetakOf(arsip), { ...options, content });
	return new Map([...sheets].map(([dokumen, sheet]) => [dokumen.jenis, sheet.path]));
}
