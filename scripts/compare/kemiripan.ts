/** How often each word stands in a text, rare words counting more than those of every sentence. */
export interface Kata {
	readonly berat: ReadonlyMap<string, number>;
	readonly jumlah: number;
}

/** Words of every sentence of every naskah: that two texts share them says little. */
const UMUM = new Set(
	"yang dan di ke dari dalam pada untuk dengan oleh atau ini itu sebagaimana dimaksud pasal ayat huruf para pihak kesatu kedua ketiga perjanjian kesepakatan kerja sama bersama adalah".split(
		" ",
	),
);
const BERAT_UMUM = 0.2;

/** The words of a text, without regard to capitals and punctuation. */
export function wordsOf(teks: string): Kata {
	const berat = new Map<string, number>();
	let jumlah = 0;
	for (const word of teks.toLowerCase().match(/[\p{L}\p{N}]+(?:[.,/-][\p{L}\p{N}]+)*/gu) ?? []) {
		const weight = UMUM.has(word) ? BERAT_UMUM : 1;
		berat.set(word, (berat.get(word) ?? 0) + weight);
		jumlah += weight;
	}
	return { berat, jumlah };
}

/** From 0, no word in common, to 1, the same words; two texts without words are alike. */
export function similarity(a: Kata, b: Kata): number {
	if (a.jumlah + b.jumlah === 0) return 1;
	const [small, large] = a.berat.size < b.berat.size ? [a, b] : [b, a];
	let common = 0;
	for (const [word, weight] of small.berat) common += Math.min(weight, large.berat.get(word) ?? 0);
	return (2 * common) / (a.jumlah + b.jumlah);
}
