import { createHash } from "node:crypto";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";

/** Pagefind writes this before what it packs. */
const TANDA = "pagefind_dcd";

/** Where the head of a CBOR item ends, and the number it holds (RFC 8949, 3). */
function readHead(isi: Buffer, at: number): { readonly end: number; readonly jenis: number; readonly nilai: number } {
	const first = isi.readUInt8(at);
	const rest = first & 31;
	if (rest < 24) return { end: at + 1, jenis: first >> 5, nilai: rest };
	const size = 2 ** (rest - 24);
	if (size > 4) throw new Error("Pagefind: a filter of unknown form");
	return { end: at + 1 + size, jenis: first >> 5, nilai: isi.readUIntBE(at + 1, size) };
}

/** Where an item ends: a number, a text, or an array of these. */
function endOf(isi: Buffer, at: number): number {
	const { end, jenis, nilai } = readHead(isi, at);
	if (jenis === 0) return end;
	if (jenis === 3) return end + nilai;
	if (jenis === 4) return Array.from({ length: nilai }).reduce<number>((next) => endOf(isi, next), end);
	throw new Error("Pagefind: a filter of unknown form");
}

/** A filter, `[name, [[value, [page, …]], …]]`, with its values in order. */
function sortValues(isi: Buffer): Buffer {
	const values = endOf(isi, TANDA.length + 1);
	const { end, nilai } = readHead(isi, values);
	const parts: Buffer[] = [];
	for (let at = end; parts.length < nilai; at = endOf(isi, at)) parts.push(isi.subarray(at, endOf(isi, at)));
	return Buffer.concat([isi.subarray(0, end), ...parts.sort(Buffer.compare)]);
}

const digest = (isi: Buffer, length: number): string =>
	`id_${createHash("sha256").update(isi).digest("hex").slice(0, length)}`;

/** Writes the filters anew and tells which name became which. */
async function rewriteFilters(folder: string): Promise<Map<string, string>> {
	const renamed = new Map<string, string>();
	for (const file of (await readdir(folder).catch(() => [])).sort()) {
		const sorted = sortValues(gunzipSync(await readFile(join(folder, file))));
		const name = digest(sorted, 7);
		renamed.set(file.replace(".pf_filter", ""), name);
		await rm(join(folder, file));
		await writeFile(join(folder, `${name}.pf_filter`), gzipSync(sorted));
	}
	return renamed;
}

/**
 * Pagefind lists the values of a filter in another order each time. This puts them in one order, so that the same
 * pages give the same index, byte for byte.
 * @param bundle the folder that Pagefind wrote
 */
export async function orderFilters(bundle: string): Promise<void> {
	const renamed = await rewriteFilters(join(bundle, "filter"));
	const meta = (await readdir(bundle)).find((name) => name.endsWith(".pf_meta")) ?? "";
	const old = meta.replace("pagefind.", "").replace(".pf_meta", "");
	let isi = gunzipSync(await readFile(join(bundle, meta))).toString("latin1");
	for (const [from, to] of renamed) isi = isi.replace(from, to);
	const packed = Buffer.from(isi, "latin1");
	const name = digest(packed, 10);
	await rm(join(bundle, meta));
	await writeFile(join(bundle, `pagefind.${name}.pf_meta`), gzipSync(packed));
	const entry = join(bundle, "pagefind-entry.json");
	await writeFile(entry, (await readFile(entry, "utf8")).replace(old, name));
}
