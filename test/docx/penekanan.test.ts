import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bacaDocx } from "../../scripts/docx/baca/baca.ts";
import { ringkasWord } from "../../scripts/docx/baca/ringkas.ts";
import { tulisDocx } from "../../scripts/docx/tulis/tulis.ts";
import { sandikan } from "../../scripts/impor/naskah/markdown.ts";
import { type Ruas, tulisRuas } from "../../scripts/impor/naskah/penekanan.ts";
import { susunNaskah } from "../../scripts/impor/naskah/susun.ts";
import { renderInline } from "../../scripts/render/inline.ts";
import { TODAY } from "../helpers/contoh.ts";
import { p, r, tbl, tengah, word } from "./word.ts";

const I = "<w:i/>";
const B = "<w:b/>";

/** Markdown of paragraphs that stand in the only pasal of a naskah. */
const isiOf = (...isi: readonly string[]): string =>
	susunNaskah(bacaDocx(word(p("Pasal 1", tengah) + p(r("OBJEK", B), tengah) + isi.join(""))).isi, TODAY)
		.body.replace(/^## Objek\n\n/, "")
		.trim();

describe("words that a drafter of Word set apart", () => {
	it("foreign words in italics come along, with their punctuation outside", () => {
		expect(isiOf(p(r("Keadaan kahar (") + r("force ", I) + r("majeure)", I) + r(" adalah peristiwa.")))).toBe(
			"Keadaan kahar (*force majeure*) adalah peristiwa.",
		);
		expect(isiOf(p(r("1.\tBiaya dibagi ") + r("pro rata, ", I) + r("dan di-") + r("reschedule", I) + r("kan.")))).toBe(
			"1. Biaya dibagi *pro rata*, dan di-*reschedule*kan.",
		);
	});

	it("in cells, after a line break, and by a style of letters, too", () => {
		const gaya = `<w:style w:type="character" w:styleId="Emphasis"><w:name w:val="Emphasis"/><w:rPr>${I}</w:rPr></w:style>`;
		const isi = tbl(
			[p("Uraian"), p("Bentuk")],
			[p("Layanan"), p(r("melalui ") + r("call center", '<w:rStyle w:val="Emphasis"/>'))],
		);
		const body = word(
			p("Pasal 1") + p("Objek", tengah) + isi + p(`${r("baris satu")}<w:r><w:br/></w:r>${r("e-mail", I)}${r(" dua")}`),
			{ gaya },
		);
		const markdown = susunNaskah(bacaDocx(body).isi, TODAY).body;
		expect(markdown).toContain("| Layanan | melalui *call center* |");
		expect(markdown).toContain("baris satu\n*e-mail* dua");
	});

	it("a term in bold does; the names of parties, headings, numbers and what is bold or slanted all through do not", () => {
		expect(isiOf(p(r("Layanan", B) + r(" adalah air.")))).toBe("**Layanan** adalah air.");
		expect(isiOf(p(r("PIHAK KESATU dan PIHAK KEDUA", B) + r(" sepakat menurut ") + r("(2)", B) + r(".")))).toBe(
			"PIHAK KESATU dan PIHAK KEDUA sepakat menurut (2).",
		);
		const miring = word(p("Pasal 1") + p("Objek", tengah) + p(r("All ", I) + r("of it.", I)));
		expect(susunNaskah(bacaDocx(miring).isi, TODAY).body).toContain("\nAll of it.\n");
		expect(ringkasWord(bacaDocx(miring))).toEqual([
			"1 paragraf yang seluruhnya miring dibaca sebagai huruf biasa; apit dengan *…* bila perlu miring.",
		]);
	});

	it("in the frame of a naskah they are no part of what is read", () => {
		const isi = [
			p(r("PERJANJIAN KERJA SAMA", B), tengah) + p("TENTANG") + p(r("Layanan ") + r("Call Center", I)),
			p(r("Pada hari ini Senin tanggal Dua bulan Maret tahun Dua Ribu Dua Puluh Enam di ") + r("Contoh", I)),
			p(r("Dimas Anggara", B) + r(", ") + r("Chief", I) + r(" Contoh, selanjutnya disebut ") + r("PIHAK KESATU", B)),
			p("Pasal 1") + p("Objek", tengah) + p("Isi."),
		];
		const baca = susunNaskah(bacaDocx(word(isi.join(""))).isi, TODAY);
		expect(baca.kepala.judul).toBe("Layanan Call Center");
		expect(baca.pihak[0]?.orang[0]).toMatchObject({ nama: "Dimas Anggara", jabatan: "Chief Contoh" });
		expect(JSON.stringify(baca)).not.toMatch(/[\ue000-\uf8ff]/);
	});

	it("what ekspor sets in italics, impor reads back; the bold of the parties is its own", async () => {
		const kertas = { lebar: 210, tinggi: 297, margin: { atas: 20, kanan: 20, bawah: 20, kiri: 20 } };
		const docx = await tulisDocx(
			'<h2><span class="pasal-nomor">Pasal 1</span><span>Objek</span></h2><p>Keadaan <em>force majeure</em> membebaskan <strong class="pihak">PIHAK KEDUA</strong>.</p>',
			{
				judul: "x",
				catatan: "x",
				tanggal: TODAY,
				kertas: { ...kertas, huruf: "Arial", ukuranHuruf: 11, lanskap: false },
				asal: { kode: "7Q2M-XK4D-9RTN", sha256: "0".repeat(64), path: "a/b.md", jenis: "adendum" },
			},
		);
		const { body } = susunNaskah(bacaDocx(docx).isi, TODAY);
		expect(body).toBe("## Objek\n\nKeadaan *force majeure* membebaskan PIHAK KEDUA.\n");
	});
});

describe("marks of emphasis", () => {
	it("whatever runs a paragraph is cut into, its Markdown shows the same words, and no sign of its own", () => {
		const kata = fc.constantFrom(
			"kata",
			"force",
			" ",
			", ",
			"(",
			")",
			"*",
			"_kata",
			"kata__",
			"1.",
			"a",
			"\n",
			"di-",
			"PIHAK KESATU",
			"<b>",
			"\\",
		);
		const penekanan = fc.constantFrom("miring" as const, "tebal" as const, undefined);
		const ruas = fc.record({ teks: fc.array(kata, { maxLength: 4 }).map((all) => all.join("")), penekanan });
		fc.assert(
			fc.property(fc.array(ruas, { maxLength: 8 }), (all: Ruas[]) => {
				const polos = all.map(({ teks }) => teks).join("");
				const html = String(renderInline(sandikan(tulisRuas(all)), { tebal: false }));
				const teks = html
					.replace(/<br>\n?/g, "\n")
					.replace(/<\/?(?:em|strong)>/g, "")
					.replaceAll("&lt;", "<")
					.replaceAll("&gt;", ">");
				expect(teks.replace(/\s+/g, " ").trim()).toBe(polos.replace(/\s+/g, " ").trim());
			}),
		);
	});
});
