import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bacaPdf } from "../../scripts/impor/pdf/dokumen.ts";
import { isTerpotong, kosakataOf, sambung } from "../../scripts/impor/pdf/sambung.ts";
import { Kertas, PENGISI, ringkas } from "./pdf-buatan.ts";

const baca = async (kertas: Kertas) => (await kertas.baca()).map(ringkas);

describe("lines become the paragraphs that were written", () => {
	it("hanging numbers, lists in lists, headings and a title", async () => {
		const kertas = (await Kertas.buka())
			.tengah("PERJANJIAN KERJA SAMA")
			.tengah("TENTANG")
			.tengah("PASAR PERBATASAN")
			.alinea(`Pada hari ini ${PENGISI}:`)
			.tengah("Pasal 1")
			.tengah("MAKSUD DAN TUJUAN")
			.butir("(1)", `Maksud naskah ini adalah ${PENGISI}.`)
			.butir("(2)", `Tujuan sebagaimana dimaksud pada ayat (1) ${PENGISI}:`)
			.butir("a.", "berkurangnya antrean; dan", 100)
			.butir("b.", `terjaganya ${PENGISI}.`, 100)
			.tengah("Pasal 2")
			.tengah("OBJEK")
			.alinea(`Objeknya ${PENGISI}.`);
		expect(await baca(kertas)).toEqual([
			"PERJANJIAN KERJA SAMA",
			"TENTANG",
			"PASAR PERBATASAN",
			`Pada hari ini ${PENGISI}:`,
			"Pasal 1",
			"MAKSUD DAN TUJUAN",
			`(1) Maksud naskah ini adalah ${PENGISI}.`,
			`(2) Tujuan sebagaimana dimaksud pada ayat (1) ${PENGISI}:`,
			"a. berkurangnya antrean; dan",
			`b. terjaganya ${PENGISI}.`,
			"Pasal 2",
			"OBJEK",
			`Objeknya ${PENGISI}.`,
		]);
	});

	it("says how each was set: number, centred, bold, how far it stands in", async () => {
		const kertas = (await Kertas.buka()).tengah("Pasal 1").alinea(PENGISI).butir("a.", PENGISI, 100);
		expect(await kertas.baca()).toMatchObject([
			{ nomor: "Pasal 1", teks: "", rata: "tengah", tebal: true, halaman: 1 },
			{ teks: PENGISI, halaman: 1 },
			{ nomor: "a.", teks: PENGISI, indent: 56 },
		]);
	});

	it("a number that is cited at the head of a line begins nothing", async () => {
		const kertas = (await Kertas.buka())
			.baris("Ketentuan lebih lanjut diatur menurut ketentuan sebagaimana dimaksud dalam Pasal 4 ayat")
			.baris("(2) dan huruf")
			.alinea(PENGISI);
		expect((await baca(kertas))[0]).toBe(
			"Ketentuan lebih lanjut diatur menurut ketentuan sebagaimana dimaksud dalam Pasal 4 ayat (2) dan huruf",
		);
	});

	it("a paragraph goes on over the page, past its foot and the next page's head", async () => {
		const kertas = (await Kertas.buka()).di(72, 40, "Rancangan Kerja Sama").di(290, 810, "- 1 -");
		kertas.y = 740;
		kertas.butir("(1)", `${PENGISI} dan ${PENGISI.slice(0, 20)}`);
		kertas.halamanBaru().di(72, 40, "Rancangan Kerja Sama").di(290, 810, "- 2 -");
		kertas.baris("yang berlaku sampai akhir.", 100).butir("(2)", "Selesai.");
		expect(await baca(kertas)).toEqual([
			`(1) ${PENGISI} dan ${PENGISI.slice(0, 20)} yang berlaku sampai akhir.`,
			"(2) Selesai.",
		]);
	});

	it("a pasal at the head of every page is no running head, a catchword is no text", async () => {
		const kertas = await Kertas.buka();
		kertas.tengah("Pasal 1").alinea(PENGISI).di(480, 800, "Pasal 4 ...");
		kertas.halamanBaru().tengah("Pasal 4").alinea(PENGISI);
		expect(await baca(kertas)).toEqual(["Pasal 1", PENGISI, "Pasal 4", PENGISI]);
	});

	it("parties beside their colon and names below each other are rows", async () => {
		const kertas = (await Kertas.buka()).alinea(PENGISI);
		for (const [nomor, nama] of [
			["I.", "Arya Pratama"],
			["II.", "Sari Wulan"],
		] as const) {
			const top = kertas.y + 22;
			kertas.alinea(`Kepala Dinas, dalam hal ini bertindak untuk dan atas nama ${PENGISI}.`, 220);
			kertas.di(72, top, nomor).di(100, top, nama).di(210, top, ":");
		}
		const uraian = `Kepala Dinas, dalam hal ini bertindak untuk dan atas nama ${PENGISI}.`;
		expect(await baca(kertas)).toEqual([
			PENGISI,
			[
				["I.", "Arya Pratama", ":", uraian],
				["II.", "Sari Wulan", ":", uraian],
			],
		]);
	});

	it("a name that takes two lines beside its description stays whole", async () => {
		const uraian = `Kepala Badan Pengelolaan Keuangan dan Aset Daerah Kota Contoh, dalam hal ini bertindak ${PENGISI}.`;
		const kertas = (await Kertas.buka()).alinea(PENGISI);
		const top = kertas.y + 22;
		kertas.alinea(uraian, 220);
		kertas
			.di(72, top, "I.")
			.di(100, top, "Bratasena")
			.di(100, top + 14, "Darmawangsa")
			.di(210, top, ":");
		expect((await baca(kertas))[1]).toEqual([["I.", "Bratasena Darmawangsa", ":", uraian]]);
	});

	it("those who sign side by side are columns", async () => {
		const kertas = (await Kertas.buka()).alinea(`Demikian ${PENGISI}.`);
		const top = kertas.y + 40;
		for (const [turun, kiri, kanan] of [
			[0, "PIHAK KEDUA", "PIHAK KESATU"],
			[16, "KEPALA DINAS PASAR", "KEPALA DINAS NIAGA"],
			[96, "Sari Wulan", "Arya Pratama"],
		] as const)
			kertas.di(90, top + turun, kiri).di(360, top + turun, kanan);
		expect((await baca(kertas))[1]).toEqual([
			["PIHAK KEDUA\nKEPALA DINAS PASAR", "PIHAK KESATU\nKEPALA DINAS NIAGA"],
			["Sari Wulan", "Arya Pratama"],
		]);
	});

	it("of two languages side by side each is read by itself", async () => {
		const kertas = await Kertas.buka();
		const kiri = ["Para pihak sepakat bekerja sama", "dalam bidang yang tersebut di", "atas dan di bawah ini."];
		const kanan = ["The parties agree to cooperate", "in the fields that are named", "above and below."];
		for (const [at, teks] of kiri.entries()) kertas.di(72, 100 + at * 14, teks).di(320, 100 + at * 14, kanan[at] ?? "");
		const { paragraf, asing, catatan } = await bacaPdf(await kertas.simpan());
		expect(paragraf.map(ringkas)).toEqual([kiri.join(" ")]);
		expect(asing.map(ringkas)).toEqual([kanan.join(" ")]);
		expect(catatan.join()).toMatch(/dwibahasa/);
	});

	it("a ruled table that goes on over the page is one table, its head once", async () => {
		const kertas = await Kertas.buka();
		const [xs, kepala] = [
			[72, 172, 300, 420],
			["Uraian", "Volume", "Biaya"],
		];
		const table = (rows: readonly (readonly string[])[]) => {
			for (const [at, row] of rows.entries())
				for (const [column, teks] of row.entries()) kertas.di((xs[column] ?? 0) + 5, 114 + at * 20, teks);
			for (let at = 0; at <= rows.length; at++) kertas.garis(72, 100 + at * 20, 420, 100 + at * 20);
			for (const x of xs) kertas.garis(x, 100, x, 100 + rows.length * 20);
		};
		table([kepala, ["Pasar", "2 unit", "Rp10"], ["Kios", "8 unit", "Rp20"]]);
		kertas.halamanBaru();
		table([kepala, ["Jalan", "3 km", "Rp30"]]);
		kertas.garis(172, 140, 420, 140).y = 160;
		kertas.alinea(PENGISI);
		expect(await baca(kertas)).toEqual([
			[kepala, ["Pasar", "2 unit", "Rp10"], ["Kios", "8 unit", "Rp20"], ["Jalan", "3 km", "Rp30"]],
			PENGISI,
		]);
	});

	it("what stands aslant, white on white or unseen is no text; white on colour is", async () => {
		const kertas = (await Kertas.buka()).alinea(PENGISI);
		kertas.di(200, 500, "RANCANGAN", { miring: 45, ukuran: 60 });
		kertas.di(72, 400, "Pasal 99 tersembunyi", { putih: true }).di(72, 420, "lapisan tak tampak", { takTampak: true });
		kertas.page.drawRectangle({ x: 70, y: 330, width: 200, height: 24 });
		kertas.di(76, 504, "KEPALA TABEL", { putih: true });
		expect(await baca(kertas)).toEqual([PENGISI, "KEPALA TABEL"]);
	});
});

describe("a word broken at the end of a line", () => {
	const KOSAKATA = kosakataOf([["x", "kesepakatan", "x"]]);
	it.each([
		["meng-", "ikuti jadwal", "mengikuti jadwal"],
		["kesepa-", "katan itu", "kesepakatan itu"],
		["masing-", "masing PIHAK", "masing-masing PIHAK"],
		["bersama-", "sama dalam", "bersama-sama dalam"],
		["sebaik-", "baiknya.", "sebaik-baiknya."],
		["sayur-", "mayur", "sayur-mayur"],
		["huru-", "hara, dan", "huru-hara, dan"],
		["surat-", "menyurat", "surat-menyurat"],
		["tukar-", "menukar", "tukar-menukar"],
		["turun-", "temurun", "turun-temurun"],
		["pukul 14.00–", "16.00", "pukul 14.00–16.00"],
		["surel tapem@", "kota.example", "surel tapem@kota.example"],
		["UNDANG-", "UNDANG", "UNDANG-UNDANG"],
		["NEGA-", "RA", "NEGARA"],
		["non-", "Indonesia", "non-Indonesia"],
		["tahun 2025-", "2029", "tahun 2025-2029"],
		["kese\u00AD", "pakatan", "kesepakatan"],
		["keber\u2010", "adaan", "keberadaan"],
		["dan/", "atau", "dan/atau"],
		["satu", "dua", "satu dua"],
		["biaya -", "kecuali", "biaya - kecuali"],
	])("%s | %s", (before, after, joined) => {
		expect(sambung(before, after, KOSAKATA, false)).toBe(joined);
	});

	it.each([
		["PIHA", "K", true],
		["16.000.000.", "000", true],
		["5.600.000.00", "0", true],
		["16.000.000", "000", false],
		["di", "atas", false],
		["Luas", "tanah", false],
	])("in a narrow cell %s over %s: one word is %s", (atas, bawah, satu) => {
		expect(isTerpotong(atas, bawah, new Set(["pihak", "di", "diatas", "luas"]))).toBe(satu);
	});

	it("never loses or invents a letter", () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (before, after) => {
				const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, "");
				expect(letters(sambung(before, after, KOSAKATA, false))).toBe(letters(before) + letters(after));
			}),
		);
	});
});
