/*
 * Numbers as a naskah writes them, in digits and in words, both ways. Own code: of the packages on npm, `terbilang` stops
 * at a million and drops fractions, `written-number` rounds them and has no minus, `@develoka/angka-terbilang-js` spells
 * "milyar" and loses the minus, and none reads words back.
 */
import { bacaTerbilang, bentukDesimal } from "./baca-terbilang.ts";
import { terbilang } from "./terbilang.ts";

/** 2,5 · -3 · Rp1.500,50 · 12,5% · 1‰ · 1/2 */
export interface Bilangan {
	/** In the form of `bentukDesimal`: "2.5". */
	readonly nilai: string;
	/** What a fraction is divided by: "2" in 1/2. */
	readonly per?: string;
	readonly satuan?: Satuan;
}

export type Satuan = "rupiah" | "persen" | "permil";

const TANDA: Readonly<Record<string, Satuan>> = { "%": "persen", "‰": "permil" };
const KATA_SATUAN: Readonly<Record<Satuan, string>> = { rupiah: "rupiah", persen: "persen", permil: "per mil" };
const ANGKA = /^(Rp\.?\s*)?([-–−]?)\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+|-{1,2}))?\s*([%‰]?)$/i;
const PECAHAN = /^([-–−]?)(\d+)\s*\/\s*(\d+)$/;
const TERPANJANG = 40;

/**
 * Reads digits: "1.000.000", "2,5", "-3", "Rp1.500,50", "Rp. 6.629.000,-", "12,5%", "1/2".
 * @returns undefined for anything else, and for a division by nought
 */
export function bacaBilangan(tulisan: string): Bilangan | undefined {
	const teks = tulisan.trim();
	if (teks.length > TERPANJANG) return undefined;
	const [, minus = "", atas, bawah] = PECAHAN.exec(teks) ?? [];
	if (atas !== undefined && bawah !== undefined) {
		const per = bentukDesimal(BigInt(bawah));
		return per === "0" ? undefined : { nilai: bentukDesimal(BigInt(atas), "", minus !== ""), per };
	}
	const [, rupiah, tanda = "", bulat, pecahan = "", persen = ""] = ANGKA.exec(teks) ?? [];
	if (bulat === undefined) return undefined;
	const satuan = rupiah === undefined ? TANDA[persen] : "rupiah";
	if (rupiah !== undefined && persen !== "") return undefined;
	const digits = pecahan.startsWith("-") ? "" : pecahan;
	const nilai = bentukDesimal(BigInt(bulat.replaceAll(".", "")), digits, tanda !== "");
	return { nilai, ...(satuan && { satuan }) };
}

const isMinus = (nilai: string): boolean => nilai.startsWith("-");
const pecah = (nilai: string): readonly [string, string] => {
	const [bulat = "", pecahan = ""] = nilai.replace(/^-/, "").split(".");
	return [bulat, pecahan];
};

/** Digits as a naskah sets them: "12500.5" → "12.500,5", rupiah always with sen: "Rp12.500,50". */
export function angkaBilangan({ nilai, per, satuan }: Bilangan): string {
	const [bulat, pecahan] = pecah(nilai);
	const minus = isMinus(nilai) ? "-" : "";
	const grouped = bulat.replace(/\B(?=(?:\d{3})+$)/g, ".");
	if (per !== undefined) return `${minus}${bulat}/${per}`;
	if (satuan === "rupiah") return `Rp${minus}${grouped},${pecahan.padEnd(2, "0")}`;
	const size = pecahan ? `${minus}${grouped},${pecahan}` : `${minus}${grouped}`;
	return satuan ? `${size}${satuan === "persen" ? "%" : "‰"}` : size;
}

/** "dua belas koma lima": digits after the comma one by one. */
function desimal(nilai: string): string {
	const [bulat, pecahan] = pecah(nilai);
	const digits = [...pecahan].map((digit) => terbilang(Number(digit)));
	return [terbilang(BigInt(bulat)), ...(digits.length > 0 ? ["koma"] : []), ...digits].join(" ");
}

/** "seribu lima ratus rupiah lima puluh sen"; what is finer than a sen is said with a comma. */
function rupiah(nilai: string): string {
	const [bulat, pecahan] = pecah(nilai);
	if (pecahan === "" || pecahan.length > 2) return `${desimal(nilai)} rupiah`;
	const sen = `${terbilang(Number(pecahan.padEnd(2, "0")))} sen`;
	return bulat === "0" ? sen : `${terbilang(BigInt(bulat))} rupiah ${sen}`;
}

const BATAS = 10n ** 15n;

/**
 * A number in words, in lower case: "2.5" → "dua koma lima", 1/2 → "satu per dua", rupiah and percent with their word.
 * @returns undefined beyond 10^15
 */
export function sebutBilangan({ nilai, per, satuan }: Bilangan): string | undefined {
	if (BigInt(pecah(nilai)[0]) > BATAS || BigInt(per ?? 0) > BATAS) return undefined;
	const minus = isMinus(nilai) ? "minus " : "";
	if (per !== undefined) return `${minus}${desimal(nilai)} per ${terbilang(BigInt(per))}`;
	if (satuan === "rupiah") return minus + rupiah(nilai);
	return minus + desimal(nilai) + (satuan ? ` ${KATA_SATUAN[satuan]}` : "");
}

/** "satu per dua", "sepertiga", "dua pertiga" */
function bacaPecahan(kata: string): Bilangan | undefined {
	const [, atas = "", bawah = ""] = /^(.+?)\s*per\s*(.+)$/.exec(kata) ?? [];
	const nilai = bacaTerbilang(atas === "se" ? "satu" : atas);
	const per = bacaTerbilang(bawah);
	if (nilai === undefined || per === undefined || !/^-?\d+$/.test(nilai) || !/^[1-9]\d*$/.test(per)) return undefined;
	return { nilai, per };
}

function bacaSen(kata: string): Bilangan | undefined {
	const [, bulat = "nol", sen = ""] = /^(?:(.+?)\s+rupiah\s+|minus\s+)?(.+?)\s+sen$/.exec(kata) ?? [];
	const whole = bacaTerbilang(bulat);
	const cents = bacaTerbilang(sen);
	if (!whole || !cents || !/^-?\d+$/.test(whole) || !/^\d{1,2}$/.test(cents)) return undefined;
	const size = BigInt(whole.replace("-", ""));
	return { nilai: bentukDesimal(size, cents.padStart(2, "0"), kata.startsWith("minus")), satuan: "rupiah" };
}

const SATUAN_AKHIR: readonly (readonly [RegExp, Satuan])[] = [
	[/\s+rupiah$/, "rupiah"],
	[/\s+(?:persen|prosen)$/, "persen"],
	[/\s+(?:per\s?mil|promil|permil)$/, "permil"],
];

/**
 * Reads words, the reverse of `sebutBilangan`; as forgiving as `bacaTerbilang`.
 * @returns undefined when they are no number
 */
export function bacaSebutan(tulisan: string): Bilangan | undefined {
	const kata = tulisan.trim().toLowerCase().replace(/\s+/g, " ");
	for (const [akhir, satuan] of SATUAN_AKHIR) {
		const nilai = akhir.test(kata) ? bacaTerbilang(kata.replace(akhir, "")) : undefined;
		if (nilai !== undefined) return { nilai, satuan };
	}
	const nilai = bacaTerbilang(kata);
	return nilai === undefined ? (bacaSen(kata) ?? bacaPecahan(kata)) : { nilai };
}
