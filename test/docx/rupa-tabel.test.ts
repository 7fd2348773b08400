import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anakBernama, parseMarkah, type Simpul, semuaBernama, teksDalam } from "../../scripts/docx/markah.ts";
import type { Browser } from "../../scripts/print/browser.ts";
import { renderDokumen } from "../../scripts/render/dokumen.ts";
import { browser } from "../print/lembar.ts";
import { bahanContoh, dokumenContoh, eksporOf, muatContoh } from "./contoh-word.ts";

/** Papers that between them have every kind of table: in a lampiran, in a report, of work and money, of evaluation. */
const BERTABEL = [
	"tirtapura/pengelolaan-sampah-regional/pks",
	"tirtapura/promosi-wisata-sungai/laporan-akhir",
	"tirtapura/pengendalian-banjir-sungai-tirta/rencana-kerja",
	"lembayung/pengolahan-air-minum/matrik-evaluasi-2026",
];

/** A cell as a reader sees it. */
interface Sel {
	readonly teks: string;
	readonly rata: string;
	readonly tebal: boolean;
	/** Size of its type, in points. */
	readonly poin: number;
}

const rapat = (teks: string): string => teks.replace(/[\s\u00ad]+/g, "");

let chromium: Browser;
beforeAll(async () => {
	await muatContoh();
	chromium = await browser.launch();
}, 60_000);
afterAll(() => chromium.close());

/** Cells with words of the tables with rules, as Chromium sets them. */
async function padaLembar(alamat: string): Promise<Sel[]> {
	const page = await chromium.newPage();
	await page.setContent(renderDokumen(dokumenContoh(alamat), { ...bahanContoh(), huruf: [] }));
	const found =
		(await page.evaluate(`[...document.querySelectorAll(":is(.tabel, .matrik):not(.tabel-polos) :is(td, th)")]
		.filter((cell) => !cell.matches(".tanda-tangan-tabel *"))
		.map((cell) => {
			for (const label of cell.querySelectorAll("li > .label")) label.remove();
			const { textAlign, fontWeight, fontSize } = getComputedStyle(cell);
			const [tebal, poin] = [Number(fontWeight) >= 600, Number.parseFloat(fontSize) * 0.75];
			return { teks: cell.textContent, rata: textAlign, tebal, poin };
		})`)) as Sel[];
	await page.close();
	return found.map((sel) => ({ ...sel, teks: rapat(sel.teks) })).filter(({ teks }) => teks !== "");
}

/** Value of a property said by the paragraph of a cell or by its style. */
function nilai(pr: readonly (Simpul | undefined)[], nama: string): string | undefined {
	return pr.map((satu) => anakBernama(satu, nama)).find((satu) => satu)?.atribut["w:val"];
}

/** The same of the Word file. */
async function padaWord(alamat: string): Promise<Sel[]> {
	const parts = unzipSync(await eksporOf(alamat));
	const akar = (path: string): Simpul => parseMarkah(strFromU8(parts[path] as Uint8Array), { xml: true });
	const gaya = new Map(
		semuaBernama(akar("word/styles.xml"), "w:style").map((satu) => [satu.atribut["w:styleId"] ?? "", satu]),
	);
	const isBergaris = (tbl: Simpul): boolean =>
		nilai([anakBernama(anakBernama(tbl, "w:tblPr"), "w:tblBorders")], "w:top") !== "none";
	const tables = semuaBernama(akar("word/document.xml"), "w:tbl").filter(isBergaris);
	return tables
		.flatMap((tbl) => semuaBernama(tbl, "w:tc"))
		.filter((tc) => semuaBernama(tc, "w:tbl").length === 0)
		.flatMap((tc) => {
			const pPr = anakBernama(anakBernama(tc, "w:p"), "w:pPr");
			const style = gaya.get(anakBernama(pPr, "w:pStyle")?.atribut["w:val"] ?? "");
			const rPr = anakBernama(style, "w:rPr");
			const rata = nilai([pPr, anakBernama(style, "w:pPr")], "w:jc") ?? "left";
			const teks = rapat(semuaBernama(tc, "w:t").map(teksDalam).join(""));
			const tebal = anakBernama(rPr, "w:b") !== undefined;
			return teks === "" ? [] : [{ teks, rata, tebal, poin: Number(nilai([rPr], "w:sz")) / 2 }];
		});
}

describe("a table in Word", () => {
	it("is set as on the sheet: sums flush right, heads and running numbers in the middle, totals bold, type as small", async () => {
		const rata = new Set<string>();
		for (const alamat of BERTABEL) {
			const [lembar, word] = [await padaLembar(alamat), await padaWord(alamat)];
			const tanpaUkuran = (semua: readonly Sel[]) => semua.map(({ poin: _, ...sel }) => sel);
			expect(tanpaUkuran(word), alamat).toEqual(tanpaUkuran(lembar));
			for (const [at, sel] of word.entries())
				expect(Math.abs(sel.poin - (lembar[at]?.poin ?? 0)), `${alamat}: ${sel.teks}`).toBeLessThanOrEqual(1);
			for (const sel of word) rata.add(sel.rata);
		}
		expect([...rata].sort()).toEqual(["center", "left", "right"]);
	}, 60_000);
});
