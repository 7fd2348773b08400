import type { BarisBanding, IsiBanding, TabelBanding, TeksBanding, Ubahan } from "../../model/perbandingan.ts";
import { type Html, html, joinHtml } from "../html.ts";

/** How a comparison is set. */
export interface CaraBanding {
	/** Paper folds nothing open: what did not change is named there, and nothing more. */
	readonly cetak: boolean;
}

const TAG = { baru: (teks: string) => html`<ins>${teks}</ins>`, lama: (teks: string) => html`<del>${teks}</del>` };

/** Words with their marks: `<ins>` for what came, `<del>` for what went. */
export function renderTeks(teks: TeksBanding): Html {
	return joinHtml(
		teks.map((run) => (run.ubahan === "tetap" ? html`${run.teks}` : TAG[run.ubahan](run.teks))),
		" ",
	);
}

const DALAM = 5;

function pindahText({ ubahan, pindah }: BarisBanding): Html | undefined {
	if (pindah === undefined) return undefined;
	const tempat = pindah === "" ? "ke tempat lain" : ubahan === "baru" ? `dari ${pindah}` : `ke ${pindah}`;
	return html` <span class="pindah">(pindah ${pindah === "" && ubahan === "baru" ? "dari tempat lain" : tempat})</span>`;
}

function renderBaris(baris: BarisBanding): Html {
	const kelas = `baris ${baris.peran} d${Math.min(baris.kedalaman, DALAM)} ${baris.ubahan}`;
	const colon = baris.peran === "rincian" ? html`<span class="titik-dua">:</span> ` : undefined;
	const label = baris.label.length === 0 ? undefined : html`<span class="label">${renderTeks(baris.label)}</span> `;
	return html`<p class="${kelas}">${label}<span class="teks">${colon}${renderTeks(baris.teks)}${pindahText(baris)}</span></p>`;
}

const cellClass = (kolom: Ubahan | undefined): Html | undefined =>
	kolom === "baru" || kolom === "dihapus" ? html` class="${kolom}"` : undefined;

function renderTabel(tabel: TabelBanding): Html {
	const isHeadless = tabel.kepala.every((sel) => sel.length === 0);
	const kepala = tabel.kepala.map(
		(sel, at) => html`<th scope="col"${cellClass(tabel.kolom[at])}>${renderTeks(sel)}</th>`,
	);
	const baris = tabel.baris.map(({ ubahan, sel }) => {
		const cells = sel.map((satu, at) => html`<td${cellClass(tabel.kolom[at])}>${renderTeks(satu)}</td>`);
		return html`<tr class="${ubahan}">${cells}</tr>\n`;
	});
	const head = isHeadless ? undefined : html`<thead><tr>${kepala}</tr></thead>`;
	return html`<div class="bingkai d${Math.min(tabel.kedalaman, DALAM)} ${tabel.ubahan}"><table>${head}<tbody>${baris}</tbody></table></div>`;
}

const renderSatu = (isi: IsiBanding): Html => (isi.jenis === "baris" ? renderBaris(isi) : renderTabel(isi));

export const renderSemua = (isi: readonly IsiBanding[]): Html => joinHtml(isi.map(renderSatu), "\n");

/** A run of unchanged lines from here on is folded, but for the lines beside a change and those that it stands below. */
const LIPATAN = 6;

/** Stretches that changed and stretches that did not, by turns. */
function stretches(isi: readonly IsiBanding[]): IsiBanding[][] {
	const runs: IsiBanding[][] = [];
	for (const satu of isi) {
		const last = runs.at(-1);
		if (last && (last[0]?.ubahan === "tetap") === (satu.ubahan === "tetap")) last.push(satu);
		else runs.push([satu]);
	}
	return runs;
}

const labelText = (isi: IsiBanding | undefined): string =>
	isi?.jenis === "baris" ? isi.label.map((run) => run.teks).join(" ") : "";

/** "(4) sampai dengan (20) tidak berubah": by the outermost lines of what is folded. */
function foldedName(isi: readonly IsiBanding[]): string {
	const outermost = Math.min(...isi.map(({ kedalaman }) => kedalaman));
	const labels = isi
		.filter((satu) => satu.kedalaman === outermost)
		.map(labelText)
		.filter((label) => label !== "");
	const [first, last] = [labels[0], labels.at(-1)];
	if (first !== last) return `${first} sampai dengan ${last} tidak berubah`;
	const isAll = labels.length === 1 && labelText(isi[0]) === first;
	return isAll ? `${first} tidak berubah` : `${isi.length} baris tidak berubah`;
}

function renderFolded(isi: readonly IsiBanding[], { cetak }: CaraBanding): Html {
	const nama = foldedName(isi);
	if (cetak) return html`<p class="lipatan">${nama}</p>`;
	return html`<details class="lipatan"><summary>${nama}</summary>\n${renderSemua(isi)}\n</details>`;
}

/** Where in a run the lines stand below which `next` is nested: huruf c says nothing without its ayat. */
function ancestorsIn(run: readonly IsiBanding[], next: IsiBanding | undefined): Set<number> {
	const found = new Set<number>();
	let depth = next?.kedalaman ?? 0;
	for (let at = run.length - 1; at >= 0 && depth > 0; at--) {
		const { kedalaman } = run[at] as IsiBanding;
		if (kedalaman >= depth) continue;
		found.add(at);
		depth = kedalaman;
	}
	return found;
}

/** An unchanged run between what changed before and after it: its middle folded, where that is long enough. */
function renderUnchanged(
	run: readonly IsiBanding[],
	isFirst: boolean,
	next: IsiBanding | undefined,
	cara: CaraBanding,
): Html {
	const shown = ancestorsIn(run, next);
	if (!isFirst) shown.add(0);
	if (next) shown.add(run.length - 1);
	const edges = [-1, ...[...shown].sort((a, b) => a - b), run.length];
	const parts = edges.slice(1).flatMap((edge, index) => {
		const middle = run.slice((edges[index] as number) + 1, edge);
		const line = run.slice(edge, edge + 1);
		if (middle.length < LIPATAN) return [renderSemua([...middle, ...line])];
		return [renderFolded(middle, cara), renderSemua(line)];
	});
	return joinHtml(parts, "\n");
}

/** The lines of a changed part; a long unchanged run among them is folded to one. */
export function renderIsi(isi: readonly IsiBanding[], cara: CaraBanding): Html {
	const runs = stretches(isi);
	const parts = runs.map((run, at) =>
		run[0]?.ubahan === "tetap" ? renderUnchanged(run, at === 0, runs[at + 1]?.[0], cara) : renderSemua(run),
	);
	return joinHtml(parts, "\n");
}
