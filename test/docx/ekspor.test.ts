import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, it, onTestFinished, vi } from "vitest";
import { pilihDokumen } from "../../scripts/cli/pilih-dokumen.ts";
import { run } from "../../scripts/ekspor.ts";
import { TODAY } from "../helpers/contoh.ts";
import { browser } from "../print/lembar.ts";
import { dokumenContoh, eksporOf, muatContoh, satuPerJenis } from "./contoh-word.ts";
import { type Sel, selPadaLembar, selPadaWord } from "./sel-tabel.ts";

/** Papers that between them have every kind of table: in a lampiran, in a report, of work and money, of evaluation. */
const BERTABEL = [
	"tirtapura/pengelolaan-sampah-regional/pks",
	"tirtapura/promosi-wisata-sungai/laporan-akhir",
	"tirtapura/pengendalian-banjir-sungai-tirta/rencana-kerja",
	"lembayung/pengolahan-air-minum/matrik-evaluasi-2026",
];

const PKS = "sukarimba/kebakaran-lahan-perbatasan/pks";

function folder(): string {
	const dir = mkdtempSync(join(tmpdir(), "ekspor-"));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	return dir;
}

const ekspor = (cetak: string, ...names: readonly string[]) =>
	run(["--content", "content", "--cetak", cetak, "--today", TODAY, ...names], TODAY);

beforeAll(muatContoh, 60_000);

it("a naskah leaves as a Word file that Word itself numbers, with the code of its version, the same bytes each time", async () => {
	const cetak = folder();
	const told = vi.spyOn(process.stdout, "write").mockReturnValue(true);
	onTestFinished(() => told.mockRestore());
	expect(await ekspor(cetak, PKS)).toBe(0);
	const file = join(cetak, `${PKS}.docx`);
	expect(told.mock.calls).toEqual([[`${file}\n`]]);
	const bytes = readFileSync(file);
	expect(Buffer.from(await eksporOf(PKS)).equals(bytes)).toBe(true);

	const parts = unzipSync(bytes);
	const part = (path: string): string => strFromU8(parts[path] as Uint8Array);
	const teks = part("word/document.xml");
	expect(part("word/numbering.xml")).toMatch(/w:lvlText w:val="Pasal %1"/);
	expect(part("word/numbering.xml")).toMatch(/w:lvlText w:val="\(%1\)"/);
	expect(teks).not.toMatch(/>Pasal 1<|>\(1\)</);
	expect(teks).toContain('w:pStyle w:val="Heading2"');
	const kode = /naskah-kode"[^>]*><vt:lpwstr>([0-9A-Z-]{14})</.exec(part("docProps/custom.xml"))?.[1];
	const kepala = Object.keys(parts).filter((path) => path.startsWith("word/header"));
	expect(kepala.map(part).join()).toContain(`Dibuat dari versi ${kode}.`);
	expect(part("docProps/custom.xml")).toContain("sukarimba/kerja-sama/kebakaran-lahan-perbatasan/pks.md");
	// Thirteen pasal, each a heading that counts with the others.
	expect(teks.match(/<w:pStyle w:val="Heading2"\/>(?:(?!<\/w:pPr>).)*<w:numPr>/g)).toHaveLength(13);
	// Sukarimba's own paper: the signatures stand side by side in a table without rules.
	expect(teks).toMatch(/<w:tbl>(?:(?!<\/w:tbl>).)*Galih Rimbawan(?:(?!<\/w:tbl>).)*<\/w:tbl>/);
}, 60_000);

it("every kind of paper leaves as a Word file", async () => {
	expect(satuPerJenis().length).toBeGreaterThan(20);
	for (const alamat of satuPerJenis()) {
		const teks = strFromU8(unzipSync(await eksporOf(alamat))["word/document.xml"] as Uint8Array);
		expect(teks, alamat).toMatch(/<w:t[ >]/);
		expect(teks, alamat).not.toMatch(/&amp;(?:amp|lt|nbsp);/);
	}
}, 60_000);

it("what is not there is named, and nothing is written", async () => {
	const cetak = folder();
	expect(() => pilihDokumen([dokumenContoh(PKS)], ["tidak-ada/pks"])).toThrow(
		'Tidak ada dokumen yang cocok dengan "tidak-ada/pks"',
	);
	await expect(ekspor(cetak)).rejects.toThrow("Sebutkan dokumennya");
	expect(readdirSync(cetak)).toEqual([]);
}, 60_000);

it("a naskah in two languages has the head of both in the middle, items below their ayat, and who signs in bold", async () => {
	const parts = unzipSync(await eksporOf("tirtapura/kota-kembar-port-alder/naskah-kerja-sama"));
	const [teks, nomor] = ["document", "numbering"].map((nama) => strFromU8(parts[`word/${nama}.xml`] as Uint8Array)) as [
		string,
		string,
	];
	const semua = teks.match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs) ?? [];
	const paragraf = (kata: string): string => semua.find((satu) => satu.includes(`>${kata}`)) ?? expect.fail(kata);
	for (const kepala of ["ANTARA", "MEMORANDUM OF COOPERATION"])
		expect(paragraf(kepala)).toContain('<w:pStyle w:val="Kepala"/>');
	const nilai = (isi: string, pola: string): string => new RegExp(pola, "s").exec(isi)?.[1] ?? expect.fail(pola);
	const kiri = (kata: string): number => {
		const num = nilai(paragraf(kata), '<w:numId w:val="(\\d+)"');
		const abstrak = nilai(nomor, `<w:num w:numId="${num}"[^>]*><w:abstractNumId w:val="(\\d+)"`);
		return Number(nilai(nomor, `<w:abstractNum w:abstractNumId="${abstrak}".*?<w:ind w:left="(\\d+)"`));
	};
	expect(kiri("pertukaran tenaga ahli")).toBeGreaterThan(kiri("Ruang lingkup Naskah"));
	expect(paragraf("Margaret Ellery")).toContain("<w:b/>");
}, 60_000);

it("a table is set as on the sheet: sums flush right, heads and running numbers in the middle, totals bold, type as small", async () => {
	const chromium = await browser.launch();
	onTestFinished(() => chromium.close());
	const rata = new Set<string>();
	for (const alamat of BERTABEL) {
		const [lembar, word] = [await selPadaLembar(alamat, chromium), await selPadaWord(alamat)];
		const tanpaUkuran = (semua: readonly Sel[]) => semua.map(({ poin: _, ...sel }) => sel);
		expect(tanpaUkuran(word), alamat).toEqual(tanpaUkuran(lembar));
		for (const [at, sel] of word.entries())
			expect(Math.abs(sel.poin - (lembar[at]?.poin ?? 0)), `${alamat}: ${sel.teks}`).toBeLessThanOrEqual(1);
		for (const sel of word) rata.add(sel.rata);
	}
	expect([...rata].sort()).toEqual(["center", "left", "right"]);
}, 60_000);
