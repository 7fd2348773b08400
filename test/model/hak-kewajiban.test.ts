import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hakKewajibanOf, type PeranPihak } from "../../scripts/model/hak-kewajiban.ts";
import { pasalOf } from "../../scripts/model/isi.ts";
import { pisahPeran } from "../../scripts/model/sebutan-peran.ts";
import { plainNaskah } from "../../scripts/render/polos.ts";
import { readNaskah } from "../load/ringkas.ts";

const PIHAK = ["PIHAK KESATU", "PIHAK KEDUA"];

const read = (teks: string, pihak = PIHAK): PeranPihak[] =>
	hakKewajibanOf(pasalOf(plainNaskah(readNaskah(teks))), pihak);

/** "PIHAK KESATU: hak air; kewajiban membayar" in the order found. */
const short = (peran: readonly PeranPihak[]): Record<string, { hak: string[]; kewajiban: string[] }> =>
	Object.fromEntries(
		peran.map(({ sebutan, hak, kewajiban }) => [
			sebutan,
			{ hak: hak.map(({ teks }) => teks), kewajiban: kewajiban.map(({ teks }) => teks) },
		]),
	);

const AIR = { "PIHAK KESATU": { hak: ["menerima air"], kewajiban: ["membayar", "melapor"] } };

describe("rights and duties are read", () => {
	it("without what an adendum took away, whose letter stays in the text", () => {
		const teks =
			"## Hak dan Kewajiban\n1. PIHAK KESATU berhak:\n   a. menerima air; dan\n   b. Dihapus.\n2. PIHAK KESATU berkewajiban:\n   a. membayar;\n   b. Dihapus.\n   c. melapor:\n      1. bulanan; dan\n      2. Dihapus.";
		expect(short(read(teks))).toEqual(AIR);
		expect(read(teks).flatMap(({ kewajiban }) => kewajiban.flatMap(({ rincian }) => rincian))).toEqual(["bulanan"]);
	});

	it.each([
		[
			"from ayat with lists",
			"## Hak dan Kewajiban\n1. PIHAK KESATU berhak:\n   a. menerima air.\n2. PIHAK KESATU berkewajiban:\n   a. membayar; dan\n   b. melapor.",
		],
		[
			"from nouns",
			"## Hak dan Kewajiban\n1. Hak PIHAK KESATU meliputi:\n   a. menerima air.\n2. Kewajiban PIHAK KESATU adalah:\n   a. membayar; dan\n   b. melapor.",
		],
		[
			"from sentences",
			"## Hak dan Kewajiban\n1. PIHAK KESATU berhak menerima air.\n2. PIHAK KESATU wajib membayar.\n3. PIHAK KESATU bertanggung jawab untuk melapor.",
		],
		[
			"from headings",
			"## Hak PIHAK KESATU\na. menerima air.\n\n## Kewajiban PIHAK KESATU\na. membayar; dan\nb. melapor.",
		],
		[
			"from lists within lists",
			"## Hak dan Kewajiban\n1. PIHAK KESATU mempunyai hak dan kewajiban:\n   a. hak:\n      1. menerima air.\n   b. kewajiban:\n      1. membayar;\n      2. melapor.",
		],
		[
			"from paragraphs above lists",
			"## Hak dan Kewajiban\nHak PIHAK KESATU:\n\na. menerima air.\n\nKewajiban PIHAK KESATU:\n\na. membayar; dan/atau\nb. melapor.",
		],
		[
			"where the first party is called PERTAMA",
			"## Hak dan Kewajiban\n1. PIHAK PERTAMA berhak menerima air.\n2. Pihak Pertama wajib:\n   a. membayar;\n   b. melapor.",
		],
		[
			"where the party stands alone above its list",
			"## Hak\n1. PIHAK KESATU:\n   a. menerima air.\n\n## Kewajiban\n1. PIHAK KESATU:\n   a. membayar;\n   b. melapor.",
		],
	])("%s", (_, teks) => {
		expect(short(read(teks))).toEqual(AIR);
	});

	it("with the place of each clause and what it divides into", () => {
		const [pihak] = read(
			"## Objek\nAir.\n\n## Kewajiban\n1. PIHAK KEDUA wajib:\n   a. membayar:\n      1. iuran; dan\n      2. denda.",
		);
		expect(pihak).toEqual({
			sebutan: "PIHAK KEDUA",
			hak: [],
			kewajiban: [{ teks: "membayar", rincian: ["iuran", "denda"], jangkar: "pasal-2-ayat-1-huruf-a" }],
		});
	});

	it("for several parties in one sentence, in two joined ones, and for all", () => {
		const teks =
			"## Kewajiban\n1. PIHAK KESATU dan PIHAK KEDUA wajib melapor.\n2. PIHAK KESATU wajib membayar, sedangkan PIHAK KEDUA berhak menagih.\n3. PARA PIHAK wajib menjaga rahasia.\n4. Setiap PIHAK berhak bertanya.";
		expect(short(read(teks))).toEqual({
			"PIHAK KESATU": { hak: [], kewajiban: ["melapor", "membayar"] },
			"PIHAK KEDUA": { hak: ["menagih"], kewajiban: ["melapor"] },
			"PARA PIHAK": { hak: ["bertanya"], kewajiban: ["menjaga rahasia"] },
		});
	});

	it("under the names a naskah gives its parties, letters of patterns among them", () => {
		const teks = "## Hak\n1. PEMDA (A+B) berhak menerima air.\n2. MITRA berhak menagih.";
		expect(short(read(teks, ["PEMDA (A+B)", "MITRA"]))).toEqual({
			"PEMDA (A+B)": { hak: ["menerima air"], kewajiban: [] },
			MITRA: { hak: ["menagih"], kewajiban: [] },
		});
	});
});

describe("nothing is given to a party that the words do not give it", () => {
	it.each([
		"## Hak dan Kewajiban\nHak dan kewajiban diatur dalam rencana kerja.",
		"## Kewajiban\n1. Kewajiban sebagaimana dimaksud pada ayat (2) dilaksanakan oleh Dinas.",
		"## Kewajiban PIHAK KESATU\n1. Kewajiban sebagaimana dimaksud dalam Pasal 3 dilaksanakan oleh Dinas.",
		"## Objek\n1. PIHAK KESATU wajib membayar.",
		"## Kewajiban\n1. Apabila PIHAK KESATU lalai, PIHAK KEDUA dapat menagih.",
		"## Hak Cipta\nHak cipta atas peta tetap pada pembuatnya.",
		"## Kewajiban\n1. PIHAK KESATU wajib:",
	])("%s", (teks) => {
		expect(read(teks)).toEqual([]);
	});

	it("and no text breaks the reading", () => {
		const kata = fc.constantFrom(
			"PIHAK KESATU",
			"PARA PIHAK",
			"berhak",
			"wajib",
			"hak",
			"dan",
			":",
			"adalah",
			"a.",
			"\n1. ",
			"air",
		);
		fc.assert(
			fc.property(fc.array(kata, { maxLength: 30 }), (words) => {
				const teks = words.join(" ");
				expect(pisahPeran(teks, PIHAK).join("").length).toBeLessThanOrEqual(teks.length);
				for (const { hak, kewajiban } of read(`## Kewajiban\n${teks}`)) {
					for (const { teks: isi } of [...hak, ...kewajiban]) expect(isi).not.toBe("");
				}
			}),
		);
	});
});
