import { distance } from "fastest-levenshtein";
import { bacaTerbilang, bentukDesimal, KATA_BILANGAN } from "../../model/baca-terbilang.ts";

/** What words in brackets say. */
export interface BilanganTertulis {
	readonly nilai: string;
	/** The words as they should be spelled, where a letter is wrong. */
	readonly ejaan?: string;
}

const EKOR =
	/[\s,.]+(?:rupiah|persen|prosen|per\s?seratus|per\s?seribu|per\s?mil|promil|hari|hari kerja|hari kalender|bulan|tahun|minggu|jam|menit|kali|orang|rangkap|unit|buah|lembar|eksemplar|meter|kilometer|hektare?|kilogram|ton|liter|kepala keluarga)[\s,.-]*$/i;

/** "seribu lima ratus rupiah lima puluh sen" */
function readSen(teks: string): string | undefined {
	const [, rupiah = "", sen = ""] = /^(.+?)\s+rupiah\s+(.+?)\s+sen$/i.exec(teks) ?? [];
	const bulat = bacaTerbilang(rupiah);
	const pecahan = bacaTerbilang(sen);
	if (!bulat || !pecahan || /[.-]/.test(bulat + pecahan) || pecahan.length > 2) return undefined;
	return bentukDesimal(BigInt(bulat), pecahan.padStart(2, "0"));
}

/** "tiga puluh hari kalender" → "tiga puluh" */
export const withoutSatuan = (teks: string): string => teks.replace(EKOR, "");

/** True for a word that is a number or part of one. */
export const isBilangan = (kata: string): boolean => KATA_BILANGAN.includes(kata) || bacaTerbilang(kata) !== undefined;

function closestKata(kata: string): string | undefined {
	const best = KATA_BILANGAN.find((satu) => satu.length >= 4 && distance(satu, kata) === 1);
	return best ?? (kata.length >= 7 ? KATA_BILANGAN.find((satu) => distance(satu, kata) === 2) : undefined);
}

/** Mends one wrong letter a word; undefined when a word is nothing like a number. */
function mend(teks: string): string | undefined {
	const words = teks.toLowerCase().split(/\s+/);
	if (words.length > 25 || words.some((word) => word.length > 40)) return undefined;
	const mended = words.map((word) => (isBilangan(word) ? word : closestKata(word)));
	const known = words.filter(isBilangan).length;
	return known >= mended.length - known - 1 && !mended.includes(undefined) ? mended.join(" ") : undefined;
}

/**
 * Reads the words that stand beside digits: "tiga puluh", "sepuluh juta rupiah", "lima persen", "dua tahun".
 * @returns undefined when they are no number
 */
export function bacaTertulis(tulisan: string): BilanganTertulis | undefined {
	const teks = tulisan.trim();
	const sen = readSen(teks);
	if (sen !== undefined) return { nilai: sen };
	const plain = withoutSatuan(teks);
	const nilai = bacaTerbilang(plain);
	if (nilai !== undefined) return { nilai };
	const ejaan = mend(plain);
	const mended = ejaan === undefined ? undefined : bacaTerbilang(ejaan);
	return mended === undefined || ejaan === undefined ? undefined : { nilai: mended, ejaan };
}
