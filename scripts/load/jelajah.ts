import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";

/** One entry of `content/`; a symbolic link is told, never followed. */
export interface Entri {
	/** Path inside `content/`, with forward slashes. */
	readonly path: string;
	readonly kind: "file" | "folder" | "link" | "other";
	readonly bytes: number;
}

async function entryAt(root: string, path: string): Promise<Entri> {
	const stats = await lstat(join(root, path));
	const kind = stats.isSymbolicLink() ? "link" : stats.isDirectory() ? "folder" : stats.isFile() ? "file" : "other";
	return { path, kind, bytes: stats.size };
}

/**
 * Lists everything below `root` in a fixed order, without hidden files.
 * @throws the error of the file system when `root` itself cannot be read
 */
export async function listEntri(root: string, below = ""): Promise<Entri[]> {
	const names = (await readdir(join(root, below))).filter((name) => !name.startsWith(".")).sort();
	const found: Entri[] = [];
	for (const entry of await Promise.all(names.map((name) => entryAt(root, below === "" ? name : `${below}/${name}`)))) {
		found.push(entry);
		if (entry.kind === "folder") found.push(...(await listEntri(root, entry.path)));
	}
	return found;
}
