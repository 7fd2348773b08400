import { berkelas, type Simpul, semuaBernama, unsurDalam } from "../markah.ts";

/**
 * How a table of the sheet looks, by the classes that its stylesheets speak of (`templates/_shared/base.css` and the
 * `print.css` of each kind); test/docx/ekspor.test.ts holds every cell against the sheet itself.
 */

/** How the words of a cell stand. */
export interface RupaSel {
	readonly rata: "kiri" | "tengah" | "kanan";
	readonly tebal: boolean;
}

/** A row with the part of the table it stands in. */
export interface BarisTabel {
	readonly tr: Simpul;
	/** Repeated on every page. */
	readonly kepala: boolean;
}

/** Type of tables against that of the text around them, the most particular class first. */
export const SKALA = { sesak: 0.72, paraf: 0.75, matrik: 0.77, lebar: 0.84, tabel: 0.92, polos: 1 } as const;
export type UkuranTabel = keyof typeof SKALA;

const UKURAN: readonly (readonly [string, UkuranTabel])[] = [
	["tabel-polos", "polos"],
	["tabel-sesak", "sesak"],
	["tabel-lebar", "lebar"],
	["tabel", "tabel"],
	["matrik", "matrik"],
	["paraf-koordinasi", "paraf"],
];
const TENGAH = ["urut", "tahun", "tanpa-anggaran"];

/** Which size of type a table has; words that are only set side by side have that of the text. */
export const ukuranTabel = (tabel: Simpul): UkuranTabel =>
	UKURAN.find(([kelas]) => berkelas(tabel, kelas))?.[1] ?? "polos";

/** The rows of a table in their order. */
export function barisTabel(tabel: Simpul): BarisTabel[] {
	const kepala = new Set(semuaBernama(tabel, "thead").flatMap((thead) => semuaBernama(thead, "tr")));
	return semuaBernama(tabel, "tr").map((tr) => ({ tr, kepala: kepala.has(tr) }));
}

/** The cells of a row. */
export const selDalam = (tr: Simpul): Simpul[] => unsurDalam(tr).filter(({ nama }) => nama === "td" || nama === "th");

/** How many columns or rows a cell takes. */
export const rentang = ({ atribut }: Simpul, nama: "colspan" | "rowspan"): number =>
	Math.max(1, Number(atribut[nama]) || 1);

/** The cells of each column that take no other beside; a cell that takes rows stands in its column once. */
export function kolomTabel(baris: readonly BarisTabel[]): Simpul[][] {
	const kolom: Simpul[][] = [];
	/** How many rows more a column is taken from above. */
	const terisi: number[] = [];
	for (const { tr } of baris) {
		let at = 0;
		const lewati = (): void => {
			for (; (terisi[at] ?? 0) > 0; at++) terisi[at] = (terisi[at] ?? 0) - 1;
		};
		for (const sel of selDalam(tr)) {
			lewati();
			const lebar = rentang(sel, "colspan");
			for (let satu = at; satu < at + lebar; satu++) {
				terisi[satu] = rentang(sel, "rowspan") - 1;
				kolom[satu] ??= [];
			}
			if (lebar === 1) kolom[at]?.push(sel);
			at += lebar;
		}
		lewati();
	}
	return kolom;
}

function rataOf(sel: Simpul, { tr, kepala }: BarisTabel): RupaSel["rata"] {
	if (kepala && (sel.nama === "th" || berkelas(tr, "nomor-kolom"))) return "tengah";
	if (berkelas(sel, "angka")) return "kanan";
	return TENGAH.some((kelas) => berkelas(sel, kelas)) ? "tengah" : "kiri";
}

/** How a cell of a table with rules stands: sums flush right, running numbers and heads in the middle. */
export function rupaSel(sel: Simpul, baris: BarisTabel): RupaSel {
	// The name of a party before its sums is a head to who hears the table, and plain on paper.
	const kepala = sel.nama === "th" && sel.atribut.scope !== "row";
	return { rata: rataOf(sel, baris), tebal: kepala || berkelas(baris.tr, "jumlah") };
}
