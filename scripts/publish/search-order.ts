import { createHash } from "node:crypto";
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

/** The same bytes with the items of one array in order: the array that is item number `place` of the outermost one. */
function sortItems(isi: Buffer, place: number): Buffer {
	const outer = readHead(isi, TANDA.length).end;
	const array = Array.from({ length: place }).reduce<number>((next) => endOf(isi, next), outer);
	const { end, nilai } = readHead(isi, array);
	const items: Buffer[] = [];
	let at = end;
	for (; items.length < nilai; at = endOf(isi, at)) items.push(isi.subarray(at, endOf(isi, at)));
	return Buffer.concat([isi.subarray(0, end), ...items.sort(Buffer.compare), isi.subarray(at)]);
}

const digest = (isi: Buffer, length: number): string =>
	`id_${createHash("sha256").update(isi).digest("hex").slice(0, length)}`;

/** A file of the index, by its path in the bundle. */
export interface IndexFile {
	readonly path: string;
	readonly content: Uint8Array;
}

/** A filter is `[name, values]`; the table of contents is `[version, pages, chunks, filters, …]`. */
const VALUES = 1;
const FILTERS = 3;
const FILTER = /^filter\/(.+)\.pf_filter$/;
const META = /^pagefind\.(.+)\.pf_meta$/;

interface Renamed extends IndexFile {
	readonly from: string;
	readonly to: string;
}

function orderFilter({ path, content }: IndexFile): Renamed {
	const sorted = sortItems(gunzipSync(content), VALUES);
	const to = digest(sorted, 7);
	return { path: `filter/${to}.pf_filter`, content: gzipSync(sorted), from: FILTER.exec(path)?.[1] ?? "", to };
}

/** The table of contents names the filters; each new name is as long as the old one. */
function renameInMeta({ path, content }: IndexFile, filters: readonly Renamed[]): Renamed {
	const teks = gunzipSync(content).toString("latin1");
	const named = filters.reduce((text, { from, to }) => text.replace(from, to), teks);
	const isi = sortItems(Buffer.from(named, "latin1"), FILTERS);
	const to = digest(isi, 10);
	return { path: `pagefind.${to}.pf_meta`, content: gzipSync(isi), from: META.exec(path)?.[1] ?? "", to };
}

/**
 * Pagefind lists filters and their values in another order each time. This puts them in one order, so that the same
 * pages give the same index, byte for byte.
 */
export function orderFilters(files: readonly IndexFile[]): IndexFile[] {
	const filters = files.filter(({ path }) => FILTER.test(path)).map(orderFilter);
	const metas = files.filter(({ path }) => META.test(path)).map((file) => renameInMeta(file, filters));
	const rest = files.filter(({ path }) => !FILTER.test(path) && !META.test(path));
	const renamed = rest.map(({ path, content }) => {
		if (path !== "pagefind-entry.json") return { path, content };
		const text = metas.reduce((entry, { from, to }) => entry.replace(from, to), Buffer.from(content).toString("utf8"));
		return { path, content: Buffer.from(text) };
	});
	return [...renamed, ...[...filters, ...metas].map(({ path, content }) => ({ path, content }))];
}
