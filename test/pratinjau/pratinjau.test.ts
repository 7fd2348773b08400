import { describe, expect, test } from "vitest";
import { TemplatFault } from "../../scripts/model/fault.ts";
import { kutipanOf } from "../../scripts/pratinjau/kutipan.ts";
import { tolakan } from "../../scripts/pratinjau/peladen.ts";
import { sisipkan } from "../../scripts/pratinjau/sisip.ts";
import { suntingOf } from "../../scripts/pratinjau/temuan.ts";
import type { Mesin, Situs } from "../../scripts/publish/eleventy.ts";
import type { Halaman } from "../../scripts/publish/halaman/halaman.ts";
import { renderHalaman } from "../../scripts/publish/satu-halaman.ts";
import { createTemplates } from "../../scripts/render/templates.ts";

describe("the line at which a finding points", () => {
	test("marks the word, with the caret below its first letter", () => {
		const found = kutipanOf("satu\ntempat: Kota Contoh\n", 2, 9);
		expect(found).toMatchObject({ nomor: 2, awal: "tempat: ", tunjuk: "Kota", akhir: " Contoh" });
		expect(found?.jarak).toHaveLength("2 │ tempat: ".length);
	});

	test("is cut on both sides of the place, never through a character", () => {
		const found = kutipanOf(`${"🏛".repeat(80)}salah${"🏛".repeat(90)}`, 1, 161);
		expect(found?.tunjuk).toBe("salah");
		expect(found?.awal).toMatch(/^…🏛+$/u);
		expect(found?.akhir).toMatch(/^🏛+…$/u);
	});

	test.each([
		["the end of a line", "abc", 1, 4, " "],
		["an empty file", "", 1, 1, " "],
		["a line after a carriage return", "a\r\nb", 2, 1, "b"],
	])("is told at %s", (_, teks, line, column, tunjuk) => {
		expect(kutipanOf(teks, line, column)?.tunjuk).toBe(tunjuk);
	});

	test("is none where the file has become shorter", () => {
		expect(kutipanOf("satu", 2, 1)).toBeUndefined();
	});
});

test.each([
	["/data/isi/a b#1.md", "vscode://file/data/isi/a%20b%231.md:3:4"],
	["C:\\isi\\pks.md", "vscode://file/C:/isi/pks.md:3:4"],
])("%s opens at its line in Visual Studio Code", (path, address) => {
	expect(suntingOf(path, 3, 4)).toBe(address);
});

test("a page gets bar, script and the server's policy, and is left as it is otherwise", () => {
	const html =
		'<head>\n<meta http-equiv="Content-Security-Policy" content="x">\n</head>\n<body>\n<p>$& </p>\n</body>\n';
	const found = sisipkan(html, "<aside>$1</aside>\n");
	expect(found).toContain("<body>\n<aside>$1</aside>\n<p>$& </p>");
	expect(found).not.toContain("Content-Security-Policy");
	expect(found.match(/_dev\/aset/g)).toHaveLength(2);
});

test.each([
	["evil.example", {}, 403],
	["localhost.evil.example:80", {}, 403],
	["127.0.0.1:81", {}, 403],
	["LOCALHOST:80", {}, undefined],
	["localhost:80", { "sec-fetch-site": "same-site", "sec-fetch-mode": "cors" }, 403],
	["localhost:80", { "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors" }, undefined],
])("a request to %s with %o is answered with %s", (host, headers, status) => {
	expect(tolakan({ method: "GET", headers: { host, ...headers } }, 80)?.status).toBe(status);
});

describe("a template that is wrong is told with its place", () => {
	/** What is thrown when a sheet is made of these templates. */
	function faultOf(sources: Readonly<Record<string, string>>): TemplatFault {
		const templates = createTemplates(new Map(Object.entries(sources)));
		try {
			templates.render("adendum", { judul: "x" });
		} catch (error) {
			if (error instanceof TemplatFault) return error;
		}
		throw new Error("no fault of a template");
	}

	test.each([
		["cannot be read", { "adendum/template.hbs": "a\n{{#if judul}}\nb" }, "templates/adendum/template.hbs", 3],
		[
			"closes what it did not open",
			{ "adendum/template.hbs": "a\n{{#if judul}}b{{/each}}" },
			"templates/adendum/template.hbs",
			2,
		],
		["names what it is not given", { "adendum/template.hbs": "a\n{{jdul}}" }, "templates/adendum/template.hbs", 2],
		[
			"includes one that does",
			{ "adendum/template.hbs": "a\n{{> kepala}}", "_shared/kepala.hbs": "\n\n{{jdul}}" },
			"templates/_shared/kepala.hbs",
			3,
		],
	])("of a sheet, when it %s", (_, sources, file, line) => {
		expect(faultOf(sources).letak).toMatchObject({ file, line });
	});

	test.each([
		["names itself", "a", "(site/naskah.njk) [Line 3, Column 4]\n  unknown block tag: x", "site/naskah.njk", 3],
		[
			"names the one it includes",
			"a",
			"(site/naskah.njk)\n  Error: (site/_includes/k.njk) [Line 7, Column 1]\n  y",
			"site/_includes/k.njk",
			7,
		],
		[
			"only extends another",
			'{% extends "h/naskah.njk" %}\n',
			"(site/naskah.njk) [Line 9, Column 2]\n  z",
			"site/_includes/h/naskah.njk",
			9,
		],
	])("of a page, when it %s", async (_, teks, message, file, line) => {
		const mesin: Mesin = { render: () => Promise.reject(new Error(message)), lupakan: () => {} };
		const tempat = { templat: { path: "site/naskah.njk", teks, isian: {} } };
		const made = renderHalaman(mesin, "/", tempat, { halaman: {} as Halaman, situs: {} as Situs });
		await expect(made).rejects.toMatchObject({ letak: { file, line } });
	});
});
