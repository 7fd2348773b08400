import { bacaTerbilang } from "../../model/baca-terbilang.ts";
import { angkaBilangan, type Bilangan, bacaBilangan, bacaSebutan, sebutBilangan } from "../../model/bilangan.ts";
import { bacaAngka, kalikan } from "./angka.ts";
import { bacaTertulis, isBilangan, withoutSatuan } from "./bilangan-tertulis.ts";
import { type PenulisanCheck, S } from "./penulisan.ts";
import type { Teks } from "./teks.ts";

const SKALA: Readonly<Record<string, number>> = { ribu: 3, juta: 6, miliar: 9, milyar: 9, triliun: 12, trilyun: 12 };

/** "Rp10.000.000,00 (", "30% (", "2,5 miliar (", "30 hari (": digits, what follows them, and the words in brackets. */
const ANGKA_HURUF = new RegExp(
	`(?<![\\p{L}\\d/_–-])(?<!\\d[.,])((?:Rp\\.?[^\\S\\n]{0,3})?)(\\d[\\d.,]{0,40})((?:,?[-–]{1,2})?)([^\\S\\n]{0,3}[%‰])?(?:${S}(\\p{L}{3,12}(?:${S}\\p{L}{3,12})?))?[^\\S\\n]{0,40}\\(([^()\\n]{3,250})\\)`,
	"giu",
);

/** "tiga puluh (30)": digits in brackets; the words before are looked for backwards. */
const HURUF_ANGKA = /[^\S\n]{0,3}\((Rp\.?[^\S\n]{0,3})?(\d[\d.,]{0,30})(?:,?[-–]{1,2})?[^\S\n]{0,3}[%‰]?\)/giu;
const ACUAN = /\b(?:pasal|ayat|angka|huruf|nomor|butir)$/i;

interface Pasangan {
	readonly offset: number;
	readonly angka: readonly string[];
	readonly tulisanAngka: string;
	readonly tulisanHuruf: string;
}

/** "pukul 08.30 (…)" is a time, which has its own check. */
const PUKUL = /(?<!\p{L})(?:pukul|jam)\s+$/iu;

/** The numbers that digits and a scale word behind them stand for. */
function readAngka(digits: string, satuan: string | undefined): string[] {
	const nol = SKALA[satuan?.toLowerCase() ?? ""] ?? 0;
	return bacaAngka(digits.replace(/[.,]+$/, "")).map((nilai) => kalikan(nilai, nol));
}

/** A word between digits and brackets must be a scale, or stand in the brackets too: "30 hari (tiga puluh hari)". */
const belongs = (satuan: string | undefined, huruf: string): boolean =>
	satuan === undefined || satuan.toLowerCase() in SKALA || huruf.trim().toLowerCase().endsWith(satuan.toLowerCase());

function digitsFirst(rata: string): Pasangan[] {
	return [...rata.matchAll(ANGKA_HURUF)].flatMap((match): Pasangan[] => {
		const [all, rupiah = "", digits = "", strip = "", , satuan, huruf = ""] = match;
		if (!belongs(satuan, huruf) || PUKUL.test(rata.slice(Math.max(0, match.index - 10), match.index))) return [];
		const tulisanAngka = all.slice(0, rupiah.length + digits.length + strip.length).trim();
		return [{ offset: match.index, angka: readAngka(digits, satuan), tulisanAngka, tulisanHuruf: huruf.trim() }];
	});
}

/** The longest run of number words that ends here: "selama tiga puluh hari" → "tiga puluh". */
function wordsBefore(rata: string, end: number): { huruf: string; offset: number } | undefined {
	const start = Math.max(0, end - 150);
	const all = rata.slice(start, end).replace(/[^\S\n]+$/, "");
	const before = withoutSatuan(/(?:[\p{L}-]|[^\S\n])*$/u.exec(all)?.[0] ?? "");
	const last = /[\p{L}-]+$/u.exec(before)?.[0] ?? "";
	if (!isBilangan(last)) return undefined;
	for (const word of [...before.matchAll(/\p{L}+/gu)].slice(-14)) {
		const huruf = before.slice(word.index);
		if (bacaTerbilang(huruf) === undefined) continue;
		return ACUAN.test(before.slice(0, word.index).trimEnd())
			? undefined
			: { huruf, offset: start + all.lastIndexOf(before) + word.index };
	}
	return undefined;
}

function wordsFirst(rata: string): Pasangan[] {
	return [...rata.matchAll(HURUF_ANGKA)].flatMap((match): Pasangan[] => {
		const [, rupiah = "", digits = ""] = match;
		const before = wordsBefore(rata, match.index);
		if (!before) return [];
		return [
			{
				offset: before.offset,
				angka: readAngka(digits, undefined),
				tulisanAngka: `${rupiah}${digits}`,
				tulisanHuruf: before.huruf.replace(/\s+/g, " "),
			},
		];
	});
}

function suggest(pasangan: Pasangan, nilaiHuruf: string): string {
	const satuan: Pick<Bilangan, "satuan"> = /^Rp/i.test(pasangan.tulisanAngka) ? { satuan: "rupiah" } : {};
	const huruf = sebutBilangan({ nilai: pasangan.angka[0] as string, ...satuan });
	const angka = `Bila hurufnya yang benar, tulis angkanya "${angkaBilangan({ nilai: nilaiHuruf, ...satuan })}"`;
	return huruf ? `${angka}; bila angkanya yang benar, tulis hurufnya "${huruf}".` : `${angka}.`;
}

const PECAHAN_HURUF = /(?<![\p{L}\d/.,])(\d{1,4}\/\d{1,4})[^\S\n]{0,3}\(([^()\n]{3,100})\)/gu;

/** "1/2 (satu per dua)"; numbers of letters ("12/2026 (baru)") are left alone, for their words are no fraction. */
const checkPecahan: PenulisanCheck = ({ teks }, { report }) => {
	for (const { index, 1: tulisanAngka = "", 2: tulisanHuruf = "" } of teks.rata.matchAll(PECAHAN_HURUF)) {
		const angka = bacaBilangan(tulisanAngka);
		const huruf = bacaSebutan(tulisanHuruf);
		if (angka?.per === undefined || huruf?.per === undefined || isSama(angka, huruf)) continue;
		report({
			ruleId: "angka-dan-huruf",
			at: teks.at(index),
			message: `Angka dan hurufnya tidak sama: "${tulisanAngka}" tetapi "${tulisanHuruf}".`,
			suggestion: `Bila hurufnya yang benar, tulis angkanya "${angkaBilangan(huruf)}"; bila angkanya yang benar, tulis hurufnya "${sebutBilangan(angka)}".`,
		});
	}
};

const isSama = (satu: Bilangan, lain: Bilangan): boolean => satu.nilai === lain.nilai && satu.per === lain.per;

/** The digits say the same, so the words can mean nothing else; words with capitals of their own are left to people. */
function fixEjaan({ rata, fix }: Teks, { offset, tulisanHuruf }: Pasangan, ejaan: string): ReturnType<Teks["fix"]> {
	const salah = withoutSatuan(tulisanHuruf);
	const start = rata.indexOf(salah, offset);
	return start < 0 || salah !== salah.toLowerCase() ? {} : fix(start, start + salah.length, ejaan);
}

/** Digits and the words beside them say the same number: "30 (tiga puluh)", "Rp10.000.000,00 (sepuluh juta rupiah)". */
export const checkAngkaDanHuruf: PenulisanCheck = (bacaan, context) => {
	const { teks } = bacaan;
	const { report } = context;
	checkPecahan(bacaan, context);
	for (const pasangan of [...digitsFirst(teks.rata), ...wordsFirst(teks.rata)]) {
		const { offset, angka, tulisanAngka, tulisanHuruf } = pasangan;
		const tertulis = angka.length > 0 ? bacaTertulis(tulisanHuruf) : undefined;
		if (!tertulis) continue;
		const { nilai, ejaan } = tertulis;
		if (!angka.includes(nilai)) {
			report({
				ruleId: "angka-dan-huruf",
				at: teks.at(offset),
				message: `Angka dan hurufnya tidak sama: "${tulisanAngka}" tetapi "${tulisanHuruf}".`,
				suggestion: suggest(pasangan, nilai),
			});
		} else if (ejaan !== undefined && bacaTerbilang(ejaan) !== undefined) {
			report({
				ruleId: "ejaan-bilangan",
				severity: "warning",
				at: teks.at(offset),
				message: `Ada salah ketik dalam bilangan "${tulisanHuruf}".`,
				suggestion: `Tulis "${ejaan}".`,
				...fixEjaan(teks, pasangan, ejaan),
			});
		}
	}
};
