import { describe, expect, test } from "vitest";
import { readIsi } from "../../../scripts/load/isi.ts";
import { bilanganInggris, INGGRIS, urutanInggris } from "../../../scripts/model/bahasa/inggris.ts";
import { type Naskah, pasalOf } from "../../../scripts/model/isi.ts";
import { renderDwibahasa } from "../../../scripts/render/dwibahasa/dwibahasa.ts";
import { sejajarkan } from "../../../scripts/render/dwibahasa/sejajar.ts";
import { TANPA_RUJUKAN } from "../../../scripts/render/rujukan.ts";

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

	test("sets the parties in bold in either column, by the names of its own language and no others", () => {
		const { naskah, asing } = read(
			"## Hak\n\nPARA PIHAK membeli THIRD PARTY insurance.\n\n| Siapa |\n|---|\n| PIHAK KESATU |\n\n# English\n\n## Rights\n\nThe PARTIES, each PARTY and the SECOND PARTY; a party of PIHAK.\n\n| Who |\n|---|\n| FIRST PARTY |\n",
		);
		const { batangTubuh } = renderDwibahasa(naskah as Naskah, asing?.naskah, INGGRIS, TANPA_RUJUKAN);
		const tebal = [...String(batangTubuh).matchAll(/<strong class="pihak">([^<]*)<\/strong>/g)].map(([, kata]) => kata);
		expect(tebal.toSorted()).toEqual(
			["FIRST PARTY", "PARA PIHAK", "PARTIES", "PARTY", "PIHAK KESATU", "SECOND PARTY"].toSorted(),
		);
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
