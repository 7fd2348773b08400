import { describe, expect, test } from "vitest";
import { Contoh, KB, KERJA_SAMA, LAPORAN, MATRIK, PKS } from "../../helpers/contoh.ts";
import { expectSalah, type Harapan } from "./salah.ts";

const LINK = "tautan-berbahaya";

/** Puts a text at the end of a body; each `at` is a needle in it with the rule that is expected there. */
async function expectDiTubuh(file: string, teks: string, ...at: readonly (readonly [string, string])[]): Promise<void> {
	const contoh = new Contoh().tambah(file, `\n${teks}\n`);
	const harapan = at.map(([ruleId, needle]): Harapan => ({ ruleId, file, ...contoh.letak(file, needle) }));
	await expectSalah(contoh, ...harapan);
}

describe("raw HTML in a body", () => {
	test.each([
		["<b>tebal", "<b>"],
		["<script>alert(1)", "<script>"],
		["<img src=x onerror=alert(1)>", "<img"],
		["<svg/onload=alert(1)>", "<svg"],
		["<!-- catatan -->", "<!--"],
		["<?php echo 1 ?>", "<?php"],
		["<![CDATA[x]]>", "<![CDATA"],
		["<iframe\nsrc=//contoh.example>", "<iframe"],
		["<x-unsur>", "<x-unsur"],
		["<javascript:alert(1)>", "<javascript"],
		["</p >", "</p"],
	])("%s", async (teks, at) => {
		await expectDiTubuh(LAPORAN, `Teks biasa ${teks}`, ["html-mentah", at]);
	});

	test("in every kind of document, and in the words for citizens", async () => {
		for (const file of [KB, PKS, MATRIK, KERJA_SAMA])
			await expectDiTubuh(file, "Teks <i>miring", ["html-mentah", "<i>"]);
	});

	test("each tag of a line, at its column", async () => {
		await expectDiTubuh(LAPORAN, "<b>x</b>", ["html-mentah", "<b>"], ["html-mentah", "</b>"]);
	});

	test("a less-than sign in a sentence is no HTML", async () => {
		const contoh = new Contoh().tambah(LAPORAN, "\nKadar < 5 mg, pH<7, dan a<3 serta <5% warga; surel <x@y>.\n");
		expect(await contoh.temuan()).toEqual([]);
	});
});

describe("links that run code", () => {
	test.each<[string, string, string, string?]>([
		["a script", "[x](javascript:alert(1))", "javascript"],
		["capitals", "[x](JaVaScRiPt:alert(1))", "JaVaScRiPt"],
		["a script behind an entity", "[x](java&#115;cript:alert(1))", "java&"],
		["a colon behind an entity", "[x](javascript&colon;alert(1))", "javascript&"],
		["a script behind a control character", "[x](java\u0001script:alert(1))", "java\u0001"],
		["a backslash", "[x](javascript\\:alert(1))", "javascript"],
		["data", "[x](data:text/html;base64,PHNjcmlwdD4=)", "data:"],
		["a file", "[x](file:///etc/passwd)", "file:"],
		["vbscript", "[x](vbscript:x)", "vbscript"],
		["an image", "![x](javascript:alert(1))", "javascript"],
		["pointed brackets", "[x](<javascript:alert(1)>)", "javascript", "html-mentah"],
		["pointed brackets and a space", "[x](< javascript:alert(1)>)", " javascript"],
		["spaces after the bracket", "[x](   javascript:alert(1))", "javascript"],
		["a title", '[x](javascript:alert(1) "judul")', "javascript"],
		["an address on the next line", "[x](\njavascript:alert(1))", "javascript"],
		["a definition", "[x]: javascript:alert(1)", "javascript"],
		["a definition in a list", "- [x]: javascript:alert(1)", "javascript"],
		["a definition on two lines", "[x]:\n   javascript:alert(1)", "javascript"],
	])("%s", async (_, teks, at, also = "") => {
		await expectDiTubuh(LAPORAN, teks, ...(also === "" ? [] : [[also, `<${at}`] as const]), [LINK, at]);
	});

	test("two on one line, each at its address", async () => {
		await expectDiTubuh(LAPORAN, "[a](javascript:1) [b](data:2)", [LINK, "javascript"], [LINK, "data:2"]);
	});

	test("links to the web, to mail, to a clause, to a path are fine", async () => {
		const links = [
			"[a](https://contoh.example/x?y=1&z=2#q)",
			"[b](http://contoh.example)",
			"[c](mailto:kerjasama@contoh.example)",
			"[d](pks.md)",
			"[Pasal](#objek)",
			"[catatan]: lihat lampiran",
		];
		const contoh = new Contoh().tambah(LAPORAN, `\n${links.join("\n")}\n`);
		expect(await contoh.temuan()).toEqual([]);
	});
});

describe("references and the frame of a naskah", () => {
	test("a reference to a clause that is not there, with the likely one", async () => {
		const contoh = new Contoh().ganti(KB, "[Pasal](#ruang-lingkup)", "[Pasal](#ruang-lingkop)");
		const { line } = contoh.letak(KB, "#ruang-lingkop");
		const temuan = await contoh.temuan();
		expect(temuan.map((one) => [one.ruleId, one.severity, one.file, one.line])).toEqual([
			["rujukan-putus", "error", KB, line],
		]);
		expect(temuan[0]?.suggestion).toContain('"ruang-lingkup"');
	});

	test("references to an ayat, a huruf, a lampiran, and by number", async () => {
		const links = ["#maksud-dan-tujuan-ayat-2", "#pasal-3", "#pasal-3-huruf-b", "#ruang-lingkup-huruf-a"];
		const contoh = new Contoh().ganti(KB, "(#ruang-lingkup)", links.map((link) => `(${link})`).join(" dan [Pasal]"));
		expect(await contoh.temuan()).toEqual([]);
		const gone = new Contoh().ganti(KB, "(#ruang-lingkup)", "(#maksud-dan-tujuan-ayat-3)");
		expect((await gone.temuan()).map((one) => one.ruleId)).toEqual(["rujukan-putus"]);
		const lampiran = new Contoh().tambah(PKS, "\nLihat [Lampiran](#lampiran-1).\n");
		expect(await lampiran.temuan()).toEqual([]);
	});

	test("signatures pasted below the closing sentence would be printed twice", async () => {
		const contoh = new Contoh().tambah(KB, "\n# Penutup\nDemikian naskah ini dibuat.\n\nPIHAK KEDUA,\n\nNAMA ORANG\n");
		const { line, column } = contoh.letak(KB, "PIHAK KEDUA,\n\nNAMA");
		expect(await contoh.temuan()).toMatchObject([
			{ ruleId: "tanda-tangan-tertulis", severity: "warning", file: KB, line, column },
		]);
		const sound = "\n# Penutup\nPIHAK KESATU dan PIHAK KEDUA menandatangani naskah ini.\n\nPARA PIHAK sepakat.\n";
		expect(await new Contoh().tambah(KB, sound).temuan()).toEqual([]);
	});

	test("text before the first heading, and a naskah without a single pasal", async () => {
		const contoh = new Contoh().ganti(KB, "# Konsideran\n", "Teks lepas.\n\n# Konsideran\n");
		await expectSalah(contoh, { ruleId: "teks-di-luar-kerangka", file: KB, ...contoh.letak(KB, "Teks lepas.") });
		const empty = new Contoh();
		empty.tulis(KB, `${empty.baca(KB).split("# Konsideran")[0]}`);
		const rules = (await empty.temuan()).map((one) => one.ruleId);
		expect(rules).toContain("naskah-tanpa-pasal");
	});
});
