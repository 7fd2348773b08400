const ANGKA = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"];
const SKALA: ReadonlyMap<string, bigint> = new Map([
	["kuadriliun", 10n ** 15n],
	["triliun", 10n ** 12n],
	["miliar", 10n ** 9n],
	["juta", 10n ** 6n],
	["ribu", 10n ** 3n],
]);
const BATAS = 10n ** 15n;
const TERPANJANG = 300;

/** Every word a number is made of, as `bacaTerbilang` knows them. */
export const KATA_BILANGAN: readonly string[] = [
	...ANGKA,
	...SKALA.keys(),
	...["puluh", "belas", "ratus", "sepuluh", "sebelas", "seratus", "seribu", "sejuta", "koma", "minus", "setengah"],
];

/** "milyar", "trilyun", "djuta", "doea": spellings of before 1972 and slips as old. */
function modernize(kata: string): string {
	return kata
		.replaceAll("oe", "u")
		.replaceAll("dj", "j")
		.replace(/mil+[iy]+ar(?:d(?!elapan|ua))?/g, "miliar")
		.replace(/tril+[iy]+un/g, "triliun")
		.replace(/kwadril+[iy]+un/g, "kuadriliun");
}

const KATA =
	/sembilan|delapan|tujuh|enam|empat|lima|tiga|dua|satu|nol|se(?=puluh|belas|ratus|ribu|juta|miliar|triliun)|puluh|belas|ratus|ribu|juta|miliar|triliun|kuadriliun|koma|minus|negatif|setengah/y;

/** Cuts "duapuluh lima" and "dua puluh lima" into the same words; "se-" becomes "satu". */
function splitKata(teks: string): string[] | undefined {
	if (teks.length > TERPANJANG) return undefined;
	const rapat = modernize(teks.toLowerCase().replace(/[\s\u00ad-]+/g, ""));
	const words: string[] = [];
	for (let at = 0; at < rapat.length; ) {
		KATA.lastIndex = at;
		const word = KATA.exec(rapat)?.[0];
		if (word === undefined) return undefined;
		words.push(word === "se" ? "satu" : word === "negatif" ? "minus" : word);
		at += word.length;
	}
	return words;
}

/** 1 to 9; zero for every other word. */
const digitOf = (word: string | undefined): number => Math.max(0, ANGKA.indexOf(word ?? ""));

/** Reads "tiga ratus dua puluh lima" from `at`; `next` is `at` where no number begins. */
function readRatusan(words: readonly string[], at: number): { nilai: number; next: number } {
	let nilai = 0;
	let next = at;
	for (const [satuan, besar] of [["ratus", 100] as const, ["puluh", 10] as const]) {
		if (digitOf(words[next]) === 0 || words[next + 1] !== satuan) continue;
		nilai += digitOf(words[next]) * besar;
		next += 2;
	}
	const digit = digitOf(words[next]);
	if (digit === 0) return { nilai, next };
	const isBelas = words[next + 1] === "belas" && nilai % 100 === 0;
	return isBelas ? { nilai: nilai + 10 + digit, next: next + 2 } : { nilai: nilai + digit, next: next + 1 };
}

function readBulat(words: readonly string[]): bigint | undefined {
	if (words.length === 1 && words[0] === "nol") return 0n;
	let total = 0n;
	let smallest = BATAS * 10n;
	for (let at = 0; at < words.length; ) {
		const { nilai, next } = readRatusan(words, at);
		const skala = next < words.length ? SKALA.get(words[next] as string) : 1n;
		if (nilai === 0 || skala === undefined || skala >= smallest) return undefined;
		total += BigInt(nilai) * skala;
		smallest = skala;
		at = next + 1;
	}
	return words.length > 0 && total <= BATAS ? total : undefined;
}

/** Digits after the comma: "dua lima" and "dua puluh lima" are both 25, "nol lima" is 05. */
function readPecahan(words: readonly string[]): string | undefined {
	if (words.length > 0 && words.every((word) => ANGKA.includes(word)))
		return words.map((word) => ANGKA.indexOf(word)).join("");
	const start = words.findIndex((word) => word !== "nol");
	const rest = start < 0 ? undefined : readBulat(words.slice(start));
	return rest === undefined ? undefined : "0".repeat(start) + String(rest);
}

/**
 * A decimal in one form only: no leading or trailing zeros, a point before the fraction: "12.5", "-3", "0".
 * @param pecahan digits after the comma, none for a whole number
 */
export function bentukDesimal(bulat: bigint, pecahan = "", negatif = false): string {
	const fraction = pecahan.replace(/0+$/, "");
	const size = fraction === "" ? String(bulat) : `${bulat}.${fraction}`;
	return negatif && size !== "0" ? `-${size}` : size;
}

/** "dua koma lima juta": the scale after the digits counts for the whole. */
function readKoma(words: readonly string[], koma: number, negatif: boolean): string | undefined {
	const bulat = readBulat(words.slice(0, koma));
	const last = SKALA.get(words.at(-1) as string);
	const ekor = words.slice(koma + 1, last === undefined ? undefined : -1);
	const isSkala = last !== undefined && ekor.every((word) => ANGKA.includes(word));
	const pecahan = readPecahan(isSkala ? ekor : words.slice(koma + 1));
	if (bulat === undefined || pecahan === undefined) return undefined;
	if (!isSkala) return bentukDesimal(bulat, pecahan, negatif);
	const digits = BigInt(`${bulat}${pecahan}`) * last;
	const base = 10n ** BigInt(pecahan.length);
	return bentukDesimal(digits / base, String(digits % base).padStart(pecahan.length, "0"), negatif);
}

/** "satu setengah", "dua setengah miliar" */
function readSetengah(words: readonly string[], at: number, negatif: boolean): string | undefined {
	const bulat = at === 0 ? 0n : readBulat(words.slice(0, at));
	const [skala, ...lebih] = words.slice(at + 1);
	if (bulat === undefined || lebih.length > 0) return undefined;
	if (skala === undefined) return bentukDesimal(bulat, "5", negatif);
	const besar = SKALA.get(skala);
	return besar === undefined ? undefined : bentukDesimal(bulat * besar + besar / 2n, "", negatif);
}

/**
 * Reads a number from Indonesian words, the reverse of `terbilang`: "dua puluh satu" → "21", "minus nol koma lima" →
 * "-0.5". Forgives capitals, joined words ("duaribu") and old spellings ("milyar").
 * @returns the number in the form of `bentukDesimal`, at most 10^15; undefined for anything else
 */
export function bacaTerbilang(kata: string): string | undefined {
	const words = splitKata(kata);
	if (!words) return undefined;
	const negatif = words[0] === "minus";
	const size = negatif ? words.slice(1) : words;
	const koma = size.indexOf("koma");
	if (koma >= 0) return readKoma(size, koma, negatif);
	const setengah = size.indexOf("setengah");
	if (setengah >= 0) return readSetengah(size, setengah, negatif);
	const bulat = readBulat(size);
	return bulat === undefined ? undefined : bentukDesimal(bulat, "", negatif);
}
