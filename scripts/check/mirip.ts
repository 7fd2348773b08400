import { distance } from "fastest-levenshtein";

/** The candidate a person most likely meant; undefined when none is close. */
export function closestTo(written: string, candidates: readonly string[]): string | undefined {
	const plain = (text: string) => text.toLowerCase().replace(/[\s_-]+/g, "");
	const ranked = candidates
		.map((candidate) => ({ candidate, far: distance(plain(written), plain(candidate)) }))
		.sort((a, b) => a.far - b.far);
	const best = ranked[0];
	return best && best.far <= Math.max(2, Math.floor(best.candidate.length / 3)) ? best.candidate : undefined;
}

/** "Mungkin maksudnya "x".", or the whole choice when nothing is close. */
export function suggestFrom(written: string, candidates: readonly string[]): string {
	const likely = closestTo(written, candidates);
	return likely ? `Mungkin maksudnya "${likely}".` : `Pilihannya: ${candidates.join(", ")}.`;
}
