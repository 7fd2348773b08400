import createHyphenator from "hyphen";
import polaIndonesia from "hyphen/patterns/id.js";
import { PENGECUALIAN } from "./penggalan-pengecualian.ts";

/** Fewest letters left on a line and taken to the next; an affix of two ("me-", "-an") alone is no help to a reader. */
const KIRI = 3;
const KANAN = 3;
/** Shorter words are not broken. */
const PANJANG = 7;

/** Shows only where a line ends at it. */
const SEMU = "\u00ad";
const BATAS = "-";

const byPatterns = createHyphenator(polaIndonesia, { hyphenChar: BATAS, minWordLength: PANJANG });

/**
 * Prefixes before a stem that begins with a vowel. The patterns take every "meng-", "ber-" … for the prefix, also where
 * the stem has lost its k ("me-ngelola") or begins with r ("pe-rencanaan"); only before these stems it is one.
 */
const BERAWALAN =
	/^(ber|ter|per|meng|peng)(?=(?:abdi|acara|acu|ada|adil|adu|agama|air|ajar|aju|akhir|akibat|aktif|akui|akuan|alam|alat|alih|alir|aman|amat|arah|asal|asas|asuh|atas|atur|awas|edar|ekonomi|evaluasi|ikan|ikat|ikut|ingat|isi|izin|olah|operasi|orang|orientasi|ubah|uji|ukur|ulang|umum|unggul|upah|upaya|urus|usaha|usul|utama))/;

/** "berdasark-an" by the patterns: what follows is the suffix -kan, for no Indonesian stem ends in two consonants. */
const KAN = /(?<=[bcdfghlmnprst])k-(?=an(?:nya)?$)/;
/** Pairs of consonants with which a syllable may begin. The patterns do not know all that may not ("koo-rdinasi"). */
const AWAL_SUKU = /^(?:[bcfgkp]l|[bcdfgkpt]r|s[klptwy]|kh|ng|ny)$/;

const isVokal = (huruf: string | undefined): boolean => huruf !== undefined && /[aiueo]/.test(huruf);

/** Syllables by the patterns, with what they are known to mistake put right. */
function syllablesOf(kata: string): string[] {
	return String(byPatterns(kata))
		.replace(KAN, "-k")
		.replaceAll("p-r", "-pr")
		.replace(/(?<!tra)ns-(?=[kpt])/g, "n-s")
		.replace(/-(n[gy])(?=[^aiueo-])/g, "$1-")
		.replace(/-([^aiueo-])([^aiueo-])/g, (pair, first: string, second: string) =>
			AWAL_SUKU.test(first + second) ? pair : `${first}-${second}`,
		)
		.split(BATAS);
}

interface Suku {
	/** Letters before it. */
	readonly awal: number;
	readonly teks: string;
}

/** A vowel that is a syllable by itself stays with its neighbours, and no two vowels are parted: many are one sound. */
function mayBreak(before: Suku, after: Suku, awalan: number): boolean {
	if (after.awal === awalan) return true;
	const alone = before.teks.length === 1 || (before.awal < awalan && after.awal === awalan + 1);
	return !alone && after.awal !== awalan + 1 && !isVokal(after.teks[0]);
}

function breakUp(kata: string): string {
	const awalan = BERAWALAN.exec(kata)?.[1]?.length ?? 0;
	let awal = 0;
	const suku = syllablesOf(kata).map((teks): Suku => {
		const satu = { awal, teks };
		awal += teks.length;
		return satu;
	});
	const places = new Set(awalan > 0 ? [awalan] : []);
	for (const [index, after] of suku.entries()) {
		const before = suku[index - 1];
		if (before && mayBreak(before, after, awalan)) places.add(after.awal);
	}
	const fits = [...places].filter((at) => at >= KIRI && kata.length - at >= KANAN);
	return [...kata].map((huruf, at) => (fits.includes(at) ? SEMU + huruf : huruf)).join("");
}

const dipenggal = new Map<string, string>();
/** Naskah of a whole archive share some thousand words; a hostile file must not fill the memory. */
const PALING_DIINGAT = 20_000;

/**
 * An Indonesian word in small letters with soft hyphens where a line may break it (EYD, pemenggalan kata): by the
 * patterns of TeX, save those breaks that part a diphthong, a lone vowel or a prefix wrongly. Letters are kept as they are.
 */
export function penggal(kata: string): string {
	if (kata.length < PANJANG) return kata;
	const known = dipenggal.get(kata);
	if (known !== undefined) return known;
	const broken = PENGECUALIAN.get(kata)?.replaceAll(BATAS, SEMU) ?? breakUp(kata);
	if (dipenggal.size >= PALING_DIINGAT) dipenggal.clear();
	dipenggal.set(kata, broken);
	return broken;
}
