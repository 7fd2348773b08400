import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import { reshapeIndex } from "./cari/berkas.ts";
import { anggotaOf, readHalaman } from "./cari/halaman.ts";
import { kataOf } from "./cari/kata.ts";

/**
 * Ready-made interfaces that Pagefind writes along. The portal has its own: the Component UI is 46 kB compressed, a
 * quarter of what a first search may cost, finds by headings and not by ayat, and has no place for kin and synonyms.
 */
const UNUSED = [
	...["pagefind-ui.js", "pagefind-ui.css", "pagefind-modular-ui.js", "pagefind-modular-ui.css"],
	...["pagefind-component-ui.js", "pagefind-component-ui.css", "pagefind-highlight.js", "wasm.unknown.pagefind"],
	// The search asks from the page itself: a worker is 12 kB more, and an answer takes a few milliseconds.
	"pagefind-worker.js",
];

function orThrow<T extends { errors: string[] }>(response: T): T {
	if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join("; ")}`);
	return response;
}

async function writeInto(path: string, content: Uint8Array): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, content);
}

/** Indexes the finished pages of `outDir` in Indonesian, into `/pagefind/`. Only what is marked for it is indexed. */
export async function writeSearch(outDir: string): Promise<void> {
	try {
		const { index } = orThrow(await createIndex({ forceLanguage: "id" }));
		if (!index) throw new Error("Pagefind: no index");
		orThrow(await index.addDirectory({ path: outDir }));
		// Written here and not by Pagefind, whose process ends without a word when the disk is full.
		const { files } = orThrow(await index.getFiles());
		const halaman = readHalaman(files);
		for (const { path, content } of reshapeIndex(files, halaman)) {
			if (!UNUSED.includes(path)) await writeInto(join(outDir, "pagefind", path), content);
		}
		await writeFile(join(outDir, "pagefind", "kata.json"), JSON.stringify(kataOf(halaman)));
		await writeFile(join(outDir, "pagefind", "saring.json"), JSON.stringify(anggotaOf(halaman)));
	} finally {
		await close();
	}
}
