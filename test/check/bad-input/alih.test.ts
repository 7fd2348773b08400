import { describe, expect, test } from "vitest";
import { Contoh, DAERAH, PKS } from "../../helpers/contoh.ts";

/** The sound content with these lines at the end of its region's file. */
const dengan = (...baris: readonly string[]): Contoh =>
	new Contoh().tambah(DAERAH, `alih:\n${baris.map((satu) => `  - ${satu}\n`).join("")}`);

describe("addresses that were given up", () => {
	test("may lead to a region, a case or a paper, over each other, and nothing is found", async () => {
		const contoh = dengan(
			"{ dari: /contoh/air-lama/, ke: /contoh/air/ }",
			"{ dari: /contoh/air/, ke: /contoh/air-bersih/ }",
			"{ dari: /contoh/air-bersih/pks-lama/, ke: /contoh/air-bersih/pks/ }",
			"{ dari: /contoh/parkir/, ke: /contoh/ }",
		);
		expect(await contoh.semua()).toEqual([]);
	});

	test.each([
		[
			"to a page that is not there, with the likely one",
			"/contoh/x-lama/",
			"/contoh/air-bersi/",
			"ke",
			"alih-tujuan",
			"/contoh/air-bersih/",
		],
		["from a case that is there", "/contoh/air-bersih/", "/contoh/", "dari", "alih-sumber-hidup", "Hapus"],
		["from a paper that is there", "/contoh/air-bersih/pks/", "/contoh/", "dari", "alih-sumber-hidup", "Hapus"],
		["from another region", "/lain/air-bersih/", "/contoh/", "dari", "alih-luar-daerah", "/contoh/"],
		["to itself", "/contoh/x/", "/contoh/x/", "ke", "alih-berputar", "halaman yang ada"],
	])("cannot lead %s", async (_, dari, ke, isian, ruleId, mend) => {
		const contoh = dengan(`{ dari: ${dari}, ke: ${ke} }`);
		const [satu, ...lain] = await contoh.semua();
		expect(lain).toEqual([]);
		expect(satu).toMatchObject({ ruleId, severity: "error", file: DAERAH });
		expect(satu?.suggestion).toContain(mend);
		const place = contoh.letak(DAERAH, `${isian}: ${isian === "dari" ? dari : ke}`);
		expect(satu).toMatchObject({ line: place.line, column: place.column + isian.length + 2 });
	});

	test("cannot go in a circle, which every entry of it is told", async () => {
		const found = await dengan(
			"{ dari: /contoh/a/, ke: /contoh/b/ }",
			"{ dari: /contoh/b/, ke: /contoh/c/ }",
			"{ dari: /contoh/c/, ke: /contoh/a/ }",
		).semua();
		expect(found.map(({ ruleId }) => ruleId)).toEqual(["alih-berputar", "alih-berputar", "alih-berputar"]);
	});

	test("cannot lead to a paper that is closed: its address would be told, and nobody could open it", async () => {
		const contoh = dengan("{ dari: /contoh/lama/, ke: /contoh/air-bersih/pks/ }");
		contoh.tulis(PKS, contoh.baca(PKS).replace(/^publikasi: .*$/m, "publikasi: terbatas"));
		const found = (await contoh.semua()).filter(({ ruleId }) => ruleId.startsWith("alih"));
		expect(found).toHaveLength(1);
		expect(found[0]?.message).toContain("tidak terbuka untuk umum");
	});

	test("are given up once", async () => {
		const found = await dengan(
			"{ dari: /contoh/a/, ke: /contoh/ }",
			"{ dari: /contoh/a/, ke: /contoh/air-bersih/ }",
		).semua();
		expect(found.map(({ ruleId, line }) => [ruleId, line])).toEqual([["alih-ganda", expect.any(Number)]]);
	});

	test.each([
		"/contoh/",
		"contoh/a/",
		"/contoh/a",
		"/contoh/../a/",
		"/contoh/a/b/c/",
		"https://x.example/a/",
		"/contoh/A/",
	])("cannot be written as %s", async (dari) => {
		const found = await dengan(`{ dari: "${dari}", ke: /contoh/ }`).semua();
		expect(found.length).toBeGreaterThan(0);
		expect(found[0]).toMatchObject({ severity: "error", file: DAERAH });
	});
});
