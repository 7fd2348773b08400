import { describe, expect, it } from "vitest";
import { readIsi } from "../../scripts/load/isi.ts";
import { romawi } from "../../scripts/model/romawi.ts";
import { renderBlok } from "../../scripts/render/blok.ts";
import { renderNaskah } from "../../scripts/render/naskah.ts";

const blok = (markdown: string): string => String(renderBlok(readIsi(markdown, 1, "laporan").isi));
function naskah(markdown: string) {
	const { naskah: read } = readIsi(markdown, 1, "perjanjian-kerja-sama");
	if (!read) throw new Error("bukan naskah");
	return renderNaskah(read);
}

describe("blocks", () => {
	it("number lists with text, not with the stylesheet, and keep the role of a list", () => {
		const { batangTubuh } = naskah("## Objek\n1. Satu.\n2. Dua:\n   a. huruf.\n");
		expect(batangTubuh).toContain('<ol class="daftar daftar-ayat" role="list">');
		expect(batangTubuh).toContain(
			'<li class="butir" id="pasal-1-ayat-2"><span class="label" id="objek-ayat-2">(2)</span>',
		);
		expect(batangTubuh).toContain('<ol class="daftar daftar-huruf" role="list">');
		expect(batangTubuh).toContain('id="pasal-1-ayat-2-huruf-a"');
	});

	it("give bullets a list without numbers", () => {
		expect(blok("- satu\n- dua\n")).toMatch(
			/^<ul class="daftar daftar-pisah" role="list"><li class="butir"><span class="label">–/,
		);
	});

	it("bring headings to levels without a gap", () => {
		expect(blok("## Atas\n\n#### Bawah\n\n## Atas lagi\n")).toMatch(/<h2 [\s\S]*<h3 [\s\S]*<h2 /);
	});

	it("set lines of the form “Alamat : …” as the fields they are", () => {
		expect(blok("Tujuan : Bagian Kerja Sama\nAlamat : Jalan Merdeka Nomor 1\n")).toContain(
			"<div><dt>Alamat</dt> <dd>: Jalan Merdeka Nomor 1</dd></div>",
		);
		expect(blok("Satu baris saja: begini\n")).toMatch(/^<p>/);
	});
});

describe("tables", () => {
	it("name their columns for those who hear them", () => {
		expect(blok("| No. | Uraian |\n|---|---|\n| 1 | a |\n")).toContain(
			'<th scope="col" class="urut">No.</th><th scope="col">Uraian</th>',
		);
	});

	it("set sums flush right and make the total stand out", () => {
		const tabel = blok("| Uraian | Biaya |\n|---|---|\n| a | 1.000.000 |\n| Jumlah | Rp 1.000.000 |\n");
		expect(tabel).toContain('<td class="angka">1.000.000</td>');
		expect(tabel).toContain('<tr class="jumlah"><td>Jumlah</td>');
		const rugi = blok("| Uraian | Rupiah |\n|---|---|\n| Utang | −18.000.000 |\n| Kas | 5.000 |\n");
		expect(rugi.match(/<td class="angka">/g)).toHaveLength(2);
	});

	it("print without rules where the head is empty", () => {
		const tabel = blok("|  |  |\n|---|---|\n| Alamat | Jalan |\n");
		expect(tabel).toContain('<table class="tabel tabel-polos">');
		expect(tabel).not.toContain("<thead>");
	});

	it("set smaller what is wide, and break words only where the paper would end", () => {
		const row = (isi: string, count: number) => `|${` ${isi} |`.repeat(count)}\n`;
		const tabel = (isi: string, count: number) => blok(row("K", count) + row("---", count) + row(isi, count));
		expect(tabel("kata", 3)).toContain('class="tabel"');
		expect(tabel("kata", 6)).toContain('class="tabel tabel-lebar"');
		expect(tabel("pertanggungjawaban", 6)).toContain('class="tabel tabel-lebar tabel-sesak"');
	});
});

describe("a naskah", () => {
	it("heads each clause with number and subject below the title of the page", () => {
		expect(naskah("## Objek\nIsi.\n").batangTubuh).toContain(
			'<section class="pasal" id="pasal-1" aria-labelledby="pasal-1-judul">\n<h2 class="pasal-kepala" id="pasal-1-judul"><span class="pasal-nomor" id="objek">Pasal\u00a01</span> <span class="pasal-judul">Objek</span></h2>',
		);
	});

	it("puts clauses one level below the groups that hold them", () => {
		const { batangTubuh } = naskah("# BAB I Ketentuan Umum\n## Pengertian\nIsi.\n### Umum\n## Objek\nIsi.\n");
		expect(batangTubuh).toMatch(
			/<h2 class="kelompok kelompok-bab" id="bab-1"><span class="kelompok-label" id="bab-ketentuan-umum">BAB I<\/span>/,
		);
		expect(batangTubuh).toMatch(/<h3 class="kelompok kelompok-bagian"/);
		expect(batangTubuh).toMatch(/<h4 class="pasal-kepala" id="pasal-1-judul">/);
	});

	it("numbers its lampiran only where there are several", () => {
		expect(naskah("## Objek\nIsi.\n# Lampiran: Biaya\nIsi.\n").lampiran).toContain(
			'<span class="lampiran-label" id="lampiran-biaya">LAMPIRAN</span>',
		);
		const dua = naskah("## Objek\nIsi.\n# Lampiran: Biaya\nIsi.\n# Lampiran: Peta\nIsi.\n").lampiran;
		expect(dua).toMatch(/id="lampiran-1"[\s\S]*LAMPIRAN I<[\s\S]*id="lampiran-2"[\s\S]*LAMPIRAN II</);
	});

	it("puts paragraf below bagian below BAB, and clauses below all of them", () => {
		const { batangTubuh } = naskah("# Hak\n### Umum\n#### Air\n## Objek\nIsi.\n");
		const heads = [...batangTubuh.matchAll(/<h(\d) [^>]*id=.([a-z0-9-]+)/g)].map(([, level, id]) => `${level} ${id}`);
		expect(heads).toEqual(["2 bab-1", "3 bab-1-bagian-1", "4 bab-1-bagian-1-paragraf-1", "5 pasal-1-judul"]);
		expect(batangTubuh).toContain('<span class="kelompok-label" id="paragraf-air">Paragraf 1</span>');
	});

	it("sets the regulations heeded below the sentence that opens them", () => {
		const { konsideran, memperhatikan } = naskah(
			"# Konsideran\na. bahwa air;\n# Memperhatikan\n1. UU **satu**;\n## Objek\nIsi.\n",
		);
		expect(konsideran).not.toContain("UU");
		expect(memperhatikan.startsWith('<p class="pengantar-daftar">Dengan memperhatikan:</p>\n<ol ')).toBe(true);
		expect(memperhatikan).toContain('id="memperhatikan-angka-1"');
		expect(naskah("## Objek\nIsi.\n").memperhatikan).toBe("");
	});

	it("loses no text: what stands before the first heading and under a group is kept", () => {
		const bagian = naskah(
			"Pembuka.\n\n# Konsideran\n1. bahwa satu;\n\n# BAB I Umum\nDi bawah bab.\n\n## Objek\nIsi.\n\n# Penutup\nTutup.\n",
		);
		expect(bagian.konsideran).toMatch(/Pembuka\.[\s\S]*bahwa satu;/);
		expect(bagian.batangTubuh).toContain("<p>Di bawah bab.</p>");
		expect(bagian.penutup).toContain("Tutup.");
	});
});

describe("numerals", () => {
	it("writes Roman numerals", () => {
		expect([1, 4, 9, 14, 28, 30, 49, 99].map(romawi)).toEqual([
			"I",
			"IV",
			"IX",
			"XIV",
			"XXVIII",
			"XXX",
			"XLIX",
			"XCIX",
		]);
	});
});

describe("references between clauses", () => {
	const sebutan = (markdown: string): string[] =>
		[...naskah(markdown).batangTubuh.matchAll(/<a href="#[^"]*">([^<]*)<\/a>/g)].map((match) =>
			(match[1] ?? "").replaceAll("\u00a0", " "),
		);

	it("say no more than a reader needs where they stand, and no less", () => {
		const hak =
			"## Hak\n1. Air:\n   a. bersih; dan\n   b. cukup menurut [huruf](#hak-ayat-1-huruf-a).\n2. Menurut [ayat](#hak-ayat-1), [huruf](#hak-ayat-1-huruf-a), [Pasal](#hak-ayat-1).\n";
		expect(sebutan(hak)).toEqual(["huruf a", "ayat (1)", "ayat (1) huruf a", "Pasal 1 ayat (1)"]);
		expect(
			sebutan(`## Objek\nMenurut [ayat](#hak-ayat-1) dan [huruf](#hak-ayat-1-huruf-b).\n${hak}`).slice(0, 2),
		).toEqual(["Pasal 2 ayat (1)", "Pasal 2 ayat (1) huruf b"]);
	});
});
