import { bacaLabel } from "./label.ts";
import type { ParagrafBaca } from "./paragraf.ts";
import { keMarkdown } from "./penekanan.ts";
import { Tataran } from "./tataran.ts";

/** Signs that Markdown would take for its own: emphasis, links, tags. */
const TANDA = /\\|\*|<(?=[\p{L}/!?])|\](?=\()/gu;
/** At one side of a word or a mark; inside a word it is a letter, and away from words a line to write on. */
const GARIS_BAWAH = /(?<![\p{L}\p{N}_])_+(?=[\p{L}\p{N}\p{Co}])|(?<=[\p{L}\p{N}\p{Co}])_+(?![\p{L}\p{N}_])/gu;

/** Text as Markdown that shows exactly it, with its marks of emphasis as signs. */
export const sandikan = (teks: string): string =>
	keMarkdown(teks.replace(TANDA, "\\$&").replace(GARIS_BAWAH, (garis) => "\\_".repeat(garis.length)));

/** A line that begins like a heading or a quotation is neither. */
const baris = (teks: string): string => sandikan(teks).replace(/^(?=#{1,6}\s|>)/, "\\");

const sel = (teks: string): string => sandikan(teks.replaceAll("\n", " ")).replaceAll("|", "\\|");

/** "PIHAK KESATU | : | Jalan …": label and text line by line, set as a table. */
function rincianOf(tabel: readonly (readonly string[])[]): string[] | undefined {
	const rows = tabel.map((row) => row.filter((satu, at) => satu !== "" || at === 0));
	const lines = rows.map(([label = "", titikDua = "", ...rest]) =>
		label !== "" && /^:/.test(titikDua) ? `${label} : ${[titikDua.slice(1), ...rest].join(" ").trim()}` : undefined,
	);
	return lines.length > 0 && lines.every((line) => line !== undefined)
		? lines.map((line) => baris(line.replaceAll("\n", " ")))
		: undefined;
}

function tabelOf(tabel: readonly (readonly string[])[]): string[] {
	const lebar = Math.max(...tabel.map(({ length }) => length));
	const rowOf = (row: readonly string[]): string =>
		`| ${Array.from({ length: lebar }, (_, at) => sel(row[at] ?? "")).join(" | ")} |`;
	const [kepala = [], ...rest] = tabel;
	return [rowOf(kepala), `| ${Array.from({ length: lebar }, () => "---").join(" | ")} |`, ...rest.map(rowOf)];
}

const indentAll = (lines: readonly string[], kolom: number): string[] =>
	lines.map((line) => (line === "" ? "" : `${" ".repeat(kolom)}${line}`));

/** Writes paragraphs, lists and tables as Markdown, nested as they were numbered. */
export class PenulisMarkdown {
	readonly lines: string[] = [];
	private tataran: Tataran;
	private setelahButir = false;

	constructor(private readonly ayat: boolean) {
		this.tataran = new Tataran(ayat);
	}

	/** A heading with a blank line on both sides; lists begin anew below it. */
	judul(line: string): void {
		this.kosong();
		this.lines.push(line, "");
		this.tataran = new Tataran(this.ayat);
		this.setelahButir = false;
	}

	tulis(paragraf: ParagrafBaca): void {
		const { teks, tabel } = paragraf.bertanda ?? paragraf;
		if (tabel) {
			const { kolom } = this.tataran.tempat({ teks: "", indent: paragraf.indent ?? 0 });
			this.blok(indentAll(rincianOf(tabel) ?? tabelOf(tabel), kolom));
			return;
		}
		const { kolom, tanda } = this.tataran.tempat(paragraf);
		// A number that is none of a list's ("1.1", "Ketiga:") is part of the text.
		const lepas = paragraf.nomor !== undefined && !bacaLabel(paragraf.nomor) ? `${paragraf.nomor} ` : "";
		const [first = "", ...rest] = `${lepas}${teks}`.split("\n").map(baris);
		if (tanda === undefined) this.blok(indentAll([first, ...rest], kolom));
		else this.butir(kolom, tanda, first, rest);
	}

	/** Quotes lines inside the item that announces them. */
	kutip(lines: readonly string[]): void {
		const quoted = lines.map((line) => (line === "" ? ">" : `> ${line}`));
		this.blok([...indentAll(quoted, this.tataran.dalam), ""]);
	}

	private butir(kolom: number, tanda: string, first: string, rest: readonly string[]): void {
		if (!this.setelahButir && !/:$/.test(this.lines.at(-1) ?? "")) this.kosong();
		this.lines.push(`${" ".repeat(kolom)}${tanda} ${first}`.trimEnd(), ...indentAll(rest, kolom + tanda.length + 1));
		this.setelahButir = true;
	}

	private blok(lines: readonly string[]): void {
		this.kosong();
		this.lines.push(...lines);
		this.setelahButir = false;
	}

	private kosong(): void {
		if (this.lines.length > 0 && this.lines.at(-1) !== "") this.lines.push("");
	}
}
