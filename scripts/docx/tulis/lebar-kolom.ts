/** How wide the columns of a table of Word are, as a browser would set them: no word is broken where there is room. */

/** What the cells of a column ask for, in twips. */
export interface MintaKolom {
	/** For its longest word: less breaks it. */
	readonly paling_sedikit: number;
	/** For its longest cell on one line. */
	readonly sebaris: number;
}

/** Margin of a cell at either side, in twips. */
export const MARGIN_SEL = 80;
/** Margins of a cell at both sides, its rules, and what letters may be broader than is said below. */
const TEPI = 2 * MARGIN_SEL + 20;
/** A cell that asks for more than this is read in several lines anyway. */
const SEBARIS_TERPANJANG = 6000;

/** Width of a text in the 11 points of Arimo bold, at most, in twips: capitals are broad, stops are narrow. */
const lebarTeks = (teks: string): number =>
	[...teks].reduce(
		(sum, huruf) => sum + (/[.,:;()'il |]/.test(huruf) ? 75 : /[\p{Lu}mw%]/u.test(huruf) ? 165 : 130),
		0,
	);

/** Size of type for which the widths of letters are told, in points. */
const POIN = 11;

/**
 * What a column asks for, from the texts of its cells.
 * @param poin size of their type
 */
export function mintaKolom(teks: readonly string[], poin: number): MintaKolom {
	// What a hard blank holds together is one word.
	const words = teks.flatMap((satu) => satu.split(/[^\S\u00a0]+/));
	const lebarOf = (satu: string): number => Math.ceil((lebarTeks(satu) * poin) / POIN);
	const paling_sedikit = Math.max(0, ...words.map(lebarOf)) + TEPI;
	const sebaris = Math.max(0, ...teks.map(lebarOf)) + TEPI;
	return { paling_sedikit, sebaris: Math.max(paling_sedikit, Math.min(SEBARIS_TERPANJANG, sebaris)) };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/**
 * Shares a width among columns: each gets what its longest word asks for, the rest goes by what its cells lack to stand
 * on one line. Where not even the words fit, all give way alike.
 * @returns widths in whole twips that fill `lebar`
 */
export function lebarKolom(minta: readonly MintaKolom[], lebar: number): number[] {
	const least = minta.map(({ paling_sedikit }) => paling_sedikit);
	const over = lebar - sum(least);
	const lack = minta.map(({ paling_sedikit, sebaris }) => sebaris - paling_sedikit);
	// Room that is left over when all stand on one line goes by how much each holds.
	const by = over > sum(lack) ? minta.map(({ sebaris }) => sebaris) : lack;
	const base =
		over < 0 ? least.map(() => 0) : over > sum(lack) ? least.map((satu, at) => satu + (lack[at] ?? 0)) : least;
	const weights = over < 0 ? least : by;
	const rest = lebar - sum(base);
	const total = sum(weights);
	const widths = base.map((satu, at) =>
		Math.floor(satu + (total === 0 ? rest / base.length : (rest * (weights[at] ?? 0)) / total)),
	);
	const lost = lebar - sum(widths);
	return widths.map((satu, at) => (at < lost ? satu + 1 : satu));
}
