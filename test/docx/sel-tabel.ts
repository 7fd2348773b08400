import { strFromU8, unzipSync } from "fflate";
import { anakBernama, parseMarkah, type Simpul, semuaBernama, teksDalam } from "../../scripts/docx/markah.ts";
import type { Browser } from "../../scripts/print/browser.ts";
import { renderDokumen } from "../../scripts/render/dokumen.ts";
import { bahanContoh, dokumenContoh, eksporOf } from "./contoh-word.ts";

/** A cell as a reader sees it. */
export interface Sel {
	readonly teks: string;
	readonly rata: string;
	readonly tebal: boolean;
	/** Size of its type, in points. */
	readonly poin: number;
}

const rapat = (teks: string): string => teks.replace(/[\s\u00ad]+/g, "");

/** Cells with words of the tables with rules, as Chromium sets them. */
export async function selPadaLembar(alamat: string, chromium: Browser): Promise<Sel[]> {
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
export async function selPadaWord(alamat: string): Promise<Sel[]> {
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
