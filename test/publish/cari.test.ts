import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reshapeIndex } from "../../scripts/publish/cari/berkas.ts";
import { arrayOf, itemOfText, itemsOf, textOf } from "../../scripts/publish/cari/cbor.ts";
import { anggotaOf, type IndexFile, readHalaman } from "../../scripts/publish/cari/halaman.ts";

const TANDA = "pagefind_dcd";
const pack = (isi: Buffer): Buffer => gzipSync(Buffer.concat([Buffer.from(TANDA), isi]));
const unpack = (isi: Uint8Array): Buffer => gunzipSync(isi).subarray(TANDA.length);
const angka = (nilai: number): Buffer => Buffer.from([nilai]);
const larik = (...items: Buffer[]): Buffer => arrayOf(items);
const teks = itemOfText;

/** A word of a thousand bytes with the pages where it stands. */
const kata = (nama: string): Buffer =>
	larik(teks(nama), larik(...Array.from({ length: 500 }, () => larik(angka(1)))), larik());

const HALAMAN = [
	{ id: "id_aaaaaaa", jenis: "Perjanjian Kerja Sama", tanggal: "2025-03-01" },
	{ id: "id_bbbbbbb", jenis: "Laporan", tanggal: "2026-01-01" },
];

function fragment({ id, jenis, tanggal }: (typeof HALAMAN)[number]): IndexFile {
	const isi = {
		url: `/a/${id}/`,
		content: "Pasal satu.",
		word_count: 2,
		filters: { jenis: [jenis] },
		meta: { title: "Judul", tanggal },
		anchors: [
			{ element: "li", id: "pasal-1-ayat-2", text: "(2)", location: 9 },
			{ element: "h2", id: "pasal-1", text: "Pasal 1", location: 3 },
			{ element: "a", id: "isi", text: "Isi", location: 0 },
		],
	};
	return { path: `fragment/${id}.pf_fragment`, content: pack(Buffer.from(JSON.stringify(isi))) };
}

/** An index in the form that Pagefind writes, with these words in as many files. */
function indexOf(chunks: readonly (readonly string[])[]): IndexFile[] {
	const berkas = chunks.map((words, i) => ({
		path: `index/id_${i}.pf_index`,
		content: pack(larik(larik(...words.map(kata)))),
	}));
	const daftar = larik(
		...[teks("1.5.2"), larik(...HALAMAN.map(({ id }) => larik(teks(id), angka(7))))],
		larik(...chunks.map((words, i) => larik(teks(words[0] ?? ""), teks(words.at(-1) ?? ""), teks(`id_${i}`)))),
		...[larik(larik(teks("jenis"), teks("id_f"))), larik(), larik(teks("title"))],
	);
	return [
		...[...berkas, ...HALAMAN.map(fragment)],
		{ path: "filter/id_f.pf_filter", content: pack(larik()) },
		{ path: "pagefind.id_lama.pf_meta", content: pack(daftar) },
		{ path: "pagefind-entry.json", content: Buffer.from('{"languages":{"id":{"hash":"id_lama","wasm":"id"}}}') },
		{ path: "pagefind.js", content: Buffer.from("export const search = 1;") },
	];
}

/** What the table of contents of an index says, and the words that lie in each of its files. */
function readIndex(files: readonly IndexFile[]) {
	const at = (path: string): Buffer => Buffer.from(files.find((file) => file.path === path)?.content ?? []);
	const entry = JSON.parse(at("pagefind-entry.json").toString()) as { languages: { id: { hash: string } } };
	const [, pages, chunks, filters, orders, facts] = itemsOf(unpack(at(`pagefind.${entry.languages.id.hash}.pf_meta`)));
	const penggal = itemsOf(chunks ?? larik()).map((chunk) => {
		const [from = "", to = "", nama = ""] = itemsOf(chunk).map(textOf);
		const isi = unpack(at(`index/${nama}.pf_index`));
		const words = itemsOf(itemsOf(isi)[0] ?? larik()).map((word) => textOf(itemsOf(word)[0] ?? larik()));
		return { from, to, words, besar: isi.length };
	});
	return {
		pages: itemsOf(pages ?? larik()).map((page) => textOf(itemsOf(page)[0] ?? page)),
		penggal,
		filters,
		orders,
		facts,
	};
}

describe("the index that a reader's browser asks", () => {
	const huruf = [..."abcdefghijklmnopqrstuvwxyz"];
	const lama = indexOf([huruf, huruf.map((satu) => `z${satu}`)]);
	const baru = reshapeIndex(lama, readHalaman(lama));
	const { pages, penggal, filters, orders, facts } = readIndex(baru);

	it("holds every word once, in order, in files so small that a word costs little", () => {
		expect(penggal.flatMap(({ words }) => words)).toEqual([...huruf, ...huruf.map((satu) => `z${satu}`)]);
		for (const { from, to, words, besar } of penggal) {
			expect([from, to]).toEqual([words[0], words.at(-1)]);
			expect(besar).toBeLessThanOrEqual(8010);
		}
		expect(baru.filter(({ path }) => path.startsWith("index/"))).toHaveLength(penggal.length);
	});

	it("keeps a word that is larger than a file in one of its own", () => {
		const panjang = "x".repeat(9000);
		const files = indexOf([["a", panjang, "y"]]);
		expect(readIndex(reshapeIndex(files, readHalaman(files))).penggal.map(({ words }) => words)).toEqual([
			["a"],
			[panjang],
			["y"],
		]);
	});

	it("never parts a word from those that begin with it, if it has four letters", () => {
		const banyak = [..."abcdefghijklmnop"].map((satu) => `tirta${satu}`);
		const files = indexOf([["tig", "tiga", "tigb", "tigc", "tigd", "tige", "tigf", "tigg", "tirta", ...banyak, "tua"]]);
		const { penggal: satu } = readIndex(reshapeIndex(files, readHalaman(files)));
		expect(satu.map(({ words }) => words.length)).toEqual([7, 1 + 1 + banyak.length, 1]);
		expect(satu[1]?.words).toEqual(["tigg", "tirta", ...banyak]);
	});

	it("names pages by their weight, so that the agreement stands before the report", () => {
		expect(pages).toEqual(["115-aaaaaaa", "100-bbbbbbb"]);
		const paths = baru.map(({ path }) => path).filter((path) => path.startsWith("fragment/"));
		expect(paths.sort()).toEqual(["fragment/100-bbbbbbb.pf_fragment", "fragment/115-aaaaaaa.pf_fragment"]);
		expect(anggotaOf(readHalaman(lama)).halaman).toEqual(["100-bbbbbbb", "115-aaaaaaa"]);
	});

	it("keeps of a page only the places that can be cited, in the order of the text", () => {
		const isi = baru.find(({ path }) => path.includes("aaaaaaa"))?.content ?? Buffer.alloc(0);
		expect(JSON.parse(unpack(isi).toString())).toEqual({
			url: "/a/id_aaaaaaa/",
			meta: { title: "Judul", tanggal: "2025-03-01" },
			tempat: [
				[3, "pasal-1", "Pasal 1"],
				[9, "pasal-1-ayat-2"],
			],
			content: "Pasal satu.",
		});
	});

	it("has no filters and orders of Pagefind's own, and all else as it was", () => {
		expect([filters, orders].map((item) => itemsOf(item ?? teks("")))).toEqual([[], []]);
		expect(facts).toEqual(larik(teks("title")));
		expect(baru.some(({ path }) => path.startsWith("filter/"))).toBe(false);
		expect(baru.find(({ path }) => path === "pagefind.js")).toEqual(lama.at(-1));
	});

	it("is the same bytes whenever the pages are the same", () => {
		const again = indexOf([huruf, huruf.map((satu) => `z${satu}`)]);
		expect(reshapeIndex(again, readHalaman(again))).toEqual(baru);
	});

	it("is not made from an index of another form", () => {
		const tanpaDaftar = lama.filter(({ path }) => !path.endsWith(".pf_meta"));
		expect(() => reshapeIndex(tanpaDaftar, [])).toThrow(/no table of contents/);
		const tanpaKata = lama.filter(({ path }) => path !== "index/id_1.pf_index");
		expect(() => reshapeIndex(tanpaKata, [])).toThrow(/missing/);
		const lain = lama.map((file) =>
			file.path.endsWith(".pf_meta") ? { ...file, content: pack(larik(teks("2"))) } : file,
		);
		expect(() => reshapeIndex(lain, [])).toThrow(/unknown form/);
	});
});

describe("an item of the index", () => {
	it("comes back from its bytes as it was", () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 400 }), { maxLength: 300 }), (texts) => {
				expect(itemsOf(arrayOf(texts.map(itemOfText))).map(textOf)).toEqual(texts);
			}),
			{ numRuns: 50 },
		);
	});

	it("of a kind that an index does not have is refused", () => {
		// A floating-point number, a map, a number of eight bytes; and a text where an array should stand.
		for (const isi of [
			[0x81, 0xfb],
			[0x81, 0xa1],
			[0x81, 0x1b],
		])
			expect(() => itemsOf(Buffer.from([...isi, 0, 0, 0, 0, 0, 0, 0, 0]))).toThrow(/unknown form/);
		expect(() => itemsOf(teks("a"))).toThrow(/unknown form/);
		expect(() => textOf(larik())).toThrow(/unknown form/);
	});
});
