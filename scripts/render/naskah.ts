import {
	JENIS_KELOMPOK,
	type Kelompok,
	type Lampiran,
	type Memperhatikan,
	type Naskah,
	type Pasal,
} from "../model/isi.ts";
import { renderBlok } from "./blok.ts";
import { type Html, html, joinHtml } from "./html.ts";
import { renderInline } from "./inline.ts";
import { type Rujukan, rujukanOf } from "./rujukan.ts";

/** The parts of a naskah, ready to be set between the fixed sentences of its frame. */
export interface BagianNaskah {
	readonly konsideran: string;
	/** The regulations heeded, with the sentence that opens them; empty where none are named. */
	readonly memperhatikan: string;
	readonly batangTubuh: string;
	/** Empty where the frame's own closing sentence stands. */
	readonly penutup: string;
	readonly lampiran: string;
}

export interface NaskahOptions {
	/** Where links lead; without it to places of this naskah only. */
	readonly rujukan?: Rujukan;
	/** Numbers of the lampiran that lie on their side on paper. */
	readonly lanskap?: ReadonlySet<number>;
}

/**
 * Levels of headings below the title, which is the page's h1: groups first, clauses one below the deepest group
 * in use, so that no level is ever skipped.
 */
function levelsOf(naskah: Naskah): { kelompok(kelompok: Kelompok): number; pasal: number } {
	const used = JENIS_KELOMPOK.filter((jenis) => naskah.batang_tubuh.some((simpul) => simpul.jenis === jenis));
	return { kelompok: (kelompok) => 2 + used.indexOf(kelompok.jenis), pasal: 2 + used.length };
}

/** The lasting anchor stands on the number, beside the one of the place; a heading without words has only the latter. */
const tetap = ({ jangkar, slug }: Kelompok | Pasal | Lampiran): Html | undefined =>
	slug === jangkar ? undefined : html` id="${slug}"`;

/** The words of a heading beside its number; undefined where there are none. */
function subject(kelas: string, judul: string, rujukan: Rujukan): Html | undefined {
	return judul ? html` <span class="${kelas}">${renderInline(judul, { rujukan, tebal: false })}</span>` : undefined;
}

function renderPasal(pasal: Pasal, level: number, rujukan: Rujukan): Html {
	const id = `${pasal.jangkar}-judul`;
	const isi = renderBlok(pasal.blok, { rujukan, tingkatJudul: level + 1, induk: pasal });
	return html`<section class="pasal" id="${pasal.jangkar}" aria-labelledby="${id}">
<h${level} class="pasal-kepala" id="${id}"><span class="pasal-nomor"${tetap(pasal)}>Pasal\u00a0${pasal.nomor}</span>${subject("pasal-judul", pasal.judul, rujukan)}</h${level}>
${isi}
</section>`;
}

function renderKelompok(kelompok: Kelompok, level: number, rujukan: Rujukan): Html {
	const judul = subject("kelompok-judul", kelompok.judul, rujukan);
	return html`<h${level} class="kelompok kelompok-${kelompok.jenis}" id="${kelompok.jangkar}"><span class="kelompok-label"${tetap(kelompok)}>${kelompok.label}</span>${judul}</h${level}>
${renderBlok(kelompok.blok, { rujukan, tingkatJudul: level + 1, induk: kelompok })}`;
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

function renderMemperhatikan({ pengantar, blok }: Memperhatikan, rujukan: Rujukan): Html {
	return html`<p class="pengantar">${renderInline(pengantar, { rujukan })}</p>
${renderBlok(blok, { rujukan, tingkatJudul: 3 })}`;
}

function renderLampiran(lampiran: Lampiran, lanskap: boolean, rujukan: Rujukan): Html {
	const kelas = lanskap ? "lampiran lampiran-lanskap" : "lampiran";
	const label = lampiran.label.toLocaleUpperCase("id");
	return html`<section class="${kelas}" id="${lampiran.jangkar}">
<h2 class="lampiran-kepala"><span class="lampiran-label"${tetap(lampiran)}>${label}</span>${subject("lampiran-judul", lampiran.judul, rujukan)}</h2>
${renderBlok(lampiran.blok, { rujukan, tingkatJudul: 3, induk: lampiran })}
</section>`;
}

/**
 * A naskah as HTML, part by part. Anchors are those of the model: `pasal-7`, `pasal-7-ayat-2`, and beside each the
 * lasting one, `jangka-waktu`, `jangka-waktu-ayat-2`.
 */
export function renderNaskah(naskah: Naskah, options: NaskahOptions = {}): BagianNaskah {
	const rujukan = options.rujukan ?? rujukanOf(naskah);
	const lampiran = naskah.lampiran.map((satu) =>
		renderLampiran(satu, options.lanskap?.has(satu.nomor) === true, rujukan),
	);
	return {
		konsideran: String(renderBlok([...naskah.pembuka, ...naskah.konsideran], { rujukan, tingkatJudul: 3 })),
		memperhatikan: naskah.memperhatikan ? String(renderMemperhatikan(naskah.memperhatikan, rujukan)) : "",
		batangTubuh: String(renderBatangTubuh(naskah, rujukan)),
		penutup: String(renderBlok(naskah.penutup, { rujukan, tingkatJudul: 3 })),
		lampiran: String(joinHtml(lampiran, "\n")),
	};
}
