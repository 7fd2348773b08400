/** Files that would be written as before are taken over from the last build. */
import { createHash } from "node:crypto";
import { copyFileSync, linkSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a file was made from, as SHA-256, and how it lay on the disk once it was written; by its address. */
export type CatatanBerkas = Readonly<Record<string, { readonly kunci: string; readonly cap: string }>>;

/** The last build: where its files lie, and what is noted of them. */
export interface BangunLama {
	readonly dist: string;
	readonly catatan: CatatanBerkas;
}

/** What an earlier build left, and by which program this one is made. */
export interface Pemakaian {
	/** Digest of the program: another one may make other files of the same data. */
	readonly program: string;
	readonly lama: BangunLama;
}

/** Keys of files by their addresses. */
export type Kunci = ReadonlyMap<string, string>;

export const kunciOf = (...parts: readonly string[]): string =>
	createHash("sha256").update(parts.join("\0")).digest("hex");

const fileOf = (folder: string, url: string): string => join(folder, url, url.endsWith("/") ? "index.html" : "");

/** Size and time: whoever touches a file changes them. */
function capOf(path: string): string | undefined {
	const stats = statSync(path, { throwIfNoEntry: false });
	return stats?.isFile() ? `${stats.size} ${stats.mtimeMs}` : undefined;
}

/** The same bytes under another name; a copy where the disk knows no second name for a file. */
function linkOrCopy(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}

/** Makes folders, each of them once. */
export function createFolderMaker(): (folder: string) => void {
	const made = new Set<string>();
	return (folder) => {
		if (!made.has(folder)) mkdirSync(folder, { recursive: true });
		made.add(folder);
	};
}

function noteOf(kunci: string, path: string): { kunci: string; cap: string } {
	const cap = capOf(path);
	if (cap === undefined) throw new Error(`${path}: nothing was written there`);
	return { kunci, cap };
}

/**
 * Takes over every file whose key is that of the last build and that nobody touched since. The calls do not go through
 * promises: tens of thousands of small ones would cost more that way than all the rest of such a build.
 * @returns what is noted of the files taken over
 */
export function takeOver(kunci: Kunci, { dist, catatan }: BangunLama, outDir: string): CatatanBerkas {
	const found: Record<string, { kunci: string; cap: string }> = {};
	const makeFolder = createFolderMaker();
	for (const [url, own] of kunci) {
		const known = catatan[url];
		if (known?.kunci !== own) continue;
		const old = fileOf(dist, url);
		const cap = capOf(old);
		if (cap === undefined || cap !== known.cap) continue;
		const path = fileOf(outDir, url);
		makeFolder(dirname(path));
		linkOrCopy(old, path);
		found[url] = noteOf(own, path);
	}
	return found;
}

/** Notes what files were made from, for the next build, once all of them are written. */
export function noteBerkas(kunci: Kunci, done: CatatanBerkas, outDir: string): CatatanBerkas {
	const noted: Record<string, { kunci: string; cap: string }> = { ...done };
	for (const [url, own] of kunci) if (!done[url]) noted[url] = noteOf(own, fileOf(outDir, url));
	return noted;
}
