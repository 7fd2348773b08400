import type { ParagrafBaca } from "../naskah/paragraf.ts";
import { kolomIndonesia } from "./bahasa.ts";
import { type Baris, teksOf } from "./baris.ts";
import type { Huruf } from "./halaman.ts";
import { isiTabel, lanjutkan } from "./isi-tabel.ts";
import type { Berdampingan } from "./kolom.ts";
import type { Bahasa } from "./paragraf-pdf.ts";
import { type BarisBertepi, rangkai, teksSel } from "./rangkai.ts";
import type { Kisi } from "./tabel.ts";
import type { Tepi } from "./ukuran.ts";

/** A line, or a table that is done; with the places of its columns, where it is ruled. */
type Aliran = BarisBertepi | { readonly tabel: ParagrafBaca; readonly kisi?: Kisi };

/** Columns whose lines are so much further apart than usual are two blocks, in lines. */
const TERPISAH = 2.4;

/** A table that stands in further belongs to an item, in points. */
const MENJOROK = 12;

/** Where several parties begin to sign. */
const isTandaTangan = ({ kata }: Baris): boolean =>
	/^PIHAK\b/.test(teksOf(kata)) && kata.filter(({ teks }) => teks === "PIHAK").length > 1;

/** Columns, cut where a wide gap parts them from top to bottom. */
function blocks({ baris, kolom }: Berdampingan, antarBaris: number): Baris[][][] {
	const starts = baris.flatMap((line, index) => {
		const before = baris[index - 1];
		const isNear = before && line.y - before.y <= TERPISAH * antarBaris * line.ukuran;
		return isNear && !isTandaTangan(line) ? [] : [line.y];
	});
	return starts.map((from, index) => {
		const to = starts[index + 1] ?? Number.POSITIVE_INFINITY;
		return kolom.map((lines) => lines.filter(({ y }) => y >= from && y < to));
	});
}

const isSameColumns = (a: Kisi, b: Kisi): boolean =>
	a.xs.length === b.xs.length && a.xs.every((x, at) => Math.abs(x - (b.xs[at] as number)) < 2);

/** Takes the parts of a text as they stand on the pages, and puts them into reading order. */
export class Penyusun {
	private readonly utama: Aliran[] = [];
	private readonly lain: BarisBertepi[] = [];

	constructor(private readonly bahasa: Bahasa) {}

	baris(baris: Baris, tepi: Tepi): void {
		this.utama.push({ baris, tepi });
	}

	/** Two languages are read one after the other; other columns are cells. */
	berdampingan(one: Berdampingan, page: Tepi): void {
		const rows: string[][] = [];
		const tepi = one.kolom.map((lines, at) => ({
			kiri: at === 0 ? page.kiri : Math.min(...lines.map(({ x }) => x)),
			kanan: at === one.celah.length ? page.kanan : Math.max(...lines.map(({ x2 }) => x2)),
		}));
		for (const kolom of blocks(one, this.bahasa.ukuran.antarBaris)) {
			const indonesia = kolomIndonesia(kolom);
			if (indonesia < 0) rows.push(kolom.map((lines, at) => teksSel(lines, tepi[at] as Tepi, this.bahasa)));
			else {
				for (const [at, lines] of kolom.entries())
					(at === indonesia ? this.utama : this.lain).push(
						...lines.map((baris) => ({ baris, tepi: tepi[at] as Tepi })),
					);
			}
		}
		if (rows.length > 0) this.utama.push({ tabel: { teks: "", tabel: rows, halaman: one.baris[0]?.halaman ?? 1 } });
	}

	/** @param kiri left margin of the page's text */
	tabel(kisi: Kisi, huruf: readonly Huruf[], halaman: number, kiri: number): void {
		const indent = Math.round((kisi.xs[0] ?? 0) - kiri);
		const read = isiTabel(kisi, huruf, halaman, this.bahasa);
		const tabel = indent > MENJOROK ? { ...read, indent } : read;
		const above = this.utama.at(-1);
		if (tabel.tabel?.length === 0) return;
		const isNext = above && "tabel" in above && above.kisi && isSameColumns(above.kisi, kisi);
		if (isNext) this.utama[this.utama.length - 1] = { tabel: lanjutkan(above.tabel, tabel), kisi };
		else this.utama.push({ tabel, kisi });
	}

	paragraf(): ParagrafBaca[] {
		const found: ParagrafBaca[] = [];
		let lines: BarisBertepi[] = [];
		for (const one of this.utama) {
			if ("baris" in one) lines.push(one);
			else {
				found.push(...rangkai(lines, this.bahasa), one.tabel);
				lines = [];
			}
		}
		return [...found, ...rangkai(lines, this.bahasa)];
	}

	/** The text in the other language. */
	asing(): ParagrafBaca[] {
		return rangkai(this.lain, this.bahasa);
	}
}
