import { rm } from "node:fs/promises";
import { join } from "node:path";
import { close, createIndex } from "pagefind";

/** Ready-made interfaces that Pagefind writes along; the portal has its own, a tenth of their size. */
const UNUSED = [
	...["pagefind-ui.js", "pagefind-ui.css", "pagefind-modular-ui.js", "pagefind-modular-ui.css"],
	...["pagefind-component-ui.js", "pagefind-component-ui.css", "pagefind-highlight.js", "wasm.unknown.pagefind"],
];

function orThrow<T extends { errors: string[] }>(response: T): T {
	if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join("; ")}`);
	return response;
}

/** Indexes the finished pages of `outDir` in Indonesian, into `/pagefind/`. Only what is marked for it is indexed. */
export async function writeSearch(outDir: string): Promise<void> {
	try {
		const { index } = orThrow(await createIndex({ forceLanguage: "id" }));
		if (!index) throw new Error("Pagefind: no index");
		orThrow(await index.addDirectory({ path: outDir }));
		const outputPath = join(outDir, "pagefind");
		orThrow(await index.writeFiles({ outputPath }));
		for (const name of UNUSED) await rm(join(outputPath, name), { force: true });
	} finally {
		await close();
	}
}
