import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bacaDocx } from "../../scripts/docx/baca/baca.ts";
import { ringkasWord } from "../../scripts/docx/baca/ringkas.ts";
import { bacaLabel } from "../../scripts/impor/naskah/label.ts";
import { tanpaTanda } from "../../scripts/impor/naskah/penekanan.ts";
import { abstrak, daftar, gaya, lvl, mulaiDi, num, p, r, tbl, tengah, word } from "./word.ts";

/** What Word shows at the left margin of each paragraph, with the words behind it. */
const tampil = (bytes: Uint8Array): string[] =>
	bacaDocx(bytes).isi.map(({ nomor, teks }) => (nomor === undefined ? teks : `${nomor} ${teks}`.trim()));

describe("numbers as Word counts them", () => {
	const AYAT = abstrak(1, lvl(0, "decimal", "(%1)"), lvl(1, "lowerLetter", "%2."), lvl(2, "decimal", "%3)"));

	it("nested lists begin anew under each item, and go on after a paragraph between", () => {
		const body = [
			...[p("satu", daftar(1)), p("huruf", daftar(1, 1)), p("huruf", daftar(1, 1)), p("angka", daftar(1, 2))],
			...[p("dua", daftar(1)), p("huruf lagi", daftar(1, 1)), p("sela"), p("tiga", daftar(1))],
		];
		expect(tampil(word(body.join(""), { nomor: AYAT + num(1, 1) }))).toEqual([
			...["(1) satu", "a. huruf", "b. huruf", "1) angka", "(2) dua", "a. huruf lagi", "sela", "(3) tiga"],
		]);
	});

	it("a second list of the same kind goes on unless it says where it starts", () => {
		const nomor = AYAT + num(1, 1) + num(2, 1, mulaiDi(0, 1)) + num(3, 1) + num(4, 1, mulaiDi(0, 7));
		const body = [1, 1, 2, 2, 3, 4].map((id) => p("x", daftar(id))).join("");
		expect(tampil(word(body, { nomor }))).toEqual(["(1) x", "(2) x", "(1) x", "(2) x", "(3) x", "(7) x"]);
	});

	it("a heading style that carries the list: BAB in Roman numbers, Pasal that never begins anew", () => {
		const nomor =
			abstrak(
				5,
				lvl(0, "upperRoman", "BAB %1", '<w:pStyle w:val="Bab"/>'),
				lvl(1, "decimal", "Pasal %2", '<w:pStyle w:val="Pasal"/><w:lvlRestart w:val="0"/>'),
			) + num(9, 5);
		const style = (id: string, base = ""): string =>
			`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${base}<w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr></w:style>`;
		const turunan =
			'<w:style w:type="paragraph" w:styleId="PasalKecil"><w:name w:val="x"/><w:basedOn w:val="Pasal"/></w:style>';
		const body = ["Bab", "Pasal", "PasalKecil", "Bab", "Pasal"].map((id) => p("J", gaya(id))).join("");
		expect(tampil(word(body, { nomor, gaya: style("Bab") + style("Pasal") + turunan }))).toEqual([
			...["BAB I J", "Pasal 1 J", "Pasal 2 J", "BAB II J", "Pasal 3 J"],
		]);
	});

	it("a list that only names a style, a level that is overridden, legal numbers, bullets, and numbers switched off", () => {
		const nomor = [
			'<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Daftar"/></w:abstractNum>',
			abstrak(2, lvl(0, "upperLetter", "%1.")),
			abstrak(3, lvl(0, "upperRoman", "%1"), lvl(1, "decimal", "%1.%2", "<w:isLgl/>"), lvl(2, "bullet", "\uf0b7")),
			...[
				num(1, 1),
				num(2, 2),
				num(3, 3),
				num(4, 2, `<w:lvlOverride w:ilvl="0">${lvl(0, "lowerRoman", "(%1)")}</w:lvlOverride>`),
			],
		].join("");
		const styles =
			'<w:style w:type="numbering" w:styleId="Daftar"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>' +
			'<w:style w:type="paragraph" w:styleId="Butir"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
		const body = [
			...[
				p("lewat gaya", daftar(1)),
				p("diganti", daftar(4)),
				p("r", daftar(3)),
				p("l", daftar(3, 1)),
				p("b", daftar(3, 2)),
			],
			...[p("mati", `${gaya("Butir")}<w:numPr><w:numId w:val="0"/></w:numPr>`), p("tak dikenal", daftar(77))],
		];
		expect(tampil(word(body.join(""), { nomor, gaya: styles }))).toEqual([
			...["A. lewat gaya", "(ii) diganti", "I r", "1.1 l", "- b", "mati", "tak dikenal"],
		]);
	});

	it("every count that a list of letters, Roman or Arabic numbers shows is read back as that count", () => {
		const bentuk = fc.constantFrom("decimal", "lowerLetter", "upperLetter", "lowerRoman", "upperRoman");
		fc.assert(
			fc.property(bentuk, fc.integer({ min: 1, max: 26 }), (format, count) => {
				const nomor = abstrak(1, lvl(0, format, "%1.")) + num(1, 1, mulaiDi(0, count));
				const label = bacaLabel(bacaDocx(word(p("x", daftar(1)), { nomor })).isi[0]?.nomor ?? "");
				expect([label?.urutan, label?.lain?.urutan]).toContain(count);
			}),
			{ numRuns: 40 },
		);
	});
});

describe("text as it would stand with everything accepted", () => {
	const lacak = (nama: string, isi: string): string =>
		`<w:${nama} w:id="1" w:author="Biro Hukum" w:date="2026-10-05T08:00:00Z">${isi}</w:${nama}>`;
	const hapus = (teks: string): string => lacak("del", `<w:r><w:delText>${teks}</w:delText></w:r>`);

	it("insertions stay, deletions go, a deleted end of paragraph joins two; and it is said whose they are", () => {
		const body = [
			p(r("selama ") + hapus("lima") + lacak("ins", r("tiga")) + r(" tahun")),
			p(r("Awal "), "<w:rPr><w:del w:id='2' w:author='Biro Hukum'/></w:rPr>") + p("dan akhir."),
			p(lacak("moveFrom", r("pindahan")) + r("tinggal")),
			tbl([p("tetap")]).replace(
				"</w:tbl>",
				`<w:tr><w:trPr><w:del w:id="3"/></w:trPr><w:tc>${p("hilang")}</w:tc></w:tr></w:tbl>`,
			),
		];
		const berkas = bacaDocx(word(body.join("")));
		expect(berkas.isi.map(({ teks, tabel }) => tabel ?? teks)).toEqual([
			...["selama tiga tahun", "Awal dan akhir.", "tinggal", [["tetap"]]],
		]);
		expect(berkas.catatan.perubahan).toEqual([
			{ apa: "hapus", teks: "lima", oleh: "Biro Hukum", tanggal: "2026-10-05" },
			{ apa: "tambah", teks: "tiga", oleh: "Biro Hukum", tanggal: "2026-10-05" },
		]);
		expect(ringkasWord(berkas)).toEqual([
			"2 perubahan yang dilacak Word (1 tambahan, 1 hapusan, oleh Biro Hukum) dibaca seolah-olah diterima semua.",
		]);
	});

	it("signs that would steer a terminal are no part of a name or a property", () => {
		const ins = '<w:ins w:author="&#27;[31mX"><w:r><w:t>a&#27;[2Jb</w:t></w:r></w:ins>';
		const custom = (path: string): string =>
			`<Properties>${Object.entries({ kode: "7Q2M-XK4D-9RTN", sha256: "0".repeat(64), path, jenis: "adendum" })
				.map(([nama, isi]) => `<property name="naskah-${nama}"><vt:lpwstr>${isi}</vt:lpwstr></property>`)
				.join("")}</Properties>`;
		const read = (path: string) => bacaDocx(word(p(ins), { lain: { "docProps/custom.xml": custom(path) } }));
		expect(read("a/b.md").asal?.path).toBe("a/b.md");
		const berkas = read("a&#27;[31m/b.md");
		expect(berkas.asal).toBeUndefined();
		expect(berkas.catatan.perubahan).toEqual([{ apa: "tambah", teks: "a [2Jb", oleh: "[31mX", tanggal: "" }]);
	});

	it("split runs, fields, links, tabs and breaks are one text; hidden words, notes and comments are counted", () => {
		const isi = [
			...[r("Ker"), r("ja "), r("Sama", "<w:b/>"), "<w:r><w:tab/></w:r>", r("tahun "), "<w:r><w:noBreakHyphen/></w:r>"],
			'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>',
			`<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("2026")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
			`<w:hyperlink>${r(" (tautan)")}</w:hyperlink><w:r><w:br/></w:r>${r("baris dua")}<w:r><w:br w:type="page"/></w:r>`,
			`${r("rahasia", "<w:vanish/>")}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
			`<w:sdt><w:sdtContent>${r("!")}</w:sdtContent></w:sdt>`,
		];
		const berkas = bacaDocx(
			word(p(isi.join("")), { lain: { "word/header1.xml": "<w:hdr><w:p><w:r><w:t>Draf 3</w:t></w:r></w:p></w:hdr>" } }),
		);
		expect(tanpaTanda(berkas.isi[0]?.teks ?? "")).toBe("Kerja Sama\ttahun -2026 (tautan)\nbaris dua!");
		expect(ringkasWord(berkas)).toEqual([
			"1 komentar tidak ikut dibaca.",
			"1 catatan kaki tidak ikut dibaca.",
			"1 potongan teks tersembunyi tidak ikut dibaca.",
			"Kepala dan kaki halaman dilewati; lembar cetak membuatnya sendiri.",
		]);
	});

	it("a box of text is read once, after its paragraph, though Word keeps a second copy for older programs", () => {
		const kotak = (isi: string): string => `<w:txbxContent>${p(isi)}</w:txbxContent>`;
		const gambar = `<w:r><mc:AlternateContent><mc:Choice><w:drawing>${kotak("NOMOR : 1/2026")}</w:drawing></mc:Choice><mc:Fallback><w:pict>${kotak("NOMOR : 1/2026")}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
		const berkas = bacaDocx(word(p(gambar + r("Kepala")) + p("<w:r><w:drawing/></w:r>")));
		expect(berkas.isi.map(({ teks }) => teks)).toEqual(["Kepala", "NOMOR : 1/2026", ""]);
		expect(berkas.catatan).toMatchObject({ kotakTeks: 1, gambar: 1 });
	});

	it("tables keep their columns where cells are merged, and lists inside cells their numbers", () => {
		const span = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p("dua kolom")}</w:tc>`;
		const turun = (apa: string, isi: string): string => `<w:tc><w:tcPr><w:vMerge${apa}/></w:tcPr>${p(isi)}</w:tc>`;
		const nomor = abstrak(1, lvl(0, "lowerLetter", "%1.")) + num(1, 1);
		const body = tbl(
			[span, p("c")],
			[turun(' w:val="restart"', "turun"), p("b", daftar(1)) + p("c", daftar(1)), p("")],
			[turun("", ""), p("d"), p("e")],
		);
		expect(bacaDocx(word(body, { nomor })).isi[0]?.tabel).toEqual([
			["dua kolom", "", "c"],
			["turun", "a. b\nb. c", ""],
			["", "d", "e"],
		]);
	});

	it("what is set apart is told: centred, bold by run or by style, a heading, how far it stands in", () => {
		const styles =
			'<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>';
		const body =
			p("Judul", gaya("H")) + p(r("1)", "<w:b/>") + r(" tidak")) + p("kiri", '<w:ind w:left="720"/>') + p("t", tengah);
		expect(bacaDocx(word(body, { gaya: styles })).isi).toEqual([
			{ teks: "Judul", rata: "tengah", tebal: true, tingkat: 2 },
			{ teks: "1) tidak" },
			{ teks: "kiri", indent: 36 },
			{ teks: "t", rata: "tengah" },
		]);
	});
});
