import type { Tabel } from "../model/isi.ts";
import { type Html, html } from "./html.ts";
import { renderInline } from "./inline.ts";
import type { Rujukan } from "./rujukan.ts";

/** From this many columns on a portrait sheet gets tight. */
const LEBAR = 5;
const BILANGAN = /^(?:Rp\.?\s*)?-?\d[\d.,]*(?:\s*%)?(?:,-)?$/;
const NOMOR_URUT = /^(?:\d{1,3}|[a-zA-Z]|[IVX]+)[.)]?$/;

/** Class of a column, from what its filled cells hold: sums are set flush right, running numbers centred. */
function columnClass(tabel: Tabel, index: number): string | undefined {
	const cells = tabel.baris.map((baris) => (baris[index] ?? "").trim()).filter((cell) => cell !== "");
	if (cells.length === 0) return undefined;
	if (index === 0 && cells.every((cell) => NOMOR_URUT.test(cell))) return "urut";
	return cells.every((cell) => BILANGAN.test(cell) || cell === "-") ? "angka" : undefined;
}

/**
 * A pipe table. One whose head is empty prints without head and without rules: so addresses and accounts are
 * written as "Alamat | : | …".
 */
export function renderTabel(tabel: Tabel, rujukan: Rujukan): Html {
	const lebar = Math.max(tabel.kepala.length, ...tabel.baris.map((baris) => baris.length));
	const columns = Array.from({ length: lebar }, (_, index) => columnClass(tabel, index));
	const berkepala = tabel.kepala.some((sel) => sel.trim() !== "");
	const attribute = (index: number) => (columns[index] ? html` class="${columns[index]}"` : undefined);
	const kepala = columns.map(
		(_, index) => html`<th scope="col"${attribute(index)}>${renderInline(tabel.kepala[index] ?? "", { rujukan })}</th>`,
	);
	const baris = tabel.baris.map((satu) => {
		const sel = columns.map(
			(_, index) => html`<td${attribute(index)}>${renderInline(satu[index] ?? "", { rujukan })}</td>`,
		);
		return html`<tr>${sel}</tr>\n`;
	});
	const kelas = !berkepala ? "tabel tabel-polos" : lebar >= LEBAR ? "tabel tabel-lebar" : "tabel";
	const thead = berkepala ? html`<thead><tr>${kepala}</tr></thead>` : undefined;
	return html`<table class="${kelas}">${thead}<tbody>${baris}</tbody></table>`;
}
