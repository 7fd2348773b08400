/** Columns of a terminal that everyone has. */
export const LEBAR = 80;

/** Breaks words into lines of at most so many characters; a longer word stands whole on a line of its own. */
export function lipat(teks: string, lebar: number): string[] {
	const lines: string[] = [];
	for (const kata of teks.split(/\s+/).filter((satu) => satu !== "")) {
		const line = lines.at(-1);
		if (line !== undefined && line.length + 1 + kata.length <= lebar) lines[lines.length - 1] = `${line} ${kata}`;
		else lines.push(kata);
	}
	return lines;
}

/** Two columns side by side: short lines on the left, folded text on the right. */
export function berdampingan(kiri: readonly string[], kanan: readonly string[], lebarKiri: number): string {
	const right = kanan.flatMap((satu) => lipat(satu, LEBAR - lebarKiri));
	const rows = Array.from({ length: Math.max(kiri.length, right.length) }, (_, index) =>
		`${(kiri[index] ?? "").padEnd(lebarKiri)}${right[index] ?? ""}`.trimEnd(),
	);
	return rows.join("\n");
}
