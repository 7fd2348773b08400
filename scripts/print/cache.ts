import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A printed sheet on disk. */
export interface CachedSheet {
	readonly path: string;
	/** SHA-256 of the file, in hexadecimal. */
	readonly sha256: string;
	readonly pages: number;
	readonly bytes: number;
}

/** Printed sheets by what they were printed from; safe to share between machines and to delete. */
export interface PrintCache {
	/** The sheet under this key; undefined where there is none, or it is not whole. */
	read(key: string): Promise<CachedSheet | undefined>;
	write(key: string, pdf: Buffer, pages: number): Promise<CachedSheet>;
}

/** SHA-256 over all parts, in hexadecimal; where one part ends is part of it. */
export function hashOf(...parts: readonly (string | Uint8Array)[]): string {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(`${part.length}:`).update(part);
	return hash.digest("hex");
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

let serial = 0;

/** Readers see the whole file or none: it gets its name only when it is complete. */
async function writeAtomically(path: string, content: string | Buffer): Promise<void> {
	const temporary = `${path}.${process.pid}.${++serial}.tmp`;
	try {
		await writeFile(temporary, content);
		await rename(temporary, path);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}

interface Label {
	readonly sha256: string;
	readonly pages: number;
}

function parseLabel(text: string): Label | undefined {
	const label: unknown = JSON.parse(text);
	if (typeof label !== "object" || label === null || !("sha256" in label) || !("pages" in label)) return undefined;
	return { sha256: String(label.sha256), pages: Number(label.pages) };
}

/** @param folder created with the first sheet that is written */
export function openCache(folder: string): PrintCache {
	const pathOf = (key: string) => join(folder, key.slice(0, 2), key);
	return {
		async read(key) {
			try {
				const path = `${pathOf(key)}.pdf`;
				const [pdf, label] = await Promise.all([readFile(path), readFile(`${pathOf(key)}.json`, "utf8")]);
				const parsed = parseLabel(label);
				return parsed && parsed.sha256 === sha256(pdf) ? { path, ...parsed, bytes: pdf.length } : undefined;
			} catch {
				return undefined;
			}
		},
		async write(key, pdf, pages) {
			const label: Label = { sha256: sha256(pdf), pages };
			const path = `${pathOf(key)}.pdf`;
			await mkdir(dirname(path), { recursive: true });
			await writeAtomically(path, pdf);
			await writeAtomically(`${pathOf(key)}.json`, JSON.stringify(label));
			return { path, ...label, bytes: pdf.length };
		},
	};
}
