/** The nearest known word to one that is misspelt; pure. */

/** Letters to put in, take out, change or swap, to come from one word to the other; above `most` it is not counted on. */
export function distance(a, b, most) {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let older = [];
	let old = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + same);
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			if (swapped) row[j] = Math.min(row[j], older[j - 2] + 1);
		}
		if (Math.min(...row) > most) return most + 1;
		[older, old] = [old, row];
	}
	return old[b.length];
}

/** @param words known words, the most frequent first; @returns the nearest, or undefined where none is near */
export function correct(kata, words) {
	const most = kata.length < 3 ? 0 : kata.length < 8 ? 1 : 2;
	let best;
	let least = most + 1;
	for (const word of words) {
		// Whoever misspells a word seldom does so in its first letter.
		if (word[0] !== kata[0]) continue;
		const far = distance(kata, word, least - 1);
		if (far < least) [best, least] = [word, far];
		if (least <= 1) break;
	}
	return best;
}

/** "lalulintas" → "lalu lintas", where both are known words. */
export function split(kata, known) {
	for (let i = kata.length - 3; i >= 3; i -= 1) {
		const pair = [kata.slice(0, i), kata.slice(i)];
		if (pair.every((part) => known.has(part))) return pair.join(" ");
	}
	return undefined;
}
