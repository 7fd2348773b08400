import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPress, type Press } from "../../scripts/print/cetak.ts";
import { DAERAH, type Isi, toMarkdown } from "../render/contoh.ts";
import { bodyOf, browser, makeCacheDir, naskah, orang, printIsi } from "./lembar.ts";
import { type Pdf, withoutKaki } from "./pdf.ts";

const KB = "kesepakatan-bersama";
const PKS = "perjanjian-kerja-sama";
const BUPATI = { ...orang(1), nama: "Arya Pratama", jabatan: "Bupati Contoh", mewakili: "contoh" };
const PJ = {
	...orang(2),
	nama: "Laras",
	jabatan: "Pj. Gubernur Rekaan",
	mewakili: "Pemerintah Daerah Provinsi Rekaan",
};
const PLT = { ...orang(3), nama: "Bagas", jabatan: "Plt. Kepala Dinas Kesehatan Kabupaten Contoh", mewakili: "contoh" };
const PLH = { ...orang(4), nama: "Ratri", jabatan: "Plh. Sekretaris Daerah Kota Teladan", mewakili: "kota-teladan" };
const REKTOR = {
	...orang(5),
	nama: "Sekar",
	jabatan: "Rektor Universitas Samudra Biru",
	mewakili: "Universitas Samudra Biru",
};
const DIREKTUR = { ...orang(6), nama: "Damar", jabatan: "Direktur Utama PT Nusa Bahari", mewakili: "PT Nusa Bahari" };
const MAYOR = {
	...orang(7),
	nama: "Émile Dvořák-Łukasiewicz",
	jabatan: "Mayor of the City of Silverwater",
	mewakili: "City of Silverwater",
};
const orangs = (from: number, count: number) => Array.from({ length: count }, (_, index) => orang(from + index));
const JUMLAH = [2, 3, 4, 5, 7, 12, 30];
const CETAK = {
	penghubung: "DENGAN",
	letak_nomor: "sebelum-tentang",
	provinsi: true,
	meterai: [2],
	paraf_koordinasi: ["Sekretaris Daerah", "Kepala Bagian Hukum"],
};

const isi: Isi = {
	daerah: { ...DAERAH, kertas: { ukuran: "F4" } },
	dokumen: {
		pejabat: toMarkdown(naskah(KB, [PJ, BUPATI]), bodyOf(KB)),
		kuasa: toMarkdown(naskah(PKS, [PLT, PLH]), bodyOf(PKS)),
		swasta: toMarkdown(naskah(PKS, [BUPATI, REKTOR, DIREKTUR]), bodyOf(PKS)),
		asing: toMarkdown(naskah(KB, [BUPATI, MAYOR]), bodyOf(KB)),
		tujuh: toMarkdown(naskah(KB, [PJ, { penanda_tangan: orangs(10, 7) }]), bodyOf(KB)),
		pilihan: toMarkdown(
			naskah(PKS, [BUPATI, { ...PLH, provinsi: "Provinsi Seberang" }], { cetak: CETAK }),
			bodyOf(PKS),
		),
		...Object.fromEntries(
			JUMLAH.map((jumlah) => [`pihak-${jumlah}`, toMarkdown(naskah(PKS, orangs(1, jumlah)), bodyOf(PKS))]),
		),
	},
};

const cacheDir = makeCacheDir();
let press: Press;
let sheets: Record<string, Pdf>;
const teks = (nama: string): string => withoutKaki(sheets[nama]?.teks ?? "").replace(/\s+/g, " ");
const lines = (nama: string): string[] => (sheets[nama]?.halaman ?? []).flatMap(({ baris }) => baris);

beforeAll(async () => {
	press = await openPress({ cacheDir, browser });
	sheets = await printIsi(press, isi);
});
afterAll(async () => {
	await press.close();
	rmSync(cacheDir, { recursive: true });
});

describe("who signs", () => {
	it.each([
		["pejabat", ["BUPATI CONTOH, Pj. GUBERNUR REKAAN,", "Arya Pratama Laras"]],
		["kuasa", ["PLH. SEKRETARIS DAERAH", "Ratri Bagas"]],
		["swasta", ["Sekar Arya Pratama", "PIHAK KETIGA", "Damar"]],
		["asing", ["Émile Dvořák-Łukasiewicz Arya Pratama"]],
	])("%s: each under the office held, the first party on the right", (nama, wanted) => {
		// A name of letters from two files of the font stands in several runs of text.
		const bare = (line: string) => line.replace(/ /g, "").toUpperCase();
		for (const line of wanted) expect(lines(nama).map(bare).join("\n")).toContain(bare(line));
	});

	it("an acting official keeps the short form that tata naskah gives the office", () => {
		expect(teks("pejabat")).toContain("Pj. GUBERNUR REKAAN,");
		expect(teks("kuasa")).toMatch(/Plh\. SEKRETARIS DAERAH[\s\S]*Plt\. KEPALA DINAS/);
	});

	it("seven sign for one PIHAK, which is named once above them", () => {
		const block = teks("tujuh").slice(teks("tujuh").lastIndexOf("kekuatan hukum"));
		expect(block.match(/PIHAK KEDUA/g)).toHaveLength(1);
		for (let nomor = 10; nomor < 17; nomor++) expect(block).toContain(`NAMA ORANG ${nomor}`);
	});

	it.each(JUMLAH)("%i parties: each is described and has its place to sign, in its own row whole", (jumlah) => {
		const all = lines(`pihak-${jumlah}`);
		for (let nomor = 1; nomor <= jumlah; nomor++)
			expect(teks(`pihak-${jumlah}`).match(new RegExp(`NAMA ORANG ${nomor}(?!\\d)`, "g")), String(nomor)).toHaveLength(
				2,
			);
		const names = all.filter((line) => /^(?:NAMA ORANG \d+ ?)+$/.test(line));
		expect(names).toHaveLength(jumlah > 4 ? Math.ceil(jumlah / 3) : Math.ceil(jumlah / 2));
	});
});

describe("choices of profile and front-matter", () => {
	it("set DENGAN between the parties, the province below each, and NOMOR before TENTANG", () => {
		expect(teks("pilihan")).toMatch(
			/ANTARA PEMERINTAH DAERAH KABUPATEN CONTOH PROVINSI REKAAN DENGAN PEMERINTAH DAERAH KOTA TELADAN PROVINSI SEBERANG NOMOR : \.+ NOMOR : \.+ TENTANG PENGEMBANGAN KAWASAN Pada hari/,
		);
	});

	it("ask for the meterai at one signature, and for the table of paraf below all of them", () => {
		expect(teks("pilihan").match(/Meterai Rp10\.000/g)).toHaveLength(1);
		expect(teks("pilihan")).toMatch(
			/Arya Pratama[\s\S]*PARAF KOORDINASI Sekretaris Daerah Kepala Bagian Hukum[\s\S]*LAMPIRAN/,
		);
		const page = sheets.pilihan?.halaman.find((halaman) => /Meterai/.test(halaman.teks));
		const [meterai, kedua, kesatu] = [/^Meterai/, /^PIHAK KEDUA$/, /^PIHAK KESATU$/].map((pattern) =>
			page?.kata.findLast((kata) => pattern.test(kata.teks.trim())),
		);
		expect(meterai?.x).toBeGreaterThan((kedua?.x ?? 0) - 40);
		expect(meterai?.x).toBeLessThan((kesatu?.x ?? 0) - 30);
	});

	it("leave the frame of Lampiran A and B as it is where none is made", () => {
		expect(teks("kuasa")).toMatch(/KABUPATEN CONTOH DAN PEMERINTAH[^:]*TENTANG PENGEMBANGAN KAWASAN NOMOR : /);
		expect(teks("kuasa")).not.toMatch(/Meterai|PARAF|PROVINSI/);
	});
});
