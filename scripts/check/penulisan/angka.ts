import { bentukDesimal } from "../../model/baca-terbilang.ts";

const INDONESIA = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
const INGGRIS = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

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
