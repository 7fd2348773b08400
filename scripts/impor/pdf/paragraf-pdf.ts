import type { ParagrafBaca } from "../naskah/paragraf.ts";
import { type Alinea, isLabel } from "./alinea.ts";
import { type Baris, type Kata, teksOf } from "./baris.ts";
import { isTerpotong, type Kosakata, sambung } from "./sambung.ts";
import type { Ukuran } from "./ukuran.ts";

/** A wider gap in a line that was not stretched is a tab, against the size of the type. */
const TAB = 1.5;
/** Cells of a row without rules are parted by this, against the size of the type. */
const SEL = 0.6;

export interface Bahasa {
	readonly kosakata: Kosakata;
	readonly ukuran: Ukuran;
}

/** Words of a line as text; where it ends short of the margin nothing stretched it, and wide gaps are tabs. */
function teksBaris(kata: readonly Kata[], { ukuran }: Baris, renggang: boolean): string {
	return kata.reduce((text, word, index) => {
		const before = kata[index - 1];
		if (!before) return word.teks;
		return `${text}${!renggang && word.x - before.x2 > TAB * ukuran ? "\t" : " "}${word.teks}`;
	}, "");
}

/** @param first words of the first line that belong to the text */
function teksAlinea({ baris, tepi }: Alinea, first: readonly Kata[], { kosakata, ukuran }: Bahasa): string {
	let text = "";
	for (const [index, line] of baris.entries()) {
		const isStretched = line.x2 > tepi.kanan - line.ukuran * 0.3;
		const part = teksBaris(index === 0 ? first : line.kata, line, isStretched);
		const above = baris[index - 1];
		const alone = above?.kata.length === 1 ? (above.kata[0]?.teks ?? "") : "";
		const cut = alone !== "" && isTerpotong(alone, line.kata[0]?.teks ?? "", kosakata);
		const broken = cut || (ukuran.spasiAkhir && above?.spasiAkhir === false);
		text = index === 0 ? part : sambung(text, part, kosakata, broken);
	}
	return text;
}

function rataOf({ baris, tepi, tengah }: Alinea): ParagrafBaca["rata"] {
	if (tengah) return "tengah";
	const isRight = baris.every(({ x, x2 }) => x2 > tepi.kanan - 3 && x > (tepi.kiri + tepi.kanan) / 2);
	return isRight ? "kanan" : undefined;
}

/** Where the text of a labelled line begins: its second line stands there, or a colon before it. */
function labelOf({ baris, awal, tengah }: Alinea): number {
	const [first, second] = baris;
	if (!first || tengah) return -1;
	const { kata } = first;
	const colon = kata.findIndex(({ teks }) => teks === ":") + 1;
	const hung = second && second.x > first.x + 3 && isLabel(first, second.x) ? second.x : undefined;
	if (hung === undefined) return baris.length === 1 && colon > 0 && colon < kata.length ? colon : -1;
	if (awal && Math.abs(awal.teksX - hung) <= 3) return -1;
	return kata.findIndex(({ x }, index) => index > 0 && Math.abs(x - hung) <= 3);
}

/** A row of a table without rules. */
export interface Row {
	/** Where the text behind the label begins, in points. */
	readonly x: number;
	/** It is one by itself: its second line hangs behind the label. */
	readonly pasti: boolean;
	readonly sel: readonly string[];
}

/** Cells of a labelled line where gaps part them, the text behind its label last; undefined where it has no label. */
export function rowOf(alinea: Alinea, bahasa: Bahasa): Row | undefined {
	const at = labelOf(alinea);
	const [first] = alinea.baris;
	if (at < 0 || !first || /^nomor\b/i.test(first.kata[0]?.teks ?? "")) return undefined;
	const label = first.kata.slice(0, at);
	const cells = label.reduce<Kata[][]>((sel, word, index) => {
		const before = label[index - 1];
		const isNew =
			!before || word.teks === ":" || word.x - before.x2 > SEL * first.ukuran || index === (alinea.awal ? 1 : 0);
		if (isNew) sel.push([word]);
		else sel.at(-1)?.push(word);
		return sel;
	}, []);
	const text = teksAlinea(alinea, first.kata.slice(at), bahasa);
	return { x: first.kata[at]?.x ?? 0, pasti: alinea.baris.length > 1, sel: [...cells.map(teksOf), text] };
}

/** "Pasal 7" alone is a number without text. */
const PASAL = /^pasal\s+(?:\d{1,3}[A-Z]?|[IVXLC]+)\.?$/i;

/** A paragraph as the middle reads it. */
export function paragrafOf(alinea: Alinea, bahasa: Bahasa): ParagrafBaca {
	const { baris, awal, tepi } = alinea;
	const first = baris[0] as Baris;
	const own = awal ? first.kata.slice(1) : first.kata;
	const teks = teksAlinea(alinea, own, bahasa);
	const rata = rataOf(alinea);
	const words = [...own, ...baris.slice(1).flatMap(({ kata }) => kata)];
	const indent = Math.round((awal?.teksX ?? first.x) - tepi.kiri);
	const nomor = awal?.nomor ?? (PASAL.test(teks) ? teks : undefined);
	return {
		teks: nomor === teks ? "" : teks,
		...(nomor !== undefined && { nomor }),
		...(rata && { rata }),
		...(words.every(({ tebal }) => tebal) && { tebal: true }),
		halaman: first.halaman,
		...(rata === undefined && indent > 2 && { indent }),
	};
}
