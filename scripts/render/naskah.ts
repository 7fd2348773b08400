import type { Kelompok, Lampiran, Naskah, Pasal } from "../model/isi.ts";
import { romawi } from "../model/romawi.ts";
import { renderBlok } from "./blok.ts";
import { type Html, html, joinHtml } from "./html.ts";
import { renderInline } from "./inline.ts";
import { type Rujukan, rujukanOf } from "./rujukan.ts";

/** The parts of a naskah, ready to be set between the fixed sentences of its frame. */
export interface BagianNaskah {
	readonly konsideran: string;
	readonly batangTubuh: string;
	/** Empty where the frame's own closing sentence stands. */
	readonly penutup: string;
	readonly lampiran: string;
}

const JENIS_KELOMPOK = ["bab", "bagian"] as const;

/**
 * Levels of headings below the title, which is the page's h1: groups first, clauses one below the deepest group
 * in use, so that no level is ever skipped.
 */
function levelsOf(naskah: Naskah): { kelompok(kelompok: Kelompok): number; pasal: number } {
	const used = JENIS_KELOMPOK.filter((jenis) => naskah.batang_tubuh.some((simpul) => simpul.jenis === jenis));
	return { kelompok: (kelompok) => 2 + used.indexOf(kelompok.jenis), pasal: 2 + used.length };
}

function renderPasal(pasal: Pasal, level: number, rujukan: Rujukan): Html {
	const id = `${pasal.jangkar}-judul`;
	const judul =
		pasal.judul && html` <span class="pasal-judul">${renderInline(pasal.judul, { rujukan, tebal: false })}</span>`;
	const isi = renderBlok(pasal.blok, { rujukan, tingkatJudul: level + 1 });
	return html`<section class="pasal" id="${pasal.jangkar}" aria-labelledby="${id}">
<h${level} class="pasal-kepala" id="${id}"><span class="pasal-nomor">Pasal\u00a0${pasal.nomor}</span>${judul || undefined}</h${level}>
${isi}
</section>`;
}

function renderKelompok(kelompok: Kelompok, level: number, rujukan: Rujukan): Html {
	const judul =
		kelompok.judul &&
		html` <span class="kelompok-judul">${renderInline(kelompok.judul, { rujukan, tebal: false })}</span>`;
	return html`<h${level} class="kelompok kelompok-${kelompok.jenis}" id="${kelompok.jangkar}"><span class="kelompok-label">${kelompok.label}</span>${judul || undefined}</h${level}>
${renderBlok(kelompok.blok, { rujukan, tingkatJudul: level + 1 })}`;
}

function renderBatangTubuh(naskah: Naskah, rujukan: Rujukan): Html {
	const levels = levelsOf(naskah);
	return joinHtml(
		naskah.batang_tubuh.map((simpul) =>
			simpul.jenis === "pasal"
				? renderPasal(simpul, levels.pasal, rujukan)
				: renderKelompok(simpul, levels.kelompok(simpul), rujukan),
		),
		"\n",
	);
}

interface RupaLampiran {
	readonly label: string;
	readonly kelas: string;
}

function renderLampiran(lampiran: Lampiran, { label, kelas }: RupaLampiran, rujukan: Rujukan): Html {
	const judul =
		lampiran.judul &&
		html` <span class="lampiran-judul">${renderInline(lampiran.judul, { rujukan, tebal: false })}</span>`;
	return html`<section class="${kelas}" id="${lampiran.jangkar}">
<h2 class="lampiran-kepala"><span class="lampiran-label">${label}</span>${judul || undefined}</h2>
${renderBlok(lampiran.blok, { rujukan, tingkatJudul: 3 })}
</section>`;
}

/**
 * A naskah as HTML, part by part. Anchors are those of the model: `pasal-7`, `pasal-7-ayat-2`.
 * @param lanskap numbers of the lampiran that lie on their side on paper
 */
export function renderNaskah(naskah: Naskah, lanskap: ReadonlySet<number> = new Set()): BagianNaskah {
	const rujukan = rujukanOf(naskah);
	const lampiran = naskah.lampiran.map((satu) => {
		const label = naskah.lampiran.length > 1 ? `LAMPIRAN ${romawi(satu.nomor)}` : "LAMPIRAN";
		const kelas = lanskap.has(satu.nomor) ? "lampiran lampiran-lanskap" : "lampiran";
		return renderLampiran(satu, { label, kelas }, rujukan);
	});
	return {
		konsideran: String(renderBlok([...naskah.pembuka, ...naskah.konsideran], { rujukan, tingkatJudul: 3 })),
		batangTubuh: String(renderBatangTubuh(naskah, rujukan)),
		penutup: String(renderBlok(naskah.penutup, { rujukan, tingkatJudul: 3 })),
		lampiran: String(joinHtml(lampiran, "\n")),
	};
}
