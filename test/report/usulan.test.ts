import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../scripts/model/diagnostic.ts";
import type { BerkasUsulan, Usulan } from "../../scripts/report/usulan/bentuk.ts";
import { BATAS_KOMENTAR, komentarOf, PENANDA } from "../../scripts/report/usulan/komentar.ts";
import { kode, polos, polosHtml } from "../../scripts/report/usulan/markdown.ts";

/** As GitHub reads a comment: HTML is let through, addresses become links. */
const md = new MarkdownIt({ html: true, linkify: true });
const PUTUS = /\u200b/g;
const plain = (html: string): string =>
	html
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&#39;", "'")
		.replaceAll("&amp;", "&")
		.replaceAll(PUTUS, "");

const JAHAT = [
	"<script>alert(1)</script>",
	"</details></summary><img src=x onerror=alert(1)>",
	"[klik](https://jahat.example) ![x](https://jahat.example/x.png)",
	"https://jahat.example www.jahat.example",
	"**tebal** _miring_ ~~coret~~ `kode` | sel | --- |",
	"# Judul",
	"1. butir",
	"- butir",
	"> kutipan",
	"```",
	"---",
	"&lt;b&gt; &#64;everyone &commat;all",
	"\\<b> \\\\[x](y)",
	"$\\href{https://jahat.example}{x}$",
	PENANDA,
];

describe("hostile text in a comment", () => {
	test.each(JAHAT)("%j shows its own letters and nothing else", (text) => {
		expect(plain(md.renderInline(`awal ${polos(text)}`))).toBe(`awal ${text}`);
	});

	test("whatever is written stays one line of plain text", () => {
		const letter = fc.constantFrom(..."<>&\"'`*_~[]()!#@|\\$:/.-+=^ ab1%{}wW");
		fc.assert(
			fc.property(fc.string({ unit: letter, maxLength: 40 }), (text) => {
				const html = md.renderInline(`a${polos(text)}b`);
				expect(html).not.toMatch(/<[a-z!/]/i);
				expect(plain(html)).toBe(`a${text}b`);
			}),
		);
	});

	test.each([
		["@everyone", /@\w/],
		["#12 dan contoh/repo#12", /#\d/],
		["GH-12", /GH\\?-/],
		["!12 %3 ~label", /[!%~]\w/],
		["http://a.example", /:\/\//],
		["WWW.a.example", /www\\?\./i],
	])("%s neither calls a person nor refers anywhere, in Markdown or in HTML", (text, live) => {
		expect(polos(text)).not.toMatch(live);
		expect(polosHtml(text)).not.toMatch(live);
	});

	test("a line break, a tab and marks that turn writing around become a space", () => {
		expect(polos("a\n/merge\r\n\u202eb\tc")).toBe("a /merge b c");
	});

	test("a path as code cannot end the code or the cell", () => {
		expect(md.renderInline(kode("a`b|c<d>.md"))).toBe("<code>a?b?c&lt;d&gt;.md</code>");
	});
});

const RUJUKAN = { peraturan: new Map() };
const berkas = (nomor: number, lain: Partial<BerkasUsulan> = {}): BerkasUsulan => ({
	...{ file: `content/a/kerja-sama/b/${nomor}.md`, ubahan: "berubah", jenis: "Laporan", judul: `Laporan ${nomor}` },
	...{ ringkasan: "1 isian berubah", gambar: [], tertahan: false },
	...lain,
});
const temuan = (file: string, severity: Diagnostic["severity"] = "error"): Diagnostic => ({
	...{ ruleId: "uji", severity, message: "Isian keliru.", file, line: 3, column: 1, citations: [] },
});
const usulan = (lain: Partial<Usulan> = {}): Usulan => ({ dasar: "Revisi 1a2b3c4", berkas: [], temuan: [], ...lain });

describe("a comment", () => {
	test("begins with the mark by which it is found again, and holds it once", () => {
		const text = komentarOf(usulan({ berkas: [berkas(1, { judul: PENANDA })] }), RUJUKAN);
		expect(text.startsWith(`${PENANDA}\n`)).toBe(true);
		expect(text.split(PENANDA)).toHaveLength(2);
	});

	test("of a proposal without changes says so, and praises nothing", () => {
		const text = komentarOf(usulan(), RUJUKAN);
		expect(text).toContain("Usulan ini tidak mengubah isi.");
		expect(text).not.toContain("tidak menemukan yang salah");
	});

	test("without findings does not call the content right", () => {
		const text = komentarOf(usulan({ berkas: [berkas(1)] }), RUJUKAN);
		expect(text).toContain("**tidak menemukan yang salah**");
		expect(text).not.toMatch(/sah menurut|sudah benar|patuh/i);
	});

	test("tells errors in files that the proposal does not touch apart", () => {
		const asing = temuan("content/lain.md");
		const text = komentarOf(usulan({ berkas: [berkas(1)], temuan: [temuan(berkas(1).file), asing] }), RUJUKAN);
		expect(text).toContain("2 yang salah** (1 di berkas yang tidak diubah usulan ini)");
		expect(text).toContain("`content/lain.md`\n\n- **SALAH** baris 3: Isian keliru");
	});

	test("of thousands of documents and findings stays within the limit, cuts between blocks and counts the rest", () => {
		const all = Array.from({ length: 3000 }, (_, nomor) => {
			const isian = [
				{ label: "Judul", lama: "", baru: "x", teks: [{ ubahan: "baru", teks: "kata ".repeat(30) }] },
			] as const;
			return berkas(nomor, { perbandingan: { isian, bagian: [] } });
		});
		const text = komentarOf(usulan({ berkas: all, temuan: all.map(({ file }) => temuan(file)) }), RUJUKAN);
		expect(text.length).toBeLessThanOrEqual(BATAS_KOMENTAR);
		expect(text.length).toBeGreaterThan(BATAS_KOMENTAR * 0.8);
		expect(text.split("<details>").length).toBe(text.split("</details>").length);
		const told = [/(\d+) berkas lain tidak/, /(\d+) temuan lain tidak/, /Perbandingan (\d+) dokumen/];
		const shown = [/^\| Laporan/gm, /^- \*\*SALAH/gm, /<details>/g];
		for (const [at, pattern] of told.entries()) {
			const left = Number(pattern.exec(text)?.[1]);
			expect(left + (text.match(shown[at] as RegExp)?.length ?? 0)).toBe(3000);
		}
	});

	test("one document whose comparison alone is beyond the limit is named in the table and told to be too long", () => {
		const isian = [
			{ label: "Judul", lama: "", baru: "x", teks: [{ ubahan: "baru", teks: "k".repeat(90_000) }] },
		] as const;
		const text = komentarOf(usulan({ berkas: [berkas(1, { perbandingan: { isian, bagian: [] } })] }), RUJUKAN);
		expect(text.length).toBeLessThan(2000);
		expect(text).toContain("| Laporan: Laporan 1<br>".replace(":", "\\:"));
		expect(text).toContain("Perbandingan 1 dokumen terlalu panjang");
	});
});
