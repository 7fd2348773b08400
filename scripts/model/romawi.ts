const NILAI: readonly (readonly [number, string])[] = [
	[1000, "M"],
	[900, "CM"],
	[500, "D"],
	[400, "CD"],
	[100, "C"],
	[90, "XC"],
	[50, "L"],
	[40, "XL"],
	[10, "X"],
	[9, "IX"],
	[5, "V"],
	[4, "IV"],
	[1, "I"],
];

/** A whole number from 1 on as a Roman numeral: 28 → "XXVIII". */
export function romawi(value: number): string {
	let rest = value;
	let text = "";
	for (const [nilai, huruf] of NILAI) {
		while (rest >= nilai) {
			text += huruf;
			rest -= nilai;
		}
	}
	return text;
}
