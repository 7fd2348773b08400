import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Paths of all files below a folder, with forward slashes, in order. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll("\\", "/"))
		.sort();
}

/** Bytes of a file as they are read: Pagefind's files are unpacked. */
export function readUnpacked(path: string): Buffer {
	const isi = readFileSync(path);
	return isi[0] === 0x1f && isi[1] === 0x8b ? gunzipSync(isi) : isi;
}

/** Values of an attribute in a page, with entities undone. */
export function attributesIn(html: string, name: string): string[] {
	return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((match) =>
		(match[1] ?? "").replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"'),
	);
}
