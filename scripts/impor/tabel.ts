/** One sheet of a register as text. Row 1 of the spreadsheet is `baris[0]`; dates are YYYY-MM-DD, empty cells "". */
export interface Tabel {
	/** Name of the sheet; "" for CSV. */
	readonly lembar: string;
	readonly baris: readonly (readonly string[])[];
}

/** More rows or columns than this is no register. */
export const BATAS_BARIS = 20_000;
export const BATAS_KOLOM = 256;

/** One cell as it is read on: composed letters, no control characters, one blank at a time; line breaks stay. */
export function rapikanSel(text: string): string {
	const lines = text.normalize("NFC").split(/\r\n?|[\n\v\f\u2028\u2029]/);
	const clean = lines.map((line) =>
		line
			.replace(/[\p{Cc}\p{Cf}\uFFFE\uFFFF]/gu, " ")
			.replace(/\s+/gu, " ")
			.trim(),
	);
	return clean.filter((line) => line !== "").join("\n");
}

/** A cell on one line. */
export const satuBaris = (text: string): string => text.replaceAll("\n", " ");

/** Column name as a spreadsheet shows it: 0 → "A", 27 → "AB". */
export function hurufKolom(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : `${hurufKolom(Math.floor(index / 26) - 1)}${letter}`;
}
