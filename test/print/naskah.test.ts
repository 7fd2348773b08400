import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPress, type Press } from "../../scripts/print/cetak.ts";
import { readSample, toMarkdown } from "../render/contoh.ts";
import { bodyOf, browser, makeCacheDir, naskah, orang, printIsi } from "./lembar.ts";
import { type Pdf, withoutKaki } from "./pdf.ts";

const KB = "kesepakatan-bersama";
const PKS = "perjanjian-kerja-sama";
const RANCANGAN = { status: "rancangan", nomor: [null, "12/   /2026"], tanggal: null, tempat: null };

const isi = {
	dokumen: {
		kb: readSample(KB),
		pks: readSample(PKS),
		"surat-kuasa": readSample("surat-kuasa"),
		kosong: toMarkdown(
			naskah(
				KB,
				[
					{ ...orang(1), nama: null },
					{ ...orang(2), nama: null },
				],
				{ ...RANCANGAN, rangkap: { jumlah: 2 } },
			),
			bodyOf(KB),
		),
		batal: toMarkdown(naskah(KB, [1, 2].map(orang), { status: "batal" }), bodyOf(KB)),
		tiga: toMarkdown(naskah(PKS, [1, 2, 3].map(orang)), bodyOf(PKS)),
		empat: toMarkdown(naskah(KB, [1, 2, 3, 4].map(orang)), bodyOf(KB)),
		banyak: toMarkdown(
			naskah(
				KB,
				Array.from({ length: 28 }, (_, index) => orang(index + 1)),
			),
			bodyOf(KB),
		),
		gubernur: toMarkdown(
			naskah(KB, [
				{ ...orang(1), jabatan: "Gubernur Rekaan", mewakili: "Pemerintah Daerah Provinsi Rekaan" },
				{ penanda_tangan: Array.from({ length: 7 }, (_, index) => orang(index + 2)) },
			]),
			bodyOf(KB),
		),
		penutup: `${readSample(KB)}\n# Penutup\nDemikian dibuat dengan itikad baik.\n`,
	},
} as const;

type Nama = keyof typeof isi.dokumen;
const cacheDir = makeCacheDir();
let press: Press;
let sheets: Record<string, Pdf>;
const pdf = (nama: Nama): Pdf => sheets[nama] as Pdf;
/** Whether a hyphen is the word's own or ends a line, its letters are the same: readers join them, and so do we. */
const rata = (kata: string): string => kata.replace(/(?<=\p{Ll})- ?(?=\p{Ll})/gu, "");
const teks = (nama: Nama): string => rata(withoutKaki(pdf(nama).teks));
const last = (nama: Nama) => pdf(nama).halaman.at(-1);

beforeAll(async () => {
	press = await openPress({ cacheDir, browser });
	sheets = await printIsi(press, isi);
});
afterAll(async () => {
	await press.close();
	rmSync(cacheDir, { recursive: true });
});

describe("Kesepakatan Bersama, wording of Lampiran A", () => {
	it("names kind, parties and subject in the title block, with a number for each party", () => {
		expect(teks("kb")).toContain(
			"KESEPAKATAN BERSAMA ANTARA PEMERINTAH DAERAH KABUPATEN CONTOH DAN PEMERINTAH DAERAH KOTA TELADAN TENTANG PELAYANAN AIR BERSIH LINTAS BATAS NOMOR : 100.3.7/15/KB/2026 NOMOR : ....",
		);
	});

	it("opens with day and date in words, and the place", () => {
		expect(teks("kb")).toContain(
			rata(
				"Pada hari ini, Senin, tanggal Dua bulan November tahun Dua Ribu Dua Puluh Enam (02-11-2026), bertempat di Contoh, kami yang bertandatangan di bawah ini:",
			),
		);
	});

	it("describes the parties: office, ground, seat, body", () => {
		expect(teks("kb")).toContain(
			rata(
				"I. Arya Pratama : Bupati Contoh, berdasarkan Keputusan Menteri Dalam Negeri Republik Indonesia Nomor 100.2.1.3-101 Tahun 2025 tentang Pengangkatan Bupati Contoh Masa Jabatan Tahun 2025-2030, berkedudukan di Contoh, Jalan Merdeka Nomor 1, dalam hal ini bertindak untuk dan atas nama Pemerintah Daerah Kabupaten Contoh, selanjutnya disebut PIHAK KESATU.",
			),
		);
	});

	it("calls them together PARA PIHAK and leads over to the recitals and the clauses", () => {
		expect(teks("kb")).toContain(
			rata(
				"PIHAK KESATU dan PIHAK KEDUA selanjutnya secara bersama-sama dalam Kesepakatan Bersama ini disebut PARA PIHAK, dan secara sendiri-sendiri disebut PIHAK. PARA PIHAK terlebih dahulu menerangkan hal-hal sebagai berikut: 1. bahwa",
			),
		);
		expect(teks("kb")).toContain(
			rata(
				"Berdasarkan hal-hal tersebut di atas, sesuai dengan kedudukan dan kewenangan masing-masing, PARA PIHAK setuju dan sepakat untuk melaksanakan Kesepakatan Bersama, dengan ketentuan dan syarat-syarat sebagai berikut: Pasal 1 MAKSUD DAN TUJUAN (1) Maksud",
			),
		);
	});

	it("closes with the copies, in the regulation's own spelling", () => {
		expect(teks("kb")).toContain(
			rata(
				"Demikian Kesepakatan Bersama ini dibuat dan ditandatangani di Contoh pada hari dan tanggal tersebut di atas dalam rangkap 3 (tiga), 2 (dua) di antaranya bermaterai cukup, masing-masing mempunyai kekuatan hukum yang sama.",
			),
		);
		expect(teks("empat")).toContain(rata("dalam rangkap 5 (lima) bermaterai cukup, masing-masing"));
	});

	it("lets a penutup of its own take the place of the closing sentence", () => {
		expect(teks("penutup")).toContain("Demikian dibuat dengan itikad baik.");
		expect(teks("penutup")).not.toContain("kekuatan hukum yang sama");
	});
});

describe("Perjanjian Kerja Sama, wording of Lampiran B", () => {
	it("describes the parties: office, seat, ground, body", () => {
		expect(teks("pks")).toContain(
			"I. Bima Sanjaya : Kepala Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Contoh, berkedudukan di Contoh, Jalan Waduk Nomor 14, berdasarkan Surat Kuasa Khusus Bupati Contoh Nomor 100.3.10/19/SKK/2026 tanggal 9 November 2026, dalam hal ini bertindak untuk dan atas nama Pemerintah Daerah Kabupaten Contoh, selanjutnya disebut PIHAK KESATU.",
		);
		expect(teks("pks")).toContain("setuju dan sepakat untuk melaksanakan Perjanjian Kerja Sama, dengan ketentuan");
	});

	it("prints references as numbers and the lampiran on a page of its own after the signatures", () => {
		expect(teks("pks")).toContain("sebagaimana dimaksud dalam Pasal 6 ayat (2).");
		expect(last("pks")?.baris.slice(0, 2)).toEqual(["LAMPIRAN", "PEMBAGIAN BIAYA PEMBANGUNAN"]);
	});
});

describe("more parties than two", () => {
	it("three: commas in the sentence, DAN before the last in the title", () => {
		expect(teks("tiga")).toContain(
			"KABUPATEN DAERAH 1 PEMERINTAH DAERAH KABUPATEN DAERAH 2 DAN PEMERINTAH DAERAH KABUPATEN DAERAH 3 TENTANG",
		);
		expect(teks("tiga")).toContain(rata("PIHAK KESATU, PIHAK KEDUA, dan PIHAK KETIGA selanjutnya secara bersama-sama"));
	});

	it("twenty-eight: one number each, all named, none cut off by the edge of a page", () => {
		expect(teks("banyak").match(/NOMOR :/g)).toHaveLength(28);
		expect(teks("banyak")).toContain("PIHAK KESATU sampai dengan PIHAK KEDUA PULUH DELAPAN selanjutnya");
		expect(teks("banyak").match(/\bNAMA ORANG \d+/g)).toHaveLength(56);
		expect(teks("banyak")).toContain("XXVIII. NAMA ORANG 28 :");
	});

	it("seven who sign as one: each described, each body in the title, together one PIHAK", () => {
		expect(teks("gubernur")).toContain(
			"PROVINSI REKAAN DAN PEMERINTAH DAERAH KABUPATEN DAERAH 2 PEMERINTAH DAERAH KABUPATEN DAERAH 3",
		);
		expect(teks("gubernur")).toContain("Pemerintah Daerah Kabupaten Daerah 7; dan NAMA ORANG 8 : Bupati Daerah 8");
		expect(teks("gubernur")).toContain(
			rata("Kabupaten Daerah 8, yang secara bersama-sama selanjutnya disebut PIHAK KEDUA."),
		);
	});
});

describe("what is still to be written by hand", () => {
	it("prints as dots: names, number, date and place", () => {
		expect(teks("kosong")).toMatch(/NOMOR : \.{40,} NOMOR : 12\/ +\/2026/);
		expect(teks("kosong")).toMatch(/Pada hari ini, \.+, tanggal \.+ bulan \.+ tahun \.+ \(\.+-\.+-\.+\), kami yang/);
		expect(teks("kosong")).toMatch(/I\. \.{20,} : Bupati Daerah 1/);
		expect(teks("kosong")).toMatch(/ditandatangani di \.{20,} pada hari/);
		expect(teks("kosong")).toMatch(/BUPATI DAERAH 1, \.{30,}$|BUPATI DAERAH 1, \.{30,}/);
	});
});

describe("signatures", () => {
	const x = (nama: Nama, pattern: RegExp) => {
		const halaman = pdf(nama)
			.halaman.filter((satu) => satu.baris.some((baris) => /^Demikian/.test(baris)))
			.at(-1);
		const kata = halaman?.kata.findLast((satu) => pattern.test(satu.teks.trim()));
		if (!kata) throw new Error(`${pattern} is not on the page of signatures`);
		return { tengah: kata.x + kata.lebar / 2, y: kata.y };
	};

	it("put PIHAK KESATU on the right and PIHAK KEDUA on the left, on one line", () => {
		for (const nama of ["kb", "pks", "tiga", "empat", "banyak"] as const) {
			const kesatu = x(nama, /^PIHAK KESATU$/);
			const kedua = x(nama, /^PIHAK KEDUA$/);
			expect(kedua.tengah, nama).toBeLessThan(kesatu.tengah);
			expect(Math.abs(kedua.y - kesatu.y), nama).toBeLessThan(0.5);
		}
	});

	it("leave 25 to 40 mm between office and name for hand and stamp", () => {
		const room = x("kb", /^Arya Pratama$/).y - x("kb", /^BUPATI CONTOH,$/).y;
		expect(room).toBeGreaterThan(25);
		expect(room).toBeLessThan(40);
	});

	it("set names level across the row, however long the offices", () => {
		expect(x("pks", /^Bima Sanjaya$/).y).toBeCloseTo(x("pks", /^Sekar Wulandari$/).y, 1);
	});

	it("centre the third party below the first two", () => {
		const third = x("tiga", /^PIHAK KETIGA$/);
		expect(third.y).toBeGreaterThan(x("tiga", /^PIHAK KESATU$/).y + 25);
		expect(Math.abs(third.tengah - 110)).toBeLessThan(1);
	});
});

describe("the file", () => {
	it("carries title, language, tags and bookmarks", () => {
		expect(pdf("kb")).toMatchObject({
			judul: "Kesepakatan Bersama tentang Pelayanan Air Bersih Lintas Batas",
			bahasa: "id",
			bertanda: true,
		});
		expect(pdf("kb").penanda.slice(0, 2)).toEqual(["KESEPAKATAN BERSAMA", "Pasal 1 MAKSUD DAN TUJUAN"]);
		expect(pdf("pks").penanda.at(-1)).toBe("LAMPIRAN PEMBAGIAN BIAYA PEMBANGUNAN");
	});

	it("has its number and the number of pages centred at the foot of every page", () => {
		for (const [index, halaman] of pdf("pks").halaman.entries()) {
			const nomor = halaman.kata.find((satu) => satu.teks.startsWith("Halaman"));
			expect(nomor?.teks).toBe(`Halaman ${index + 1} dari ${pdf("pks").halaman.length}`);
			expect(Math.abs((nomor?.x ?? 0) + (nomor?.lebar ?? 0) / 2 - 110)).toBeLessThan(1);
			expect(nomor?.y).toBeGreaterThan(halaman.tinggi - 25);
		}
	});

	it("says on every page of a draft or a void paper what it is, and on no other", () => {
		const marks = (nama: Nama) => pdf(nama).halaman.map((halaman) => /\b(?:RANCANGAN|BATAL)\b/.exec(halaman.teks)?.[0]);
		expect(marks("kosong")).toEqual(["RANCANGAN", "RANCANGAN", "RANCANGAN"]);
		expect(marks("batal")).toEqual(["BATAL", "BATAL", "BATAL"]);
		expect(marks("kb").filter(Boolean)).toEqual([]);
	});

	it("reads in the order of the paper, watermark or not", () => {
		expect(teks("kosong")).toMatch(
			/sebagai berikut: 1\. bahwa tiga [\s\S]*; 2\. bahwa [\s\S]* a\. Undang-Undang [\s\S]* Pasal 1 MAKSUD DAN TUJUAN \(1\) Maksud [\s\S]* \(2\) Tujuan [\s\S]* a\. melayani/,
		);
	});
});

describe("words broken at the end of a line", () => {
	/** Pieces of text that end a line with the hyphen of a broken word. */
	const broken = (nama: Nama) =>
		pdf(nama).halaman.flatMap(({ kata }) => kata.filter((satu) => /\p{Ll}-$/u.test(satu.teks)));

	it("end in a hyphen, and are found whole by those who search or copy", () => {
		expect(broken("banyak").length).toBeGreaterThan(5);
		expect(teks("banyak")).toContain("berkedudukan di Daerah 1, Jalan Raya Nomor 1");
		expect(teks("banyak").match(/berkedudukan di Daerah \d+,/g)).toHaveLength(28);
	});

	it("leave nothing invisible amid the others", () => {
		for (const nama of Object.keys(isi.dokumen) as Nama[]) expect(pdf(nama).teks).not.toMatch(/[\u00ad\u200b\ufffd]/);
		expect(teks("pks")).toContain("pengoperasian dan pemeliharaan");
	});
});
