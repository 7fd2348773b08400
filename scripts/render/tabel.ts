import type { Tabel } from "../model/isi.ts";
import { type Html, html } from "./html.ts";
import { type InlineOptions, renderInline } from "./inline.ts";

/** From this many columns on, type is set smaller. */
const LEBAR = 5;
/**
 * How many characters stand side by side across a portrait sheet, in the common and in the smaller type. Columns
 * whose longest words need more must break words to stay on the paper.
 */
const MUAT = 60;
const MUAT_KECIL = 70;

const BILANGAN = /^(?:Rp\.?\s*)?[-−]?\d[\d.,]*(?:\s*%)?(?:,-)?$/;
const NOMOR_URUT = /^(?:\d{1,3}|[a-zA-Z]|[IVX]+)[.)]?$/;
const JUMLAH = /^\**(?:jumlah|total)\b/i;

function cellsOf(tabel: Tabel, index: number): string[] {
	return tabel.baris.map((baris) => (baris[index] ?? "").trim()).filter((cell) => cell !== "");
}

/** Class of a column, from what its filled cells hold: sums are set flush right, running numbers centred. */
function columnClass(tabel: Tabel, index: number): string | undefined {
	const cells = cellsOf(tabel, index);
	if (cells.length === 0) return undefined;
	if (index === 0 && cells.every((cell) => NOMOR_URUT.test(cell))) return "urut";
	return cells.every((cell) => BILANGAN.test(cell) || cell === "-") ? "angka" : undefined;
}

function longestWord(tabel: Tabel, index: number): number {
	const words = [tabel.kepala[index] ?? "", ...cellsOf(tabel, index)].flatMap((cell) => cell.split(/\s+/));
	return Math.max(...words.map((word) => word.length));
}

function tableClass(tabel: Tabel, lebar: number): string {
	const muatan = Array.from({ length: lebar }, (_, index) => longestWord(tabel, index)).reduce((a, b) => a + b, 0);
	const kepala = tabel.kepala.some((sel) => sel.trim() !== "") ? [] : ["tabel-polos"];
	const kecil = lebar >= LEBAR || muatan > MUAT ? ["tabel-lebar"] : [];
	return ["tabel", ...kepala, ...kecil, ...(muatan > MUAT_KECIL ? ["tabel-sesak"] : [])].join(" ");
}

function rowClass(baris: readonly string[]): Html | undefined {
	const first = baris.find((cell) => cell.trim() !== "");
	return first && JUMLAH.test(first) ? html` class="jumlah"` : undefined;
}

/**
 * A pipe table. One whose head is empty prints without head and without rules: so addresses and accounts are
 * written as "Alamat | : | …".
 */
export function renderTabel(tabel: Tabel, inline: InlineOptions): Html {
	const lebar = Math.max(tabel.kepala.length, ...tabel.baris.map((baris) => baris.length));
	const columns = Array.from({ length: lebar }, (_, index) => {
		const kelas = columnClass(tabel, index);
		return kelas ? html` class="${kelas}"` : undefined;
	});
	const kepala = columns.map(
		(kelas, index) => html`<th scope="col"${kelas}>${renderInline(tabel.kepala[index] ?? "", inline)}</th>`,
	);
	const baris = tabel.baris.map((satu) => {
		const sel = columns.map((kelas, index) => html`<td${kelas}>${renderInline(satu[index] ?? "", inline)}</td>`);
		return html`<tr${rowClass(satu)}>${sel}</tr>\n`;
	});
	const kelas = tableClass(tabel, lebar);
	const thead = kelas.includes("polos") ? undefined : html`<thead><tr>${kepala}</tr></thead>`;
	return html`<table class="${kelas}">${thead}<tbody>${baris}</tbody></table>`;
}
