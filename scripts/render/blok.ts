import type { Blok, Butir, Daftar, Judul, Kutipan, Rincian, Tanda } from "../model/isi.ts";
import { jangkarTetap } from "../model/rujukan.ts";
import { type Html, html, joinHtml } from "./html.ts";
import { renderInline } from "./inline.ts";
import { type Rujukan, TANPA_RUJUKAN } from "./rujukan.ts";
import { renderTabel } from "./tabel.ts";

export interface BlokOptions {
	readonly rujukan?: Rujukan;
	/** What the parties are called, in a text of another language. */
	readonly sebutan?: RegExp;
	/** Level of the highest heading among the blocks: 2 for `<h2>`. Deeper ones follow without a gap. */
	readonly tingkatJudul?: number;
	/** The pasal or lampiran that holds the blocks: its items have lasting anchors, made from its words. */
	readonly induk?: Induk;
	/** Sets what an adendum quotes; without it nothing is quoted. */
	readonly kutip?: (kutipan: Kutipan) => Html;
	/** Sets the mark of an item that an adendum changed. */
	readonly tanda?: (tanda: Tanda | undefined) => Html | undefined;
}

interface Induk {
	readonly jangkar: string;
	readonly slug: string;
}

interface Context {
	readonly rujukan: Rujukan;
	readonly sebutan?: RegExp;
	readonly induk?: Induk;
	headingLevel(judul: Judul): number;
	kutip(kutipan: Kutipan): Html;
	tanda(tanda: Tanda | undefined): Html | undefined;
}

function headingLevels(blok: readonly Blok[], from: number): (judul: Judul) => number {
	const used = [...new Set(blok.flatMap((satu) => (satu.jenis === "judul" ? [satu.tingkat] : [])))].sort(
		(a, b) => a - b,
	);
	return (judul) => Math.min(6, from + Math.max(0, used.indexOf(judul.tingkat)));
}

function renderJudul(judul: Judul, context: Context): Html {
	const teks = renderInline(judul.teks, { rujukan: context.rujukan, tebal: false });
	const level = context.headingLevel(judul);
	return html`<h${level} class="judul-isi">${teks}</h${level}>`;
}

function renderButir(butir: Butir, context: Context): Html {
	const id = butir.jangkar ? html` id="${butir.jangkar}"` : undefined;
	const { induk } = context;
	const tetap =
		butir.jangkar && induk && induk.slug !== induk.jangkar ? html` id="${jangkarTetap(butir, induk)}"` : undefined;
	const isi = renderAll(
		butir.blok,
		butir.jangkar ? { ...context, rujukan: context.rujukan.at(butir.jangkar) } : context,
	);
	return html`<li class="butir"${id}><span class="label"${tetap}>${butir.label || "–"}</span> <div class="butir-isi">${isi}${context.tanda(butir.tanda)}</div></li>`;
}

/** Numbers are real text and the list keeps its role, which browsers drop once `list-style` is none. */
function renderDaftar(daftar: Daftar, context: Context): Html {
	const butir = daftar.butir.map((satu) => renderButir(satu, context));
	const tag = daftar.unsur === "pisah" ? "ul" : "ol";
	return html`<${tag} class="daftar daftar-${daftar.unsur}" role="list">${butir}</${tag}>`;
}

/** The colon is real text: who copies or hears the lines has it too. */
function renderRincian({ nama, baris }: Rincian, context: Context): Html {
	const lines = baris.map(
		(satu) => html`<div><dt>${satu.label}</dt> <dd>: ${renderInline(satu.teks, context)}</dd></div>`,
	);
	const head = nama === undefined ? undefined : html`<p class="rincian-nama">${renderInline(nama, context)}</p>`;
	return html`${head}<dl class="rincian">${lines}</dl>`;
}

function renderOne(blok: Blok, context: Context): Html {
	switch (blok.jenis) {
		case "judul":
			return renderJudul(blok, context);
		case "paragraf":
			return html`<p>${renderInline(blok.teks, context)}</p>`;
		case "rincian":
			return renderRincian(blok, context);
		case "daftar":
			return renderDaftar(blok, context);
		case "tabel":
			return renderTabel(blok, context);
		case "kutipan":
			return context.kutip(blok);
	}
}

function renderAll(blok: readonly Blok[], context: Context): Html {
	return joinHtml(
		blok.map((satu) => renderOne(satu, context)),
		"\n",
	);
}

/** Blocks as HTML, the same for paper and portal; how they look is left to the stylesheet. */
export function renderBlok(blok: readonly Blok[], options: BlokOptions = {}): Html {
	const { induk, rujukan = TANPA_RUJUKAN, sebutan } = options;
	return renderAll(blok, {
		...(induk && { induk }),
		...(sebutan && { sebutan }),
		rujukan: induk ? rujukan.at(induk.jangkar) : rujukan,
		kutip: options.kutip ?? (() => html``),
		tanda: options.tanda ?? (() => undefined),
		headingLevel: headingLevels(blok, options.tingkatJudul ?? 2),
	});
}
