import type { Perbaikan } from "../../model/diagnostic.ts";
import type { Blok, Butir, Naskah, Pasal } from "../../model/isi.ts";
import type { Position } from "../../model/position.ts";
import type { SourceDocument } from "../../model/source.ts";

/** Which part of the document a line of text belongs to. */
export interface Letak {
	readonly bagian: "isi" | "konsideran" | "pasal" | "lampiran";
	readonly pasal?: Pasal;
	/** Items around the text, outermost first. */
	readonly jalur: readonly Butir[];
	/** Blocks of the part, for references that name no pasal. */
	readonly blok: readonly Blok[];
	readonly jenis: Blok["jenis"];
}

/** The body as the checks read it: sentences whole, every character where it stands in the file. */
export interface Teks {
	/**
	 * The body, character for character, with a space for each line break inside a paragraph and for each asterisk:
	 * a pattern finds what is wrapped or set in bold, and `\n` ends a block.
	 */
	readonly rata: string;
	/** Line and column, in the file, of the character at this offset of `rata`. */
	at(offset: number): Position;
	/**
	 * The sure mend of what stands between two offsets of `rata`; nothing where the file is written otherwise there: over
	 * two lines, in bold, in a quotation.
	 */
	fix(start: number, end: number, text: string): { readonly fix?: Perbaikan };
	/** Where the text of a pasal begins and ends in `rata`. */
	rentangOf(pasal: Pasal): readonly [number, number];
	/** Undefined for headings of the frame and what stands outside it. */
	letakOf(offset: number): Letak | undefined;
}

type Luar = Omit<Letak, "jenis" | "jalur">;

/** A block that holds no others. */
type Selapis = Exclude<Blok, { jenis: "daftar" | "kutipan" }>;

function linesOf(blok: Selapis): number {
	if (blok.jenis === "tabel") return blok.baris.length + 2;
	if (blok.jenis === "rincian") return blok.baris.length + (blok.nama === undefined ? 0 : 1);
	return blok.jenis === "paragraf" ? blok.teks.split("\n").length : 1;
}

/** What each line of the body is; by index, the first line of the body being zero. */
class Peta {
	readonly letak: (Letak | undefined)[] = [];
	/** Lines that carry on the paragraph of the line above. */
	readonly lanjutan = new Set<number>();

	constructor(private readonly bodyLine: number) {}

	add(blok: readonly Blok[], luar: Luar, jalur: readonly Butir[]): void {
		for (const satu of blok) {
			if (satu.jenis === "kutipan") {
				for (const dikutip of [satu, ...satu.batang_tubuh, ...satu.lampiran]) this.add(dikutip.blok, luar, jalur);
			} else if (satu.jenis === "daftar") for (const butir of satu.butir) this.add(butir.blok, luar, [...jalur, butir]);
			else this.addLines(satu, luar, jalur);
		}
	}

	private addLines(blok: Selapis, luar: Luar, jalur: readonly Butir[]): void {
		const start = blok.letak.line - this.bodyLine;
		const letak: Letak = { ...luar, jalur, jenis: blok.jenis };
		const end = start + linesOf(blok);
		for (let line = start; line < end; line++) {
			this.letak[line] = letak;
			if (line > start && blok.jenis === "paragraf") this.lanjutan.add(line);
		}
	}

	addNaskah(naskah: Naskah): void {
		const { pembuka, konsideran, memperhatikan, penutup } = naskah;
		for (const blok of [pembuka, penutup]) this.add(blok, { bagian: "isi", blok }, []);
		this.add(konsideran, { bagian: "konsideran", blok: konsideran }, []);
		if (memperhatikan) this.add(memperhatikan.blok, { bagian: "konsideran", blok: memperhatikan.blok }, []);
		for (const simpul of naskah.batang_tubuh) {
			const luar: Luar = { bagian: "isi", blok: simpul.blok };
			this.add(simpul.blok, simpul.jenis === "pasal" ? { ...luar, bagian: "pasal", pasal: simpul } : luar, []);
		}
		for (const { blok } of naskah.lampiran) this.add(blok, { bagian: "lampiran", blok }, []);
	}
}

/** The last index whose start is not after `offset`. */
function indexAt(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] as number) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** Prepares the body of a document for the checks; linear in its length. */
export function bacaTeks(sumber: SourceDocument): Teks {
	const { body, bodyLine, naskah } = sumber;
	const peta = new Peta(bodyLine);
	if (naskah) peta.addNaskah(naskah);
	else peta.add(sumber.isi, { bagian: "isi", blok: sumber.isi }, []);
	const lines = body.split("\n");
	const starts: number[] = [];
	let offset = 0;
	for (const line of lines) {
		starts.push(offset);
		offset += line.length + 1;
	}
	const bare = naskah ? lines.map((line) => line.replace(/^([^\S\n]*)>/, "$1 ")) : lines;
	const joined = bare.map((line, index) => (peta.lanjutan.has(index + 1) ? `${line} ` : `${line}\n`)).join("");
	const rata = joined.slice(0, -1).replaceAll("*", " ");
	const at = (place: number): Position => {
		const index = indexAt(starts, place);
		return { line: bodyLine + index, column: place - (starts[index] as number) + 1 };
	};
	return {
		rata,
		at,
		fix: (start, end, text) => {
			const tertulis = body.slice(start, end);
			const isSame = tertulis === rata.slice(start, end) && !tertulis.includes("\n") && tertulis !== text;
			return isSame ? { fix: { range: { start: at(start), end: at(end) }, text } } : {};
		},
		rentangOf: (pasal) => {
			const first = peta.letak.findIndex((letak) => letak?.pasal === pasal);
			const last = peta.letak.findLastIndex((letak) => letak?.pasal === pasal);
			return first < 0 ? [0, 0] : [starts[first] as number, starts[last + 1] ?? body.length];
		},
		letakOf: (place) => peta.letak[indexAt(starts, place)],
	};
}
