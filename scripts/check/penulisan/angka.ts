import { bentukDesimal } from "../../model/baca-terbilang.ts";
import { terbilang } from "../../model/terbilang.ts";

const INDONESIA = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
const INGGRIS = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;
const BATAS = 10n ** 15n;

/**
 * Every number that digits may stand for: "1.500" is fifteen hundred here and one and a half elsewhere.
 * @returns numbers in the form of `bentukDesimal`, the Indonesian reading first; none when it is no number
 */
export function bacaAngka(tulisan: string): string[] {
	const readings = [INDONESIA, INGGRIS].flatMap((bentuk) => {
		const [, bulat, pecahan] = bentuk.exec(tulisan) ?? [];
		return bulat === undefined ? [] : [bentukDesimal(BigInt(bulat.replace(/\D/g, "")), pecahan ?? "")];
	});
	return [...new Set(readings)];
}

/** Times a scale word: "2,5" and "juta" make 2500000. */
export function kalikan(nilai: string, nol: number): string {
	const [bulat = "", pecahan = ""] = nilai.split(".");
	const digits = pecahan.padEnd(nol, "0");
	return bentukDesimal(BigInt(bulat + digits.slice(0, nol)), digits.slice(nol));
}

/** "12.5" → "dua belas koma lima"; undefined beyond 10^15. */
export function dalamHuruf(nilai: string): string | undefined {
	const [bulat = "", pecahan = ""] = nilai.replace(/^-/, "").split(".");
	if (BigInt(bulat) > BATAS) return undefined;
	const words = [
		terbilang(BigInt(bulat)),
		...(pecahan ? ["koma"] : []),
		...[...pecahan].map((d) => terbilang(Number(d))),
	];
	return (nilai.startsWith("-") ? ["minus", ...words] : words).join(" ");
}

/** "12500.5" → "12.500,5" */
export function dalamAngka(nilai: string): string {
	const [bulat = "", pecahan] = nilai.split(".");
	const grouped = bulat.replace(/\B(?=(\d{3})+$)/g, ".");
	return pecahan ? `${grouped},${pecahan}` : grouped;
}
