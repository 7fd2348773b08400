import { romawi } from "../../model/romawi.ts";

function toLetter(value: number): string {
	return value < 1 ? "" : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(4, Math.ceil(value / 26)));
}

/** No list of a naskah counts further; a file that says so is not believed. */
const TERBESAR = 3999;

/** A count as Word writes it in one of its formats (ECMA-376 part 1, 17.18.59); a format unknown here is decimal. */
export function tulisAngka(count: number, format: string): string {
	const value = Math.min(Math.max(count, 0), TERBESAR);
	switch (format) {
		case "lowerLetter":
			return toLetter(value);
		case "upperLetter":
			return toLetter(value).toUpperCase();
		case "lowerRoman":
			return value === 0 ? "" : romawi(value).toLowerCase();
		case "upperRoman":
			return value === 0 ? "" : romawi(value);
		case "decimalZero":
			return String(value).padStart(2, "0");
		case "none":
			return "";
		default:
			return String(value);
	}
}
