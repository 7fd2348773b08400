import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { arrayOf, itemOfText, itemsOf, textOf } from "./cbor.ts";
import { type HalamanIndeks, hasilOf, type IndexFile } from "./halaman.ts";

/** Pagefind writes this before what it packs. */
const TANDA = Buffer.from("pagefind_dcd");
/**
 * Bytes of words in one file of the index, before packing. A search fetches a whole file for each of its words, and
 * Pagefind makes files of about 50,000, of which one word is a small part.
 */
const BESAR_BERKAS = 8000;
/** From this many letters a word lies in one file with all that begin with it, which Pagefind finds along with it. */
const HURUF_BERSAMA = 4;

const META = /^pagefind\..+\.pf_meta$/;
const FRAGMENT = /^fragment\//;
const INDEX = /^index\/(.+)\.pf_index$/;
/** The portal counts its filters itself (`anggotaOf`). */
const FILTER = /^filter\//;

const unpack = (content: Uint8Array): Buffer => gunzipSync(content).subarray(TANDA.length);
const pack = (isi: Buffer): Buffer => gzipSync(Buffer.concat([TANDA, isi]), { level: 9 });
const digest = (isi: Buffer): string => createHash("sha256").update(isi).digest("hex").slice(0, 8);

/** Item number `place` of an array. */
function itemAt(isi: Buffer, place: number): Buffer {
	const item = itemsOf(isi)[place];
	if (!item) throw new Error("Pagefind: an index of unknown form");
	return item;
}

const wordOf = (item: Buffer): string => textOf(itemAt(item, 0));

/**
 * Words that shall lie together in one file, in their order; one that is larger than a file lies alone. A word and those
 * that begin with it are never parted: else what a search finds would hang on which files earlier ones had fetched.
 */
function groupWords(items: readonly Buffer[]): Buffer[][] {
	const groups: Buffer[][] = [];
	let size = Number.POSITIVE_INFINITY;
	let induk: string | undefined;
	for (const item of items) {
		const kata = wordOf(item);
		if (induk === undefined || !kata.startsWith(induk)) {
			induk = kata.length < HURUF_BERSAMA ? undefined : kata;
			if (size + item.length > BESAR_BERKAS) {
				groups.push([]);
				size = 0;
			}
		}
		groups.at(-1)?.push(item);
		size += item.length;
	}
	return groups;
}

interface Penggal extends IndexFile {
	/** As the table of contents lists it: first word, last word, name. */
	readonly item: Buffer;
}

function penggalOf(words: readonly Buffer[]): Penggal {
	const isi = arrayOf([arrayOf(words)]);
	const nama = digest(isi);
	const ends = [words[0], words.at(-1)].map((word) => itemAt(word ?? isi, 0));
	return { path: `index/${nama}.pf_index`, content: pack(isi), item: arrayOf([...ends, itemOfText(nama)]) };
}

/** All words of an index in order, each with the pages where it stands. */
function wordsOf(chunks: Buffer, files: readonly IndexFile[]): Buffer[] {
	const byName = new Map(files.map(({ path, content }) => [INDEX.exec(path)?.[1], content]));
	return itemsOf(chunks).flatMap((chunk) => {
		const content = byName.get(textOf(itemAt(chunk, 2)));
		if (!content) throw new Error("Pagefind: a file of the index is missing");
		return itemsOf(itemAt(unpack(content), 0));
	});
}

/** Pages of the table of contents by their new names; each is a name and its number of words. */
const renamePages = (pages: Buffer, names: ReadonlyMap<string, string>): Buffer =>
	arrayOf(
		itemsOf(pages).map((page) => {
			const [nama, ...rest] = itemsOf(page);
			const lama = textOf(nama ?? page);
			return arrayOf([itemOfText(names.get(lama) ?? lama), ...rest]);
		}),
	);

/** The file in which the browser first reads how the table of contents is named. */
function renameMeta({ path, content }: IndexFile, meta: string): IndexFile {
	const entry = JSON.parse(Buffer.from(content).toString("utf8")) as { languages: { id: { hash: string } } };
	entry.languages.id.hash = meta;
	return { path, content: Buffer.from(JSON.stringify(entry)) };
}

/**
 * The same index, lighter to ask: its words in smaller files, its pages by other names and without what no result
 * shows, no filters and orders of Pagefind, which the portal does not use. Pagefind lists its filters in another order
 * each time; without them the same pages give the same bytes.
 */
export function reshapeIndex(files: readonly IndexFile[], halaman: readonly HalamanIndeks[]): IndexFile[] {
	const daftar = files.find(({ path }) => META.test(path));
	if (!daftar) throw new Error("Pagefind: no table of contents");
	// Version, pages, files of words, filters, orders, names of facts.
	const [versi, pages, chunks, , , facts, ...lain] = itemsOf(unpack(daftar.content));
	if (!versi || !pages || !chunks || !facts || lain.length > 0) throw new Error("Pagefind: an index of unknown form");
	const names = new Map(halaman.map(({ asal, id }) => [asal, id]));
	const penggal = groupWords(wordsOf(chunks, files)).map(penggalOf);
	const kosong = arrayOf([]);
	const isi = arrayOf([
		...[versi, renamePages(pages, names), arrayOf(penggal.map(({ item }) => item))],
		...[kosong, kosong, facts],
	]);
	const meta = digest(isi);
	const kept = files.filter(({ path }) => ![META, INDEX, FILTER, FRAGMENT].some((kind) => kind.test(path)));
	return [
		...kept.map((file) => (file.path === "pagefind-entry.json" ? renameMeta(file, meta) : file)),
		...halaman.map((satu) => ({ path: `fragment/${satu.id}.pf_fragment`, content: pack(Buffer.from(hasilOf(satu))) })),
		...penggal.map(({ path, content }) => ({ path, content })),
		{ path: `pagefind.${meta}.pf_meta`, content: pack(isi) },
	];
}
