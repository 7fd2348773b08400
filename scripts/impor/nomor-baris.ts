/** Row numbers as a person writes them, in order: `2–4, 7`. */
export function sebutBaris(baris: readonly number[]): string {
	const runs: [number, number][] = [];
	for (const nomor of [...new Set(baris)].sort((a, b) => a - b)) {
		const last = runs.at(-1);
		if (last?.[1] === nomor - 1) last[1] = nomor;
		else runs.push([nomor, nomor]);
	}
	return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}
