import {
	JENIS_KELOMPOK,
	type Kelompok,
	type Kutipan,
	type Lampiran,
	type Memperhatikan,
	type Naskah,
	type Pasal,
	type Tanda,
} from "../model/isi.ts";
import { renderBlok } from "./blok.ts";
import { type Html, html, joinHtml } from "./html.ts";
import { renderInline } from "./inline.ts";
import { renderKutipan } from "./kutipan.ts";
import { type Rujukan, rujukanOf, TANPA_RUJUKAN } from "./rujukan.ts";
import { type AlamatAdendum, renderTanda } from "./tanda.ts";

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
	/** Where the adenda that a consolidated text names are to be read. */
	readonly alamat?: AlamatAdendum;
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

/** What all parts of one naskah are set with. */
interface Alat {
	readonly rujukan: Rujukan;
	readonly kutip: (kutipan: Kutipan) => Html;
	readonly tanda: (tanda: Tanda | undefined) => Html | undefined;
}

/** The words of a heading beside its number; undefined where there are none. */
function subject(kelas: string, judul: string, { rujukan }: Alat): Html | undefined {
	return judul ? html` <span class="${kelas}">${renderInline(judul, { rujukan, tebal: false })}</span>` : undefined;
}

/** @param awalan the opening mark of a quotation that begins with this part */
function renderPasal(pasal: Pasal, level: number, alat: Alat, awalan = ""): Html {
	const id = `${pasal.jangkar}-judul`;
	const isi = renderBlok(pasal.blok, { ...alat, tingkatJudul: level + 1, induk: pasal });
	const kelas = pasal.tanda ? "pasal berubah" : "pasal";
	return html`<section class="${kelas}" id="${pasal.jangkar}" aria-labelledby="${id}">
<h${level} class="pasal-kepala" id="${id}"><span class="pasal-nomor"${tetap(pasal)}>${awalan}Pasal\u00a0${pasal.nomor}</span>${subject("pasal-judul", pasal.judul, alat)}</h${level}>
${alat.tanda(pasal.tanda)}${isi}
</section>`;
}

function renderKelompok(kelompok: Kelompok, level: number, alat: Alat, awalan = ""): Html {
	const judul = subject("kelompok-judul", kelompok.judul, alat);
	return html`<h${level} class="kelompok kelompok-${kelompok.jenis}" id="${kelompok.jangkar}"><span class="kelompok-label"${tetap(kelompok)}>${awalan}${kelompok.label}</span>${judul}</h${level}>
${renderBlok(kelompok.blok, { ...alat, tingkatJudul: level + 1, induk: kelompok })}`;
}

function renderBatangTubuh(naskah: Naskah, alat: Alat): Html {
	const levels = levelsOf(naskah);
	return joinHtml(
		naskah.batang_tubuh.map((simpul) =>
			simpul.jenis === "pasal"
				? renderPasal(simpul, levels.pasal, alat)
				: renderKelompok(simpul, levels.kelompok(simpul), alat),
		),
		"\n",
	);
}

function renderMemperhatikan({ pengantar, blok }: Memperhatikan, rujukan: Rujukan): Html {
	return html`<p class="pengantar-daftar">${renderInline(pengantar, { rujukan })}</p>
${renderBlok(blok, { rujukan, tingkatJudul: 3 })}`;
}

interface RupaLampiran {
	readonly kelas: string;
	readonly level: number;
	readonly awalan?: string;
}

function renderLampiran(lampiran: Lampiran, { kelas, level, awalan = "" }: RupaLampiran, alat: Alat): Html {
	const label = awalan + lampiran.label.toLocaleUpperCase("id");
	return html`<section class="${kelas}" id="${lampiran.jangkar}">
<h${level} class="lampiran-kepala"><span class="lampiran-label"${tetap(lampiran)}>${label}</span>${subject("lampiran-judul", lampiran.judul, alat)}</h${level}>
${alat.tanda(lampiran.tanda)}${renderBlok(lampiran.blok, { ...alat, tingkatJudul: level + 1, induk: lampiran })}
</section>`;
}

/** What an adendum quotes, one level of headings below its own pasal; its numbers are another naskah's, so no link leads there. */
function kutipWith(level: number): Alat["kutip"] {
	const alat: Alat = { rujukan: TANPA_RUJUKAN, kutip: () => html``, tanda: () => undefined };
	return (kutipan) =>
		renderKutipan(kutipan, {
			tingkatJudul: level,
			simpul: (simpul, awalan) => {
				if (!("jenis" in simpul)) return renderLampiran(simpul, { kelas: "lampiran-dikutip", level, awalan }, alat);
				return simpul.jenis === "pasal"
					? renderPasal(simpul, level, alat, awalan)
					: renderKelompok(simpul, level, alat, awalan);
			},
		});
}

/**
 * A naskah as HTML, part by part. Anchors are those of the model: `pasal-7`, `pasal-7-ayat-2`, and beside each the
 * lasting one, `jangka-waktu`, `jangka-waktu-ayat-2`.
 */
export function renderNaskah(naskah: Naskah, options: NaskahOptions = {}): BagianNaskah {
	const rujukan = options.rujukan ?? rujukanOf(naskah);
	const alat: Alat = {
		rujukan,
		kutip: kutipWith(levelsOf(naskah).pasal + 1),
		tanda: (tanda) => renderTanda(tanda, options.alamat ?? (() => undefined)),
	};
	const lampiran = naskah.lampiran.map((satu) => {
		const kelas = options.lanskap?.has(satu.nomor) ? "lampiran lampiran-lanskap" : "lampiran";
		return renderLampiran(satu, { kelas, level: 2 }, alat);
	});
	return {
		konsideran: String(renderBlok([...naskah.pembuka, ...naskah.konsideran], { rujukan, tingkatJudul: 3 })),
		memperhatikan: naskah.memperhatikan ? String(renderMemperhatikan(naskah.memperhatikan, rujukan)) : "",
		batangTubuh: String(renderBatangTubuh(naskah, alat)),
		penutup: String(renderBlok(naskah.penutup, { rujukan, tingkatJudul: 3 })),
		lampiran: String(joinHtml(lampiran, "\n")),
	};
}
