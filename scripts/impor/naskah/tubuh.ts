import { romawi } from "../../model/romawi.ts";
import { bacaJudul, type JudulBaca } from "./judul.ts";
import { bacaKutipan } from "./kutipan.ts";
import { PenulisMarkdown, sandikan } from "./markdown.ts";
import type { ParagrafBaca } from "./paragraf.ts";

/** A pasal as it was read, for the report and for what is looked up in it. */
export interface PasalBaca {
	/** As written: "7", "I". */
	readonly nomor: string;
	readonly judul: string;
	readonly teks: string;
}

const SEBUTAN = { bab: "# BAB", bagian: "### Bagian", paragraf: "#### Paragraf" } as const;

/** Pasal are counted by their place; one whose number says otherwise keeps it, and then all do. */
const isBerurut = (judul: readonly JudulBaca[]): boolean =>
	judul.every(({ nomor }, index) => nomor === String(index + 1));

function headingOf({ jenis, nomor, judul }: JudulBaca, berurut: boolean): string {
	const title = sandikan(judul);
	if (jenis === "lampiran") return `# Lampiran${nomor ? ` ${nomor.toUpperCase()}` : ""}${title ? `: ${title}` : ""}`;
	if (jenis !== "pasal") return `${SEBUTAN[jenis]} ${nomor} ${title}`.trimEnd();
	return berurut && title !== "" ? `## ${title}` : `## Pasal ${nomor} ${title}`.trimEnd();
}

/** Headings of a text with their places. */
function judulDalam(isi: readonly ParagrafBaca[]): Map<number, JudulBaca> {
	const found = new Map<number, JudulBaca>();
	for (let at = 0; at < isi.length; ) {
		const judul = bacaJudul(isi, at);
		if (judul) found.set(at, judul);
		at += judul?.panjang ?? 1;
	}
	return found;
}

/** Pasal quoted in an adendum stand inside "Pasal I" and are no headings of its own. */
function milikSendiri(judul: ReadonlyMap<number, JudulBaca>): Map<number, JudulBaca> {
	const pasal = [...judul.values()].filter(({ jenis }) => jenis === "pasal");
	if (!/^[ivxl]+$/i.test(pasal[0]?.nomor ?? "")) return new Map(judul);
	let next = 1;
	return new Map(
		[...judul].filter(([, { jenis, nomor }]) => {
			if (jenis !== "pasal") return false;
			const isNext = nomor.toUpperCase() === romawi(next);
			if (isNext) next++;
			return isNext;
		}),
	);
}

/** New text that an adendum quotes: whole pasal with their written numbers, or less than one. */
function tulisKutipan(isi: readonly ParagrafBaca[]): string[] {
	const penulis = new PenulisMarkdown(false);
	for (let at = 0; at < isi.length; ) {
		const judul = bacaJudul(isi, at);
		if (judul) penulis.judul(headingOf(judul, false));
		else penulis.tulis(isi[at] as ParagrafBaca);
		at += judul?.panjang ?? 1;
	}
	return penulis.lines;
}

/** Writes a text part by part and remembers its pasal. */
class PenulisTubuh {
	readonly penulis = new PenulisMarkdown(true);
	readonly pasal: { nomor: string; judul: string; teks: string }[] = [];

	constructor(
		private readonly isi: readonly ParagrafBaca[],
		private readonly judul: ReadonlyMap<number, JudulBaca>,
		private readonly berurut: boolean,
	) {}

	/** Writes what stands at a place; returns how many paragraphs it took. */
	tulis(at: number): number {
		const judul = this.judul.get(at);
		if (judul) {
			this.penulis.judul(headingOf(judul, this.berurut));
			if (judul.jenis === "pasal") this.pasal.push({ nomor: judul.nomor, judul: judul.judul, teks: "" });
			return judul.panjang;
		}
		const kutipan = this.berurut ? undefined : bacaKutipan(this.isi, at);
		if (kutipan) {
			this.penulis.kutip(tulisKutipan(kutipan.isi));
			return kutipan.panjang;
		}
		const paragraf = this.isi[at] as ParagrafBaca;
		this.penulis.tulis(paragraf);
		const last = this.pasal.at(-1);
		if (last) last.teks += ` ${paragraf.teks}`;
		return 1;
	}
}

/** Writes the pasal of a naskah, or its lampiran, as Markdown. */
export function tulisTubuh(isi: readonly ParagrafBaca[]): { readonly lines: string[]; readonly pasal: PasalBaca[] } {
	const judul = milikSendiri(judulDalam(isi));
	const berurut = isBerurut([...judul.values()].filter(({ jenis }) => jenis === "pasal"));
	const tubuh = new PenulisTubuh(isi, judul, berurut);
	for (let at = 0; at < isi.length; ) at += tubuh.tulis(at);
	return { lines: tubuh.penulis.lines, pasal: tubuh.pasal };
}

/** Writes what has no pasal: considerations, a closing. */
export function tulisTeks(isi: readonly ParagrafBaca[]): string[] {
	const penulis = new PenulisMarkdown(false);
	for (const paragraf of isi) penulis.tulis(paragraf);
	return penulis.lines;
}
