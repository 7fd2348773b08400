import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readIsi } from "../../scripts/load/isi.ts";
import type { Naskah } from "../../scripts/model/isi.ts";
import { html } from "../../scripts/render/html.ts";
import { renderInline } from "../../scripts/render/inline.ts";
import { rujukanOf } from "../../scripts/render/rujukan.ts";
import { allowBreaks } from "../../scripts/render/tipografi.ts";

const inline = (teks: string): string => String(renderInline(teks)).replaceAll("\u00a0", "~");

const naskah = readIsi(
	"## Objek\nSatu.\n\n## Jangka Waktu\n1. Lima tahun.\n2. Dapat diperpanjang:\n   a. sekali; atau\n   b. dua kali.\n",
	1,
	"perjanjian-kerja-sama",
).naskah as Naskah;
const rujukan = rujukanOf(naskah);
const tautan = (teks: string): string => String(renderInline(teks, { rujukan })).replaceAll("\u00a0", " ");

describe("inline Markdown", () => {
	it("knows emphasis, strong, escapes and hard breaks", () => {
		expect(inline("*miring* **tebal** \\*bintang\\*")).toBe("<em>miring</em> <strong>tebal</strong> *bintang*");
		expect(inline("satu\\\ndua")).toBe("satu<br>dua");
	});

	it("shows everything else as the text it is", () => {
		expect(inline("<b onclick=x>a</b> `kode` ![g](http://x/y.png)")).not.toMatch(/<(?:b|code|img)\b/);
		expect(inline("&copy; & <")).toBe("&amp;copy; &amp; &lt;");
		expect(String(html`<i title='${"a' onclick='b"}'>`)).toBe("<i title='a&#39; onclick=&#39;b'>");
	});

	it("links to the web and to mail, and leaves of any other link only the text", () => {
		expect(inline("[a](https://contoh.example/x)")).toBe('<a href="https://contoh.example/x" rel="noopener">a</a>');
		expect(inline("[a](mailto:a@b.example)")).toContain('href="mailto:a@b.example"');
		for (const href of [
			"javascript:alert(1)",
			"javascript:alert(1)//https://contoh.example",
			"x-mailto:a@b.example",
			"data:text/html,x",
			"file:///etc/passwd",
			"../kb.md",
			"//x.example",
			"#tidak-ada",
		])
			expect(inline(`[teks](${href})`)).toBe("teks");
	});

	it("turns a link on a heading into its number, however the clauses are numbered", () => {
		expect(tautan("menurut [Pasal](#jangka-waktu)")).toBe('menurut <a href="#pasal-2">Pasal 2</a>');
		expect(tautan("[ayat](#jangka-waktu-ayat-2)")).toBe('<a href="#pasal-2-ayat-2">Pasal 2 ayat (2)</a>');
		expect(tautan("[Pasal](#jangka-waktu-ayat-2-huruf-b)")).toBe(
			'<a href="#pasal-2-ayat-2-huruf-b">Pasal 2 ayat (2) huruf b</a>',
		);
	});

	it("keeps the text of a link that already says where it leads, and of one that leads nowhere", () => {
		expect(tautan("[jangka waktunya](#jangka-waktu)")).toBe('<a href="#pasal-2">jangka waktunya</a>');
		expect(tautan("[Pasal](#tidak-ada)")).toBe("Pasal");
		expect(tautan("[Pasal](#jangka-waktu-ayat-9)")).toBe("Pasal");
		expect(tautan("[huruf](#jangka-waktu-ayat-2)")).toBe('<a href="#pasal-2-ayat-2">huruf</a>');
	});

	it("holds a clause and its number, a sum and its sign, together", () => {
		expect(inline("Pasal 7 ayat (2) huruf a angka 3, Rp 5.000")).toBe("Pasal~7 ayat~(2) huruf~a angka~3, Rp~5.000");
	});

	it("sets the parties in bold, once", () => {
		const pihak = (teks: string) => `<strong class="pihak">${teks}</strong>`;
		expect(inline("PIHAK KESATU dan PARA PIHAK")).toBe(`${pihak("PIHAK KESATU")} dan ${pihak("PARA PIHAK")}`);
		expect(inline("PIHAK KEDUA PULUH DELAPAN wajib")).toBe(`${pihak("PIHAK KEDUA PULUH DELAPAN")} wajib`);
		expect(inline("PIHAK lain, pihak, PIHAKNYA")).toBe(`${pihak("PIHAK")} lain, pihak, PIHAKNYA`);
		expect(inline("**PIHAK KEDUA**")).toBe("<strong>PIHAK KEDUA</strong>");
	});

	it("never lets a tag or an attribute through that it did not make itself", () => {
		const bahan = fc.array(
			fc.constantFrom("<", ">", '"', "'", "&", "*", "[", "](", ")", "javascript:", "#", "a", "script", " ", "\n", "\\"),
		);
		fc.assert(
			fc.property(bahan, (parts) => {
				const bersih = String(renderInline(parts.join(""))).replace(
					/<\/?(?:em|strong)>|<br>|<strong class="pihak">/g,
					"",
				);
				expect(bersih).not.toMatch(/<|>|"|javascript:[^<]*<\/a>/);
			}),
		);
	});
});

describe("breaks in long words on paper", () => {
	it("come after a slash or an at sign, in text and never in a tag", () => {
		expect(allowBreaks('<img src="data:a/b/c/d/e/f/g">100.3.7/21/PKS/2026')).toBe(
			'<img src="data:a/b/c/d/e/f/g">100.3.7/<wbr>21/<wbr>PKS/<wbr>2026',
		);
		expect(allowBreaks("bagian@daerah.example dan/atau")).toBe("bagian@<wbr>daerah.example dan/atau");
	});
});
