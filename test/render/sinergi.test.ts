import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readPrintAssets } from "../../scripts/print/assets.ts";
import { pathsIn, sumberOf } from "../../scripts/render/bukti.ts";
import { renderDokumen } from "../../scripts/render/dokumen.ts";
import { createTemplates } from "../../scripts/render/templates.ts";
import { dokumenOf, readContoh, readSample, TODAY } from "./contoh.ts";

const assets = await readPrintAssets("templates");
const templates = createTemplates(assets.templates);
const PKS = readSample("perjanjian-kerja-sama");
const SURAT = readSample("surat-kuasa");
const RENCANA = readSample("rencana-kerja");

/** What a reader finds on the sheet of `nama`: words without tags. */
function lembar(dokumen: Readonly<Record<string, string>>, nama: string): string {
	const terbaca = readContoh({ dokumen });
	const bahan = { arsip: terbaca.arsip, templates, huruf: assets.huruf, today: TODAY };
	const sheet = renderDokumen(dokumenOf(terbaca, nama), bahan);
	const body = (sheet.split("<body")[1] ?? "").replace(/^[^>]*>/, "");
	const words = body.replace(/<wbr>|\u00ad/g, "").replace(/<[^>]*>/g, " ");
	return words.replace(/\s+/g, " ").replace(/ (?=[,;)])/g, "");
}

const pks = (teks: string, surat = SURAT) => lembar({ pks: teks, "surat-kuasa": surat }, "pks");

describe("a PKS signed by a letter of power", () => {
	it("says by which letter, with its number and date, as Lampiran B does", () => {
		expect(pks(PKS)).toContain(
			"berdasarkan Surat Kuasa Khusus Bupati Contoh Nomor 100.3.10/19/SKK/2026 tanggal 9 November 2026,",
		);
		expect(pks(PKS, SURAT.replace("jabatan: Bupati Contoh", "jabatan: Pj. Bupati Contoh"))).toContain(
			"Surat Kuasa Khusus Pj. Bupati Contoh Nomor",
		);
	});

	it("leaves dots where the letter has no number or date yet", () => {
		const kosong = SURAT.replace(/^nomor: .*$/m, "nomor: null").replace(/^tanggal: .*$/m, "tanggal: null");
		expect(pks(PKS, kosong)).toMatch(/Surat Kuasa Khusus Bupati Contoh Nomor \.{20,} tanggal \.{20,},/);
	});

	it("keeps to the ground that is written, and says nothing of a letter that is not there", () => {
		const tertulis = PKS.replace(
			"    kuasa: surat-kuasa.md",
			"    dasar: Surat Kuasa Nomor 1\n    kuasa: surat-kuasa.md",
		);
		expect(pks(tertulis)).toContain("berdasarkan Surat Kuasa Nomor 1,");
		expect(pks(tertulis)).not.toContain("100.3.10/19/SKK/2026");
		expect(lembar({ pks: PKS }, "pks")).not.toContain("Surat Kuasa Khusus Bupati Contoh");
	});

	it("takes a signatory's own letter before the ground of the whole party", () => {
		const beberapa = PKS.replace(
			/ {2}- nama: Bima Sanjaya[\s\S]*? {2}- nama: Sekar/,
			`  - mewakili: contoh
    dasar: Keputusan Bupati Contoh Nomor 8
    penanda_tangan:
      - { nama: Bima Sanjaya, jabatan: Kepala Dinas Satu, kuasa: surat-kuasa.md }
      - { nama: Laila Rahmani, jabatan: Kepala Dinas Dua }
  - nama: Sekar`,
		);
		const teks = pks(beberapa);
		expect(teks).toMatch(/Kepala Dinas Satu, berdasarkan Surat Kuasa Khusus Bupati Contoh Nomor 100/);
		expect(teks).toMatch(/Kepala Dinas Dua, berdasarkan Keputusan Bupati Contoh Nomor 8/);
	});
});

describe("a surat kuasa", () => {
	const surat = (teks: string) => lembar({ "surat-kuasa": teks, pks: PKS }, "surat-kuasa");

	it("names giver, receiver, naskah, partner, limits and copies", () => {
		const teks = surat(SURAT);
		for (const kata of [
			"BUPATI CONTOH",
			"NOMOR 100.3.10/19/SKK/2026",
			"menandatangani Perjanjian Kerja Sama antara Pemerintah Daerah Kabupaten Contoh dan Pemerintah Daerah Kota Teladan tentang Pengelolaan Jaringan Air Bersih Perbatasan",
			"b. tidak melimpahkan kuasa ini kepada pihak lain.",
			"sampai dengan tanggal 31 Desember 2026.",
			"2. Kepala Bagian Kerja Sama Sekretariat Daerah Kabupaten Contoh",
		])
			expect(teks).toContain(kata);
		expect(teks.indexOf("PENERIMA KUASA KEPALA DINAS")).toBeLessThan(teks.indexOf("PEMBERI KUASA BUPATI"));
	});

	it("has room for the meterai unless it asks for none, and the office without Pj. in its head", () => {
		expect(surat(SURAT)).toContain("Meterai");
		expect(surat(SURAT.replace("bermeterai: true", "bermeterai: false"))).not.toContain("Meterai");
		const penjabat = surat(SURAT.replace("jabatan: Bupati Contoh", "jabatan: Pj. Bupati Contoh"));
		expect(penjabat).toMatch(/KABUPATEN CONTOH BUPATI CONTOH Contoh, Jalan/);
		expect(penjabat).toContain("PEMBERI KUASA PJ. BUPATI CONTOH,");
	});
});

describe("a rencana kerja", () => {
	it("adds up what each party gives in each year", () => {
		const teks = lembar({ rencana: RENCANA, nota: readSample("nota-kesepakatan") }, "rencana");
		expect(teks).toContain("Jumlah 12.310.000.000");
		expect(teks).toContain(
			"PIHAK KESATU (Pemerintah Daerah Kabupaten Contoh) 1.835.000.000 85.000.000 90.000.000 2.010.000.000",
		);
		expect(teks).toContain("PIHAK KEDUA (Balai Wilayah Sungai Jernih) 6.200.000.000 4.100.000.000 0 10.300.000.000");
		expect(teks).toContain("Jumlah 8.035.000.000 4.185.000.000 90.000.000 12.310.000.000");
	});

	it("has no sums where there is no money, and no column of remarks where there are none", () => {
		const polos = RENCANA.replace(/^ {4}anggaran:\n(?: {6}- .*\n)+/gm, "").replace(/^ {4}keterangan: .*\n/m, "");
		const teks = lembar({ rencana: polos }, "rencana");
		expect(teks).not.toMatch(/Rekapitulasi|Jumlah \d|Keterangan/);
		expect(teks).toContain("Demikian Rencana Kerja ini dibuat");
	});
});

it.each([
	...["surat-kuasa", "perjanjian-kerja-sama", "rencana-kerja", "matrik-evaluasi"],
	...["laporan-evaluasi", "laporan-pemantauan", "surat", "perselisihan"],
])("the paths found in a %s are those its source may hide", (jenis) => {
	const data = parse(/^---\n(.*?)^---$/ms.exec(readSample(jenis))?.[1] ?? "") as object;
	const paths = pathsIn(data);
	expect(paths.length).toBeGreaterThan(0);
	const whole = sumberOf(data, "", () => true);
	expect(sumberOf(data, "", (path) => paths.includes(path))).toBe(whole);
	const hidden = sumberOf(data, "", () => false);
	for (const path of paths) expect(hidden).not.toContain(path);
});
