import type { BagianBanding, IsianBanding, Perbandingan } from "../../model/perbandingan.ts";
import { type Html, html, joinHtml } from "../html.ts";
import { type CaraBanding, renderIsi, renderSemua, renderTeks } from "./teks.ts";

/** What became of a part, in a word or two. */
function keadaan({ ubahan, hanya_rujukan, pindah, lama, baru }: BagianBanding): string {
	if (ubahan === "baru") return "baru";
	if (ubahan === "dihapus") return "dihapus";
	if (ubahan === "dipindahkan") return `dipindahkan menjadi ${baru?.label ?? ""}`;
	const semula = lama && baru && lama.label !== baru.label ? `semula ${lama.label}` : "";
	const isi =
		ubahan === "tetap" ? (pindah ? "isi tetap" : "tidak berubah") : hanya_rujukan ? "rujukan menyesuaikan" : "berubah";
	return [pindah ? "dipindahkan" : "", semula, isi].filter((kata) => kata !== "").join(", ");
}

const KELOMPOK = new Set(["bab", "bagian", "paragraf"]);

function kepalaOf(bagian: BagianBanding): Html {
	const label = (bagian.ubahan === "dipindahkan" ? bagian.lama : (bagian.baru ?? bagian.lama))?.label ?? "";
	const marked =
		bagian.ubahan === "baru"
			? html`<ins>${label}</ins>`
			: ["dihapus", "dipindahkan"].includes(bagian.ubahan)
				? html`<del>${label}</del>`
				: html`${label}`;
	const judul = bagian.judul.length === 0 ? undefined : html` <span class="judul">${renderTeks(bagian.judul)}</span>`;
	return html`<span class="nomor">${marked}</span>${judul}`;
}

/** A part that reads as before: one line, which opens on a screen. */
function renderTetap(bagian: BagianBanding, { cetak }: CaraBanding): Html {
	if (KELOMPOK.has(bagian.jenis) && bagian.isi.length === 0) return html`<h2 class="kelompok">${kepalaOf(bagian)}</h2>`;
	const baris = html`${kepalaOf(bagian)} <span class="keadaan">${keadaan(bagian)}</span>`;
	if (cetak) return html`<p class="utuh">${baris}</p>`;
	return html`<details class="utuh"><summary>${baris}</summary>\n${renderSemua(bagian.isi)}\n</details>`;
}

function renderBagian(bagian: BagianBanding, cara: CaraBanding): Html {
	if (bagian.ubahan === "tetap") return renderTetap(bagian, cara);
	const id = bagian.ubahan !== "dipindahkan" && bagian.baru ? html` id="${bagian.baru.jangkar}"` : undefined;
	return html`<section class="bagian ${bagian.ubahan} ${bagian.jenis}"${id}>
<h2>${kepalaOf(bagian)} <span class="keadaan">${keadaan(bagian)}</span></h2>
${renderIsi(bagian.isi, cara)}
</section>`;
}

function renderIsian(isian: readonly IsianBanding[]): Html {
	const baris = isian.map(({ label, lama, baru, teks }) => {
		const [semula, menjadi] = [
			teks.filter((run) => run.ubahan !== "baru"),
			teks.filter((run) => run.ubahan !== "lama"),
		];
		const cell = (isi: string, run: typeof teks, nama: string) =>
			html`<td data-kolom="${nama}">${isi === "" ? html`<span class="kosong">tidak diisi</span>` : renderTeks(run)}</td>`;
		return html`<tr><th scope="row">${label}</th>${cell(lama, semula, "Semula")}${cell(baru, menjadi, "Menjadi")}</tr>\n`;
	});
	return html`<section class="isian" aria-labelledby="isian">
<h2 id="isian">Isian dokumen</h2>
<table><thead><tr><th scope="col">Isian</th><th scope="col">Semula</th><th scope="col">Menjadi</th></tr></thead>
<tbody>${baris}</tbody></table>
</section>`;
}

/**
 * A comparison as a piece of HTML for any page: the table of fields, then part after part, headings from h2.
 * Needs the styles of `templates/_banding`; carries no script.
 */
export function renderPerbandingan({ isian, bagian }: Perbandingan, cara: CaraBanding): Html {
	const parts = bagian.map((satu) => renderBagian(satu, cara));
	const all = [...(isian.length > 0 ? [renderIsian(isian)] : []), ...parts];
	return html`<div class="perbandingan">\n${joinHtml(all, "\n")}\n</div>`;
}
