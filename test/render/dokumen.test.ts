import { describe, expect, it } from "vitest";
import { isNaskah } from "../../scripts/model/arsip.ts";
import { SIFAT_JENIS } from "../../scripts/model/jenis.ts";
import { jumlahRangkap } from "../../scripts/model/rangkap.ts";
import { readPrintAssets } from "../../scripts/print/assets.ts";
import { renderBody } from "../../scripts/render/body.ts";
import { renderDokumen } from "../../scripts/render/dokumen.ts";
import { createTemplates } from "../../scripts/render/templates.ts";
import { berkasOf, DAERAH, dokumenOf, type Isi, readContoh, readSample, TODAY } from "./contoh.ts";

const assets = await readPrintAssets("templates");
const templates = createTemplates(assets.templates);
const KB = readSample("kesepakatan-bersama");

function render(isi: Isi, nama: string): string {
	const terbaca = readContoh(isi);
	return renderDokumen(dokumenOf(terbaca, nama), {
		arsip: terbaca.arsip,
		templates,
		huruf: assets.huruf,
		today: TODAY,
	});
}

describe("the samples", () => {
	const JENIS = Object.keys(SIFAT_JENIS);
	const terbaca = readContoh({ dokumen: Object.fromEntries(JENIS.map((jenis) => [jenis, readSample(jenis)])) });

	it("are sound content", () => {
		// One of each kind in one folder is no course of a case: drafts stand beside reports on what was never signed.
		expect(terbaca.diagnostics.filter(({ ruleId }) => ruleId !== "tahap-terlewat")).toEqual([]);
		expect(terbaca.dokumen.map((dokumen) => dokumen.jenis).sort()).toEqual([...JENIS].sort());
	});

	it.each(JENIS)("render as a sheet that needs nothing from outside: %s", (jenis) => {
		const bahan = { arsip: terbaca.arsip, templates, huruf: assets.huruf, today: TODAY };
		const sheet = renderDokumen(berkasOf(terbaca, jenis), bahan);
		expect(sheet).toMatch(/^<!doctype html>\n<html lang="id">/);
		expect(sheet).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:");
		expect(sheet).not.toMatch(/<script|<svg|<link|@import|url\((?!data:)|src="(?!data:)/);
		expect(renderDokumen(berkasOf(terbaca, jenis), bahan)).toBe(sheet);
	});

	it("give the portal their whole text without the frame", () => {
		const body = renderBody(dokumenOf(terbaca, "perjanjian-kerja-sama"));
		expect(body).toMatch(
			/<h2 class="bagian-kepala" id="konsideran-judul">Konsideran[\s\S]*id="pasal-1"[\s\S]*id="lampiran-1"/,
		);
		expect(body).not.toMatch(/Pada hari ini|<h1|Demikian/);
		expect(renderBody(dokumenOf(terbaca, "laporan"))).toContain('<h2 class="judul-isi">Pelaksanaan</h2>');
	});
});

describe("a sheet", () => {
	it("escapes what people wrote, wherever it lands", () => {
		const jahat = '<img src=x onerror=alert(1)>"';
		const sheet = render(
			{
				daerah: { ...DAERAH, nama_pemerintah: `Pemerintah ${jahat}` },
				dokumen: {
					kb: KB.replace("judul: Pelayanan Air Bersih Lintas Batas", `judul: '${jahat}{{judul}}</style>'`)
						.replace("nama: Arya Pratama", `nama: '${jahat}'`)
						.replace("jabatan: Bupati Contoh", `jabatan: '${jahat}'`)
						.replace("tempat: Contoh", `tempat: '${jahat}'`),
				},
			},
			"kb",
		);
		expect(sheet).not.toMatch(/<img src=x/i);
		expect(sheet).toContain("{{JUDUL}}");
		expect(sheet.match(/<\/style>/g)).toHaveLength(1);
	});

	it("carries only the fonts its text needs", () => {
		const faces = (sheet: string) => sheet.match(/@font-face/g)?.length;
		expect(faces(render({ dokumen: { kb: KB } }, "kb"))).toBe(2);
		expect(faces(render({ dokumen: { kb: KB.replace("Perubahan atas", "*Perubahan* atas") } }, "kb"))).toBe(4);
		expect(faces(render({ dokumen: { kb: KB.replace("nama: Arya Pratama", "nama: Łukasz") } }, "kb"))).toBe(4);
	});

	it("uses the region's own font before the default one", () => {
		const huruf = { path: "contoh/huruf.woff2", mime: "font/woff2", isi: new Uint8Array([1, 2, 3]) } as const;
		const daerah = { ...DAERAH, kertas: { huruf: "Milik Kami", berkas_huruf: "huruf.woff2", ukuran_huruf: 11 } };
		const sheet = render({ daerah, aset: [huruf], dokumen: { kb: KB } }, "kb");
		expect(sheet).toContain("url(data:font/woff2;base64,AQID)");
		expect(sheet).toContain('font: 11pt/1.35 "Huruf Daerah", "Arimo"');
	});
});

describe("how many originals are signed", () => {
	const SUMBER = KB.replace(/rangkap:[\s\S]*?(?=---)/, "");
	function jumlah(text: string, peraturan: object[]): number {
		const terbaca = readContoh({ daerah: { ...DAERAH, peraturan }, dokumen: { kb: text } });
		const dokumen = dokumenOf(terbaca, "kb");
		return isNaskah(dokumen) ? jumlahRangkap(dokumen, terbaca.arsip, TODAY) : 0;
	}

	it("one a party and one with paraf hierarki where Perbup Barito Selatan 23/2023 is in force", () => {
		expect(jumlah(SUMBER, [{ id: "perbup-barsel-23-2023" }])).toBe(3);
		expect(jumlah(SUMBER, [{ id: "perwal-bekasi-75-2021" }])).toBe(2);
		expect(
			jumlah(SUMBER.replace("tanggal: 2026-11-02", "tanggal: 2023-01-02"), [{ id: "perbup-barsel-23-2023" }]),
		).toBe(2);
	});

	it("what the document says comes first", () => {
		expect(jumlah(KB, [{ id: "perwal-bekasi-75-2021" }])).toBe(3);
	});
});
