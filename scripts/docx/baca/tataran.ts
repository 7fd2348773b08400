import { anakBernama, type Simpul, unsurDalam } from "../markah.ts";

/** One level of a list. */
export interface Tataran {
	readonly format: string;
	/** "Pasal %1", "(%2)" */
	readonly pola: string;
	readonly mulai: number;
	/** All numbers in it are Arabic, whatever their own level says. */
	readonly arab: boolean;
	/** Level from which on it begins anew, from 0; undefined for the one above it, -1 for never. */
	readonly ulang: number | undefined;
	/** Paragraph style that has this level as its own. */
	readonly gaya: string | undefined;
	/** Left indent of the text, in twips. */
	readonly kiri: number;
}

export const nilai = (simpul: Simpul | undefined, nama: string): string =>
	anakBernama(simpul, nama)?.atribut["w:val"] ?? "";
export const bilangan = (text: string | undefined): number => Number.parseInt(text ?? "", 10) || 0;

/** Left indent that a paragraph or a level states, in twips; undefined where it states none. */
export function jorokOf(pPr: Simpul | undefined): number | undefined {
	const ind = anakBernama(pPr, "w:ind")?.atribut;
	const left = ind?.["w:left"] ?? ind?.["w:start"];
	return left === undefined ? undefined : bilangan(left);
}

function tataranOf(lvl: Simpul): Tataran {
	const restart = anakBernama(lvl, "w:lvlRestart");
	const isLgl = anakBernama(lvl, "w:isLgl");
	return {
		format: nilai(lvl, "w:numFmt") || "decimal",
		pola: nilai(lvl, "w:lvlText"),
		mulai: anakBernama(lvl, "w:start") ? bilangan(nilai(lvl, "w:start")) : 1,
		arab: isLgl !== undefined && isLgl.atribut["w:val"] !== "0",
		ulang: restart && bilangan(restart.atribut["w:val"]) - 1,
		gaya: nilai(lvl, "w:pStyle") || undefined,
		kiri: jorokOf(anakBernama(lvl, "w:pPr")) ?? 0,
	};
}

/** The levels that an element describes, by their place from 0. */
export const tataranDalam = (simpul: Simpul): Map<number, Tataran> =>
	new Map(
		unsurDalam(simpul)
			.filter(({ nama }) => nama === "w:lvl")
			.map((lvl) => [bilangan(lvl.atribut["w:ilvl"]), tataranOf(lvl)]),
	);
