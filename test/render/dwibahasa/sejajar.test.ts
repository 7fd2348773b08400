import { describe, expect, test } from "vitest";
import { readIsi } from "../../../scripts/load/isi.ts";
import { bilanganInggris, urutanInggris } from "../../../scripts/model/bahasa/inggris.ts";
import { pasalOf } from "../../../scripts/model/isi.ts";
import { sejajarkan } from "../../../scripts/render/dwibahasa/sejajar.ts";

const read = (body: string) => readIsi(body, 1, "naskah-kerja-sama");

describe("a naskah in two languages", () => {
	test("is cut at the heading of its second language, whose anchors are its own", () => {
		const { naskah, asing } = read("## Objek\n\n1. Satu.\n2. Dua.\n\n# English\n\n## Object\n\n1. One.\n2. Two.\n");
		expect(naskah && pasalOf(naskah).map(({ jangkar }) => jangkar)).toEqual(["pasal-1"]);
		expect(asing?.letak.line).toBe(6);
		const [article] = asing ? pasalOf(asing.naskah) : [];
		expect(article?.jangkar).toBe("article-1");
		expect(JSON.stringify(article?.blok)).toContain('"article-1-paragraph-2"');
	});

	test("knows headings pasted with their English numbers", () => {
		const { asing } = read(
			"## Objek\n\nIsi.\n\n# English\n\nArticle 1\nOBJECT\n\nText.\n\nArticle 2\nSCOPE\n\nMore.\n",
		);
		expect(asing && pasalOf(asing.naskah).map(({ judul }) => judul)).toEqual(["OBJECT", "SCOPE"]);
	});

	test("stays whole in the kinds of one language", () => {
		expect(readIsi("## Objek\n\nIsi.\n\n# English\n", 1, "perjanjian-kerja-sama").asing).toBeUndefined();
	});

	test("has ayat beside ayat where both are built alike, else the whole beside the whole", () => {
		const { naskah, asing } = read(
			"## A\n\n1. x:\n   a. p; dan\n   b. q.\n2. y.\n\n# English\n\n## A\n\n1. x:\n   a. p; and\n   b. q.\n2. y.\n",
		);
		const rows = sejajarkan(naskah?.konsideran ?? [], []);
		expect(rows).toHaveLength(0);
		const [kiri] = naskah ? pasalOf(naskah) : [];
		const [kanan] = asing ? pasalOf(asing.naskah) : [];
		expect(sejajarkan(kiri?.blok ?? [], kanan?.blok ?? [])).toHaveLength(4);
		expect(sejajarkan(kiri?.blok ?? [], [])).toHaveLength(1);
	});
});

test.each([
	[0, "zero"],
	[19, "nineteen"],
	[40, "forty"],
	[101, "one hundred and one"],
	[2026, "two thousand and twenty-six"],
	[1999, "one thousand nine hundred and ninety-nine"],
])("%i is %s", (value, words) => expect(bilanganInggris(value)).toBe(words));

test.each([
	[1, "first"],
	[8, "eighth"],
	[12, "twelfth"],
	[20, "twentieth"],
	[23, "twenty-third"],
	[31, "thirty-first"],
])("%i in order is %s", (value, words) => expect(urutanInggris(value)).toBe(words));
