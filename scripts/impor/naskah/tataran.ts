import { bacaLabel, type Label } from "./label.ts";
import type { ParagrafBaca } from "./paragraf.ts";

/** A list that is open: its style, how far it has come, where its text stands on paper and in the Markdown. */
interface Daftar {
	readonly gaya: Label["gaya"];
	urutan: number;
	/** Left indent on paper, in points. */
	readonly kiri: number;
	/** Columns before its sign in the Markdown. */
	readonly kolom: number;
	/** Columns before the text of its items. */
	isi: number;
}

/** Where a paragraph goes in the Markdown. */
export interface TempatMarkdown {
	readonly kolom: number;
	/** The sign of the item; undefined for a paragraph between or inside items. */
	readonly tanda?: string;
}

/** Indents that differ by less are the same on paper. */
const SELISIH = 4;

const readings = (label: Label): { readonly gaya: Label["gaya"]; readonly urutan: number }[] => [
	label,
	...(label.lain ? [label.lain] : []),
];

/** Nests the lists of a text by how they count and, where that leaves it open, by how far they stand in. */
export class Tataran {
	private terbuka: Daftar[] = [];
	/** The list at the margin that a paragraph broke off. */
	private sela: Daftar | undefined;

	/** @param ayat the outermost "(1)" is an ayat and is written "1.", as drafters of Markdown do */
	constructor(private readonly ayat: boolean) {}

	/** Place of the next paragraph; forgets what it closes. */
	tempat({ nomor, indent = 0 }: ParagrafBaca): TempatMarkdown {
		const label = nomor === undefined ? undefined : bacaLabel(nomor);
		return nomor !== undefined && label ? this.butir(nomor, label, indent) : this.paragraf(indent);
	}

	/** Column of text inside the innermost item. */
	get dalam(): number {
		return this.terbuka.at(-1)?.isi ?? 0;
	}

	private paragraf(indent: number): TempatMarkdown {
		const depth =
			indent <= SELISIH ? -1 : this.terbuka.findLastIndex(({ kiri }) => kiri > 0 && kiri <= indent + SELISIH);
		if (depth < 0) this.sela = this.terbuka[0] ?? this.sela;
		this.terbuka = this.terbuka.slice(0, depth + 1);
		return { kolom: this.terbuka.at(-1)?.isi ?? 0 };
	}

	private butir(nomor: string, label: Label, indent: number): TempatMarkdown {
		const depth = this.lanjutan(label, indent);
		if (depth >= 0) this.terbuka = this.terbuka.slice(0, depth + 1);
		else this.buka(label, indent);
		const daftar = this.terbuka.at(-1) as Daftar;
		const own = readings(label).find(({ gaya }) => gaya === daftar.gaya) ?? label;
		const tanda = this.tandaOf(nomor, daftar, own.urutan);
		daftar.urutan = own.urutan;
		daftar.isi = daftar.kolom + tanda.length + 1;
		return { kolom: daftar.kolom, tanda };
	}

	/** An ayat is written "2.", as drafters of Markdown do; every other number as it was typed. */
	private tandaOf(nomor: string, { kolom, gaya }: Daftar, urutan: number): string {
		if (this.ayat && kolom === 0 && gaya === "angka-kurung") return `${urutan}.`;
		return gaya === "pisah" ? "-" : nomor;
	}

	/** The list that this number goes on with; -1 where it opens one. */
	private lanjutan(label: Label, indent: number): number {
		const places = this.terbuka.map((daftar, depth) => ({ daftar, depth }));
		const sama = places.filter(({ daftar }) => readings(label).some(({ gaya }) => gaya === daftar.gaya));
		const next = sama.filter(
			({ daftar }) =>
				daftar.gaya === "pisah" ||
				readings(label).some(({ gaya, urutan }) => gaya === daftar.gaya && urutan === daftar.urutan + 1),
		);
		const sejajar = (all: typeof sama) => all.findLast(({ daftar }) => Math.abs(daftar.kiri - indent) < SELISIH);
		const found = sejajar(next) ?? next.at(-1);
		if (found) return found.depth;
		// A first number opens a list of its own; another one out of order belongs where its like stands.
		return readings(label).some(({ urutan }) => urutan === 1) ? -1 : ((sejajar(sama) ?? sama.at(-1))?.depth ?? -1);
	}

	private buka(label: Label, indent: number): void {
		const first = readings(label).find(({ urutan }) => urutan === 1) ?? label;
		const sela = this.sela;
		if (this.terbuka.length === 0 && sela && sela.gaya === label.gaya && label.urutan === sela.urutan + 1) {
			this.terbuka = [sela];
			return;
		}
		// A new list of the same look at the same place follows the old one, it does not stand in it.
		while (this.terbuka.length > 0 && this.setara(this.terbuka.at(-1) as Daftar, first.gaya, indent))
			this.terbuka.pop();
		const kolom = this.terbuka.at(-1)?.isi ?? 0;
		this.terbuka.push({ gaya: first.gaya, urutan: first.urutan - 1, kiri: indent, kolom, isi: kolom });
	}

	private setara({ gaya, kiri }: Daftar, baru: Label["gaya"], indent: number): boolean {
		if (indent > 0 && kiri > 0) return indent < kiri - SELISIH || (gaya === baru && indent < kiri + SELISIH);
		return gaya === baru;
	}
}
