import { fixIsian } from "../fix-isian.ts";
import { findEjaan } from "./ejaan-daftar.ts";
import type { PenulisanCheck } from "./penulisan.ts";
import { samarOf } from "./samar.ts";

/** Names of offices and papers keep the spelling their owner gave them. */
const NAMA =
	/(?<!\p{L})(?:Bagian|Biro|Lembaga|Seksi|Subbagian|Sub\s{1,3}Bagian|Kantor|Tim|Sekretariat|Bidang|Peraturan|Keputusan|Instruksi)\s{1,5}$/u;

interface Salah {
	readonly offset: number;
	readonly end: number;
	readonly tertulis: string;
	readonly benar: string;
}

/**
 * Writes the right words in the case of the wrong ones: "KERJASAMA" → "KERJA SAMA", "Perjanjian Kerjasama" →
 * "Kerja Sama", and "Kerjasama" at the start of a sentence → "Kerja sama".
 */
function inCaseOf(tertulis: string, benar: string, before: string, after: string): string {
	if (!/^\p{Lu}/u.test(tertulis)) return benar;
	if (tertulis === tertulis.toUpperCase()) return benar.toUpperCase();
	if (/^(?:di|ke) /.test(benar)) {
		// "Kerja Sama Dibidang Air" is a title: the preposition stays small in it.
		const isTengah = /[\p{L}\d,][^\S\n]+$/u.test(before);
		return isTengah
			? benar.replace(/ \p{Ll}/u, (awal) => awal.toUpperCase())
			: `${benar.charAt(0).toUpperCase()}${benar.slice(1)}`;
	}
	const isName = /[\s-]\p{Lu}/u.test(tertulis) || /[\p{L},][^\S\n]+$/u.test(before) || /^\s+\p{Lu}\p{Ll}/u.test(after);
	const capital = (letter: string) => letter.toUpperCase();
	return isName ? benar.replace(/(?<!\p{L})\p{Ll}/gu, capital) : benar.replace(/^\p{Ll}/u, capital);
}

const isNama = (teks: string, offset: number): boolean =>
	/^\p{Lu}/u.test(teks.slice(offset, offset + 1)) && NAMA.test(teks.slice(Math.max(0, offset - 25), offset));

function findSalah(teks: string): Salah[] {
	return findEjaan(teks).flatMap(({ match, benar }): Salah[] => {
		if (isNama(teks, match.index)) return [];
		const [all, kept = ""] = match;
		const end = match.index + all.length;
		const [before, after] = [teks.slice(Math.max(0, match.index - 25), match.index), teks.slice(end, end + 5)];
		const mended = inCaseOf(all, benar.replace("$1", kept.toLowerCase()), before, after);
		return [{ offset: match.index, end, tertulis: all.replace(/\s+/g, " "), benar: mended }];
	});
}

/** Spelling by KBBI and EYD where they are sure; quotations, addresses, names of offices and titles of laws excepted. */
export const checkEjaan: PenulisanCheck = ({ sasaran, teks }, { report }) => {
	const tell = ({ tertulis, benar }: Salah) => ({
		ruleId: "ejaan",
		severity: "warning" as const,
		message: `"${tertulis}" tidak sesuai dengan kaidah ejaan.`,
		suggestion: `Tulis "${benar}".`,
	});
	for (const salah of findSalah(samarOf(teks))) {
		const { offset, end, benar } = salah;
		report({ at: teks.at(offset), ...tell(salah), ...teks.fix(offset, end, benar) });
	}
	for (const salah of findSalah(sasaran.data.judul)) {
		const fix = fixIsian(sasaran.sumber, ["judul"], salah.benar, [salah.offset, salah.end]);
		report({ at: sasaran.sumber.locate(["judul"]), ...tell(salah), ...fix });
	}
};
