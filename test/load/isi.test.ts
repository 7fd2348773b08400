import { describe, expect, test } from "vitest";
import { readIsi } from "../../scripts/load/isi.ts";
import { butirOf, pasalOf } from "../../scripts/model/isi.ts";
import { anchorsOf, readNaskah, sketch, sketchNaskah } from "./ringkas.ts";

const lines = (...text: string[]): string => text.join("\n");

/** The tree of one pasal whose text is given. */
const pasal = (...text: string[]) => sketchNaskah(`## Uji\n${lines(...text)}`)[1] ?? [];

describe("ayat, huruf, angka, subhuruf", () => {
	test("the four levels of a pasal, by indentation", () => {
		expect(
			pasal("1. Satu", "   a. tanah", "      1. sawah", "         a) sub", "         b) sub lagi", "2. Dua"),
		).toEqual(["(1) Satu", ["a. tanah", ["1. sawah", ["a) sub", "b) sub lagi"]]], "(2) Dua"]);
	});

	test("each carries the anchor by which it is cited", () => {
		const naskah = readNaskah("## Uji\n1. Satu\n   a. tanah\n      1. sawah\n         a) sub\n2. Dua\n");
		expect(anchorsOf(naskah)).toEqual([
			"pasal-1",
			"pasal-1-ayat-1",
			"pasal-1-ayat-1-huruf-a",
			"pasal-1-ayat-1-huruf-a-angka-1",
			"pasal-1-ayat-1-huruf-a-angka-1-subhuruf-a",
			"pasal-1-ayat-2",
		]);
	});

	test("the machine numbers, whatever was written; what was written is kept", () => {
		const naskah = readNaskah("## Uji\n1. Satu\n1. Dua\n7. Tiga\n");
		const daftar = pasalOf(naskah)[0]?.blok[0];
		if (daftar?.jenis !== "daftar") throw new Error("no list");
		expect(daftar.butir.map((butir) => [butir.label, butir.penanda])).toEqual([
			["(1)", "1."],
			["(2)", "1."],
			["(3)", "7."],
		]);
	});

	test("a list opened by a sentence with a colon is no ayat", () => {
		expect(pasal("Meliputi:", "1. satu;", "2. dua.")).toEqual(["Meliputi:", "1. satu;", "2. dua."]);
		expect(pasal("Meliputi:", "", "a. satu;", "b. dua.")).toEqual(["Meliputi:", "a. satu;", "b. dua."]);
	});

	test("ayat count on after a table and after an address", () => {
		expect(pasal("1. Satu", "", "| a | b |", "| --- | --- |", "| 1 | 2 |", "", "2. Dua", "3. Tiga")).toEqual([
			"(1) Satu",
			"| a | b / 1 | 2 |",
			"(2) Dua",
			"(3) Tiga",
		]);
		const address = [
			"1. Surat dikirim kepada:",
			"",
			"PIHAK KESATU",
			"Jalan Melati 1",
			"",
			"2. Perubahan diberitahukan.",
		];
		expect(pasal(...address)).toEqual([
			"(1) Surat dikirim kepada:",
			"PIHAK KESATU\nJalan Melati 1",
			"(2) Perubahan diberitahukan.",
		]);
	});

	test("letters go on past z, and i is a letter after h but a number before ii", () => {
		const letters = Array.from(
			{ length: 28 },
			(_, i) => `${String.fromCharCode(97 + (i % 26)).repeat(i > 25 ? 2 : 1)}. x`,
		);
		expect(pasal("Ialah:", ...letters).slice(-3)).toEqual(["z. x", "aa. x", "bb. x"]);
		expect(pasal("Ialah:", "", "g. x", "h. x", "i. x", "j. x").slice(-2)).toEqual(["c. x", "d. x"]);
		expect(pasal("Ialah:", "i. x", "ii. x", "iii. x", "iv. x").slice(-2)).toEqual(["iii. x", "iv. x"]);
	});

	test("bullets have no number and no anchor", () => {
		const naskah = readNaskah("## Uji\nIalah:\n- satu\n- dua\n");
		expect(sketch(pasalOf(naskah)[0]?.blok ?? [])).toEqual(["Ialah:", "– satu", "– dua"]);
		expect(anchorsOf(naskah)).toEqual(["pasal-1"]);
	});

	test("an item may hold paragraphs, a table and an empty line", () => {
		const text = ["1. Satu", "", "   Alinea kedua.", "", "   | a | b |", "   | --- | --- |", "   | 1 | 2 |", "2. Dua"];
		expect(pasal(...text)).toEqual(["(1) Satu", ["Alinea kedua.", "| a | b / 1 | 2 |"], "(2) Dua"]);
	});

	test("lists nest sixteen deep and no deeper; what is marked deeper stays text of the innermost item", () => {
		const text = Array.from({ length: 40 }, (_, i) => `${" ".repeat(3 * i)}a. kata${i}`);
		let depth = 0;
		let level: unknown = pasal("Ialah:", "", ...text);
		while (Array.isArray(level)) {
			depth++;
			level = level.find((item) => Array.isArray(item)) ?? level.at(-1);
		}
		expect(depth).toBe(16);
		expect(String(level)).toMatch(/^a[.)] kata15\na\. kata16\n[\s\S]*\na\. kata39$/);
	});

	test("a tab indents as far as the next fourth column", () => {
		expect(pasal("1. Satu", "\ta. tanah", "\tb. air", "2. Dua")).toEqual([
			"(1) Satu",
			["a. tanah", "b. air"],
			"(2) Dua",
		]);
		expect(pasal("1. Satu", "   a. tanah", "\tb. air", "2. Dua")).toEqual([
			"(1) Satu",
			["a. tanah", "b. air"],
			"(2) Dua",
		]);
	});
});

describe("broken lines", () => {
	test("a paragraph goes on over its lines", () => {
		expect(pasal("Satu kalimat yang", "terputus dua", "kali.")).toEqual(["Satu kalimat yang\nterputus dua\nkali."]);
		expect(pasal("1. Satu kalimat", "   yang terputus.", "2. Dua")).toEqual([
			"(1) Satu kalimat\nyang terputus.",
			"(2) Dua",
		]);
	});

	test("a number that a broken line begins with is no item", () => {
		expect(pasal("Paling lama", "30. Juni tahun itu", "berakhir.")).toEqual([
			"Paling lama\n30. Juni tahun itu\nberakhir.",
		]);
		expect(pasal("(3) Laporan dimaksud pada ayat", "(2) disampaikan kepada Bupati.", "(4) Lain.")).toEqual([
			"(1) Laporan dimaksud pada ayat\n(2) disampaikan kepada Bupati.",
			"(2) Lain.",
		]);
		expect(pasal("1. Sebagaimana dimaksud dalam Pasal", "2. Dan seterusnya.", "", "2. Dua")).toEqual([
			"(1) Sebagaimana dimaksud dalam Pasal\n2. Dan seterusnya.",
			"(2) Dua",
		]);
	});

	test("an item that ends in such a word does not swallow the next of its list", () => {
		expect(pasal("1. Jumlah huruf", "2. Jumlah kata")).toEqual(["(1) Jumlah huruf", "(2) Jumlah kata"]);
		expect(pasal("Ialah:", "- butir", "- butir lain")).toEqual(["Ialah:", "– butir", "– butir lain"]);
	});

	test("a broken reference is no heading", () => {
		expect(sketchNaskah("## Uji\nSebagaimana dimaksud dalam\nPasal 7\nayat (2) berlaku.\n")).toEqual([
			"Pasal 1 Uji",
			["Sebagaimana dimaksud dalam\nPasal 7\nayat (2) berlaku."],
		]);
	});

	test("a list may begin right below its opening sentence", () => {
		expect(pasal("1. Tujuan:", "   a. satu;", "   b. dua.")).toEqual(["(1) Tujuan:", ["a. satu;", "b. dua."]]);
	});
});

describe("text pasted from a word processor", () => {
	test("Pasal, its title below, (1), a., 1) and no indentation", () => {
		const text = lines(
			"Pasal 1",
			"MAKSUD DAN TUJUAN",
			"",
			"(1) Maksudnya:",
			"a. satu;",
			"b. dua:",
			"1) sub satu;",
			"2) sub dua; dan",
			"c. tiga.",
			"(2) Tujuannya.",
			"",
			"Pasal 2",
			"OBJEK",
			"",
			"Objeknya air.",
		);
		expect(sketchNaskah(text)).toEqual([
			"Pasal 1 MAKSUD DAN TUJUAN",
			["(1) Maksudnya:", ["a. satu;", "b. dua:", ["1. sub satu;", "2. sub dua; dan"], "c. tiga."], "(2) Tujuannya."],
			"Pasal 2 OBJEK",
			["Objeknya air."],
		]);
	});

	test("the number a pasal had is kept beside the machine's", () => {
		const naskah = readNaskah("Pasal 4\nOBJEK\n\nAir.\n\nPasal 5A\nBIAYA\n\nNihil.\n");
		expect(pasalOf(naskah).map(({ nomor, tertulis, judul }) => [nomor, tertulis, judul])).toEqual([
			["1", "4", "OBJEK"],
			["2", "5A", "BIAYA"],
		]);
	});

	test.each([
		["capitals", "PASAL 1\nOBJEK\n\nAir."],
		["a title in small letters", "Pasal 1\nObjek\n\nAir."],
		["a blank line between", "Pasal 1\n\nOBJEK\n\nAir."],
		["bold", "**Pasal 1**\n**Objek**\n\nAir."],
		["a full stop", "Pasal 1.\nOBJEK\n\nAir."],
		["a heading sign", "## Pasal 1\n## Objek\n\nAir."],
		["number and title in one heading", "## Pasal 1. Objek\n\nAir."],
		["roman", "Pasal I\nOBJEK\n\nAir."],
	])("%s", (_, text) => {
		expect(sketchNaskah(text).map((line) => (typeof line === "string" ? line.toUpperCase() : line))).toEqual([
			"PASAL 1 OBJEK",
			["Air."],
		]);
	});

	test("BAB and its title above Pasal", () => {
		const text = "BAB I\nKETENTUAN UMUM\n\nPasal 1\n\nDefinisi.\n\nBAB II\nHAK\n\nPasal 2\n\nHak.\n";
		expect(sketchNaskah(text)).toEqual([
			"BAB I KETENTUAN UMUM",
			"Pasal 1",
			["Definisi."],
			"BAB II HAK",
			"Pasal 2",
			["Hak."],
		]);
	});

	test("is read so only in a naskah: a report may speak of Pasal 1", () => {
		const { isi, naskah } = readIsi("Pasal 1\n\nBerbunyi begini.\n", 1, "laporan");
		expect(naskah).toBeUndefined();
		expect(sketch(isi)).toEqual(["Pasal 1", "Berbunyi begini."]);
	});
});

describe("the frame of a naskah", () => {
	const text = lines(
		"Teks lepas.",
		"# Konsideran",
		"1. bahwa satu;",
		"2. bahwa dua.",
		"# BAB I KETENTUAN UMUM",
		"### Bagian Kesatu Umum",
		"## Objek",
		"Air.",
		"### Bagian Kedua Khusus",
		"## Objek",
		"Udara.",
		"# Hak",
		"### Umum",
		"## Hak",
		"Ada.",
		"# Penutup",
		"Demikian.",
		"# Lampiran: Biaya",
		"## Rincian",
		"1. satu",
		"# LAMPIRAN II Peta",
		"Peta.",
	);

	test("konsideran, BAB, bagian, pasal, penutup, lampiran, and what stands outside", () => {
		const naskah = readNaskah(text);
		expect(sketch(naskah.pembuka)).toEqual(["Teks lepas."]);
		expect(sketch(naskah.konsideran)).toEqual(["1. bahwa satu;", "2. bahwa dua."]);
		expect(sketch(naskah.penutup)).toEqual(["Demikian."]);
		expect(naskah.lampiran.map((one) => [one.nomor, one.judul, sketch(one.blok)])).toEqual([
			[1, "Biaya", ["## Rincian", "1. satu"]],
			[2, "Peta", ["Peta."]],
		]);
		expect(sketchNaskah(text)).toEqual([
			"BAB I KETENTUAN UMUM",
			"Bagian Kesatu Umum",
			"Pasal 1 Objek",
			["Air."],
			"Bagian Kedua Khusus",
			"Pasal 2 Objek",
			["Udara."],
			"BAB II Hak",
			"Bagian Kesatu Umum",
			"Pasal 3 Hak",
			["Ada."],
		]);
	});

	test("anchors and slugs are given once", () => {
		const naskah = readNaskah(text);
		const anchors = anchorsOf(naskah);
		expect(anchors).toEqual([
			"bab-1",
			"bab-1-bagian-1",
			"pasal-1",
			"bab-1-bagian-2",
			"pasal-2",
			"bab-2",
			"bab-2-bagian-1",
			"pasal-3",
			"lampiran-1",
			"lampiran-1-angka-1",
			"lampiran-2",
		]);
		const slugs = (body: string) => pasalOf(readNaskah(body)).map((satu) => satu.slug);
		expect(slugs("## Objek\n## Objek 2\n## Objek\n## Objek\n")).toEqual(["objek", "objek-2", "objek-3", "objek-4"]);
		expect(slugs("## Objek\n## Objek\n## Objek 2\n")).toEqual(["objek", "objek-2", "objek-2-2"]);
		expect(slugs("## …\n## Hak & Kewajiban (Para Pihak)\n## Pembiayaän\n")).toEqual([
			"pasal-1",
			"hak-kewajiban-para-pihak",
			"pembiayaan",
		]);
	});

	test("places are those of the file, not of the body", () => {
		const { naskah } = readIsi("# Konsideran\n\n## Objek\n1. Satu\n   a. dua\n", 21, "kesepakatan-bersama");
		const satu = pasalOf(naskah ?? readNaskah(""))[0];
		expect(satu?.letak).toEqual({ line: 23, column: 1 });
		const daftar = satu?.blok[0];
		if (daftar?.jenis !== "daftar") throw new Error("no list");
		expect(daftar.butir[0]?.letak).toEqual({ line: 24, column: 1 });
		expect(daftar.butir[0]?.blok[0]?.letak).toEqual({ line: 24, column: 4 });
		expect(daftar.butir[0]?.blok[1]?.letak).toEqual({ line: 25, column: 4 });
	});
});

describe("tables", () => {
	test("cells beyond the head are kept, missing ones are empty, an escaped bar is text", () => {
		const { isi } = readIsi("| a | b |\n|---|:-:|\n| 1 |\n| 1 | 2 | 3 | 4 |\n| x \\| y | z |\n", 1, "laporan");
		expect(isi).toEqual([
			{
				jenis: "tabel",
				kepala: ["a", "b"],
				baris: [
					["1", ""],
					["1", "2 | 3 | 4"],
					["x | y", "z"],
				],
				letak: { line: 1, column: 1 },
			},
		]);
	});

	test("a line with a bar but without dashes below is text, and so is a head of a hundred columns", () => {
		expect(sketch(readIsi("a | b\nc | d\n", 1, "laporan").isi)).toEqual(["a | b\nc | d"]);
		const wide = `${"| x ".repeat(100)}|\n${"| --- ".repeat(100)}|\n`;
		expect(readIsi(wide, 1, "laporan").isi.map((blok) => blok.jenis)).toEqual(["paragraf"]);
	});
});

describe("paragraf", () => {
	const anak = [
		"BAB I Hak",
		"Bagian Kesatu Umum",
		"Paragraf 1 Air",
		"Pasal 1 Objek",
		"Paragraf 2 Udara",
		"Pasal 2 Mutu",
	];

	test("stand below a bagian, counted anew in each, by #### or as pasted", () => {
		const ours = "# Hak\n### Umum\n#### Air\n## Objek\nA.\n#### Udara\n## Mutu\nB.\n### Lain\n#### Api\n## Asap\nC.\n";
		const pasted = lines(
			"BAB I",
			"HAK",
			"Bagian Kesatu",
			"Umum",
			"Paragraf 1",
			"Air",
			"Pasal 1",
			"Objek",
			"",
			"A.",
			"",
			"Paragraf Kedua",
			"Udara",
			"",
			"Pasal 2",
			"Mutu",
			"",
			"B.",
			"",
			"Bagian Kedua",
			"Lain",
			"",
			"Paragraf 1",
			"Api",
			"",
			"Pasal 3",
			"Asap",
			"",
			"C.",
		);
		const heads = (body: string) => sketchNaskah(body).filter((satu) => typeof satu === "string");
		const all = [...anak, "Bagian Kedua Lain", "Paragraf 1 Api", "Pasal 3 Asap"];
		expect(heads(ours)).toEqual(all);
		expect(heads(pasted).map((satu) => String(satu).replace("HAK", "Hak"))).toEqual(all);
		expect(readNaskah(ours).batang_tubuh.map(({ jangkar }) => jangkar)).toEqual([
			"bab-1",
			"bab-1-bagian-1",
			"bab-1-bagian-1-paragraf-1",
			"pasal-1",
			"bab-1-bagian-1-paragraf-2",
			"pasal-2",
			"bab-1-bagian-2",
			"bab-1-bagian-2-paragraf-1",
			"pasal-3",
		]);
	});

	test("in a konsideran or a lampiran #### is a heading of the text", () => {
		const naskah = readNaskah("# Konsideran\n#### Latar\nA.\n## Objek\nB.\n# Lampiran: Peta\n#### Utara\nC.\n");
		expect(sketch(naskah.konsideran)).toEqual(["#### Latar", "A."]);
		expect(naskah.batang_tubuh).toHaveLength(1);
		expect(sketch(naskah.lampiran[0]?.blok ?? [])).toEqual(["#### Utara", "C."]);
	});
});

describe("regulations heeded", () => {
	const bagian = (body: string) => {
		const { konsideran, memperhatikan } = readNaskah(body);
		return [sketch(konsideran), memperhatikan?.pengantar, sketch(memperhatikan?.blok ?? [])];
	};

	test.each([
		["a heading", "# Konsideran\na. bahwa air;\n\n# Memperhatikan\n1. UU satu;\n2. UU dua.\n", "Dengan memperhatikan:"],
		["a heading, Mengingat", "# Konsideran\na. bahwa air;\n# Mengingat:\n1. UU satu;\n2. UU dua.\n", "Mengingat:"],
		[
			"a heading with a sentence below",
			"# Konsideran\na. bahwa air;\n# Memperhatikan\nDengan memperhatikan ketentuan:\n1. UU satu;\n2. UU dua.\n",
			"Dengan memperhatikan ketentuan:",
		],
		[
			"a sentence in the konsideran",
			"# Konsideran\na. bahwa air;\n\nDengan berpedoman kepada peraturan:\n1. UU satu;\n2. UU dua.\n",
			"Dengan berpedoman kepada peraturan:",
		],
	])("stand apart from the considerations: %s", (_, body, pengantar) => {
		expect(bagian(body)).toEqual([["a. bahwa air;"], pengantar, ["1. UU satu;", "2. UU dua."]]);
		expect(anchorsOf(readNaskah(body))).toEqual([]);
	});

	test("a list inside an item of the konsideran stays there, and a sentence without a list is text", () => {
		const inside = "# Konsideran\n1. bahwa air;\n2. bahwa PARA PIHAK memperhatikan:\n   a. UU satu.\n";
		expect(bagian(inside)).toEqual([
			["1. bahwa air;", "2. bahwa PARA PIHAK memperhatikan:", ["a. UU satu."]],
			undefined,
			[],
		]);
		expect(bagian("# Konsideran\nMengingat hal di atas:\n\nLanjut.\n")[1]).toBeUndefined();
	});

	test("konsideran are lettered or numbered as written, and cited so", () => {
		const anchors = (body: string) => butirOf(readNaskah(body).konsideran).map(({ jangkar }) => jangkar);
		expect(anchors("# Konsideran\na. bahwa satu;\nb. bahwa dua.\n")).toEqual([
			"konsideran-huruf-a",
			"konsideran-huruf-b",
		]);
		expect(anchors("# Konsideran\n1. bahwa satu;\n2. bahwa dua.\n")).toEqual([
			"konsideran-angka-1",
			"konsideran-angka-2",
		]);
	});
});

describe("lampiran", () => {
	const labels = (...heads: string[]) =>
		readNaskah(`## Objek\nAir.\n\n${heads.map((head) => `${head}\n\nIsi.\n`).join("\n")}`).lampiran.map(
			({ label, judul, slug }) => [label, judul, slug],
		);

	test.each([
		[["# Lampiran: Biaya"], [["Lampiran", "Biaya", "lampiran-biaya"]]],
		[
			["# Lampiran: Biaya", "# Lampiran: Peta"],
			[
				["Lampiran I", "Biaya", "lampiran-biaya"],
				["Lampiran II", "Peta", "lampiran-peta"],
			],
		],
		[
			["# Lampiran A: Biaya", "# Lampiran B: Peta"],
			[
				["Lampiran A", "Biaya", "lampiran-biaya"],
				["Lampiran B", "Peta", "lampiran-peta"],
			],
		],
		[
			["# LAMPIRAN 1. Biaya", "# LAMPIRAN 2"],
			[
				["Lampiran 1", "Biaya", "lampiran-biaya"],
				["Lampiran 2", "", "lampiran-2"],
			],
		],
		[
			["LAMPIRAN I\nRINCIAN BIAYA", "LAMPIRAN II\nPETA"],
			[
				["Lampiran I", "RINCIAN BIAYA", "lampiran-rincian-biaya"],
				["Lampiran II", "PETA", "lampiran-peta"],
			],
		],
		[["# Lampiran A Yani"], [["Lampiran", "A Yani", "lampiran-a-yani"]]],
	])("%j", (heads, expected) => {
		expect(labels(...heads)).toEqual(expected);
	});
});

describe("lists that go on", () => {
	test("where a paragraph at the margin broke them off, by the number written", () => {
		expect(pasal("Ialah:", "1. satu;", "2. dua.", "", "Sela.", "", "3. tiga;", "4. empat.")).toEqual([
			"Ialah:",
			"1. satu;",
			"2. dua.",
			"Sela.",
			"3. tiga;",
			"4. empat.",
		]);
		const konsideran = readNaskah("# Konsideran\n1. bahwa satu;\n\nSela.\n\n2. bahwa dua.\n").konsideran;
		expect(sketch(konsideran)).toEqual(["1. bahwa satu;", "Sela.", "2. bahwa dua."]);
		expect(butirOf(konsideran).map(({ jangkar }) => jangkar)).toEqual(["konsideran-angka-1", "konsideran-angka-2"]);
	});

	test("but a list begun anew is another list", () => {
		expect(pasal("Hak:", "a. satu.", "", "Kewajiban:", "", "a. dua.")).toEqual([
			"Hak:",
			"a. satu.",
			"Kewajiban:",
			"a. dua.",
		]);
		expect(pasal("Hak:", "a. satu;", "b. dua.", "", "Lain:", "", "1. tiga.").at(-1)).toBe("1. tiga.");
	});
});

describe("capitals at the start of a line", () => {
	test("mark a list from A or I on", () => {
		expect(pasal("Bab:", "A. Umum", "B. Khusus", "C. Lain").slice(1)).toEqual(["A. Umum", "B. Khusus", "C. Lain"]);
		expect(pasal("Bab:", "I. Umum", "II. Khusus", "III. Lain").slice(1)).toEqual([
			"I. Umum",
			"II. Khusus",
			"III. Lain",
		]);
	});

	test("and are the initial of a name elsewhere", () => {
		expect(pasal("Ditandatangani oleh", "", "H. Amin Raharjo", "", "V. Lestari")).toEqual([
			"Ditandatangani oleh",
			"H. Amin Raharjo",
			"V. Lestari",
		]);
		expect(pasal("A. Umum", "H. Amin Raharjo hadir.")).toEqual(["A. Umum\nH. Amin Raharjo hadir."]);
	});
});

describe("a text pasted without a blank line", () => {
	test("Pasal with titles in capitals, mixed, on two lines, or without one", () => {
		const text = lines(
			"Pasal 1",
			"Definisi dan Arti",
			"Istilah dijelaskan di bawah.",
			"Pasal 2",
			"Maksud dan Tujuan",
			"Maksud naskah ini ialah air.",
			"Pasal 3",
			"Objek naskah ini adalah air bersih.",
			"Pasal 4",
			"HAK DAN KEWAJIBAN",
			"PARA WARGA",
			"(1) Hak:",
			"a. air;",
			"(2) Kewajiban.",
		);
		expect(sketchNaskah(text)).toEqual([
			"Pasal 1 Definisi dan Arti",
			["Istilah dijelaskan di bawah."],
			"Pasal 2 Maksud dan Tujuan",
			["Maksud naskah ini ialah air."],
			"Pasal 3",
			["Objek naskah ini adalah air bersih."],
			"Pasal 4 HAK DAN KEWAJIBAN PARA WARGA",
			["(1) Hak:", ["a. air;"], "(2) Kewajiban."],
		]);
	});

	test("a year or a page number at the start of a line is no mark", () => {
		expect(pasal("1. Berlaku sampai akhir tahun", "2026. Sesudahnya diperpanjang.", "2. Dua.")).toEqual([
			"(1) Berlaku sampai akhir tahun\n2026. Sesudahnya diperpanjang.",
			"(2) Dua.",
		]);
		expect(pasal("1. Satu.", "", "– 2 –", "", "2. Dua.")).toEqual(["(1) Satu.", "– 2 –", "(2) Dua."]);
	});
});

describe("the closing sentence of a pasted text", () => {
	const tutup = "Demikian naskah ini dibuat dalam rangkap 2 (dua).";

	test("is its penutup, wherever the last pasal ends", () => {
		const naskah = readNaskah(`Pasal 1\nOBJEK\n\n(1) Air.\n(2) Udara.\n\n${tutup}\n`);
		expect(sketch(naskah.penutup)).toEqual([tutup]);
		expect(sketch(pasalOf(naskah)[0]?.blok ?? [])).toEqual(["(1) Air.", "(2) Udara."]);
	});

	test("but not where it is all that its pasal says, stands in an item, or a penutup is written", () => {
		expect(readNaskah(`Pasal 1\nPENUTUP\n\n${tutup}\n`).penutup).toEqual([]);
		expect(readNaskah(`Pasal 1\nPENUTUP\n\n(1) Satu.\n(2) ${tutup}\n`).penutup).toEqual([]);
		expect(sketch(readNaskah(`Pasal 1\nOBJEK\n\nAir.\n\n${tutup}\n\n# Penutup\nLain.\n`).penutup)).toEqual(["Lain."]);
		expect(readNaskah(`## Objek\nAir.\n\n${tutup}\n`).penutup).toEqual([]);
	});
});

describe("addresses and tables", () => {
	test("inside an ayat and inside its items, indented or pasted", () => {
		const alamat = ["Alamat : Jalan A", "Surel : a@b.example"];
		expect(
			pasal("1. Kepada:", "   a. PIHAK KESATU:", ...alamat.map((satu) => `      ${satu}`), "   b. dua.", "2. Lain."),
		).toEqual(["(1) Kepada:", ["a.", ["PIHAK KESATU:", ...alamat], "b. dua."], "(2) Lain."]);
		expect(pasal("(1) Kepada:", "a. PIHAK KESATU", ...alamat, "b. dua.", "(2) Lain.")).toEqual([
			"(1) Kepada:",
			["a.", ["PIHAK KESATU", ...alamat], "b. dua."],
			"(2) Lain.",
		]);
		expect(
			pasal("1. Biaya:", "   a. satu:", "      | a | b |", "      | --- | --- |", "      | 1 | 2 |", "   b. dua."),
		).toEqual(["(1) Biaya:", ["a. satu:", ["| a | b / 1 | 2 |"], "b. dua."]]);
	});

	test("a list goes on right below the sentence that broke it off", () => {
		expect(pasal("Ialah:", "1. satu.", "2. dua.", "", "Sela sebentar.", "3. tiga.")).toEqual([
			"Ialah:",
			"1. satu.",
			"2. dua.",
			"Sela sebentar.",
			"3. tiga.",
		]);
		expect(pasal("Ialah:", "1. satu.", "2. dua.", "", "Paling lama", "3. Juni.").at(-1)).toBe("Paling lama\n3. Juni.");
	});
});
