import type { Perbaikan } from "../model/diagnostic.ts";
import { type Blok, type Butir, butirOf, type Daftar, type Naskah } from "../model/isi.ts";
import type { SourceDocument } from "../model/source.ts";
import { terapkan } from "./terapkan.ts";

const blokNaskah = ({ pembuka, konsideran, memperhatikan, batang_tubuh, penutup, lampiran }: Naskah): Blok[] => [
	...pembuka,
	...konsideran,
	...(memperhatikan?.blok ?? []),
	...batang_tubuh.flatMap(({ blok }) => blok),
	...penutup,
	...lampiran.flatMap(({ blok }) => blok),
];

/** Items that are printed with a letter or a number of their own; an ayat may be written "1." and "(1)". */
const BERLABEL: readonly Daftar["unsur"][] = ["huruf", "angka", "subhuruf", "subangka"];

function berlabel(blok: readonly Blok[]): Butir[] {
	const daftar = blok.filter((satu) => satu.jenis === "daftar");
	const below = daftar.flatMap(({ butir }) => butir.flatMap((satu) => berlabel(satu.blok)));
	return [...daftar.filter(({ unsur }) => BERLABEL.includes(unsur)).flatMap(({ butir }) => butir), ...below];
}

const polos = (penanda: string): string => penanda.replace(/[().]/g, "");

/** The mark as it is printed, where the one in the file differs by its brackets and points only. */
function fixOf({ penanda, label, letak }: Butir): Perbaikan[] {
	if (penanda === label || polos(penanda) !== polos(label) || label === "") return [];
	const end = { line: letak.line, column: letak.column + penanda.length };
	return [{ range: { start: letak, end }, text: label }];
}

/** Marks of lists as they will be printed: "(a)" becomes "a." where it counts the letters of an ayat. */
export function samakanPenanda(teks: string, { isi, naskah }: SourceDocument): string {
	const blok = naskah ? blokNaskah(naskah) : isi;
	const fixes = berlabel(blok).flatMap(fixOf);
	const lines = teks.split("\n");
	const written = ({ range: { start, end } }: Perbaikan): string =>
		lines[start.line - 1]?.slice(start.column - 1, end.column - 1) ?? "";
	const marks = new Set(butirOf(blok).map(({ penanda }) => penanda));
	return terapkan(
		teks,
		fixes.filter((fix) => marks.has(written(fix))),
	);
}
