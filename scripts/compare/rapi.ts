/** Tokens both texts have, then what the old has after them, then what the new has in its stead. */
export interface Ruas {
	readonly tetap: readonly string[];
	readonly lama: readonly string[];
	readonly baru: readonly string[];
}

/** As many kept words between two changes are an accident, not a passage that was kept. */
const SELA = 2;
/** A sentence of which more than this part changed is shown old and new whole. */
const BAGIAN_BERUBAH = 0.6;

const AKHIR_KALIMAT = /[.;:]["”)]*$/;

const isChanged = ({ lama, baru }: Ruas): boolean => lama.length + baru.length > 0;
const wordCount = (tokens: readonly string[]): number =>
	tokens.reduce((sum, token) => sum + token.split(" ").length, 0);

/** Two neighbours as one change: what was kept between them is told as gone and come again. */
function join(first: Ruas, next: Ruas): Ruas {
	return {
		tetap: first.tetap,
		lama: [...first.lama, ...next.tetap, ...next.lama],
		baru: [...first.baru, ...next.tetap, ...next.baru],
	};
}

/** A kept word or two between changes at least as long confuse more than they help. */
function absorbsGap(first: Ruas, next: Ruas): boolean {
	if (!isChanged(first) || !isChanged(next) || next.tetap.length > SELA) return false;
	if (AKHIR_KALIMAT.test(next.tetap.at(-1) ?? "")) return false;
	const size = ({ lama, baru }: Ruas) => Math.max(lama.length, baru.length);
	return next.tetap.length <= size(first) && next.tetap.length <= size(next);
}

/**
 * How many words further left a passage that only came or only went may be cut, to begin behind a full stop: "A. B.
 * [C. B.]" is "A. [B. C.] B." too.
 */
function stepsToSentence(tetap: readonly string[], moved: readonly string[]): number {
	for (let by = 0; by < moved.length && by < tetap.length; by++) {
		if (by > 0 && tetap[tetap.length - by] !== moved[moved.length - by]) return 0;
		if (AKHIR_KALIMAT.test(tetap[tetap.length - by - 1] ?? "")) return by;
	}
	return 0;
}

function slideAll(ruas: readonly Ruas[]): Ruas[] {
	const result: Ruas[] = [];
	let carried: readonly string[] = [];
	for (const { tetap: own, lama, baru } of ruas) {
		const tetap = [...carried, ...own];
		const by = lama.length * baru.length > 0 ? 0 : stepsToSentence(tetap, [...lama, ...baru]);
		carried = tetap.slice(tetap.length - by);
		const turn = (side: readonly string[]) => (side.length === 0 ? side : [...carried, ...side].slice(0, side.length));
		result.push({ tetap: tetap.slice(0, tetap.length - by), lama: turn(lama), baru: turn(baru) });
	}
	return [...result, { tetap: carried, lama: [], baru: [] }];
}

function joinNear(ruas: readonly Ruas[]): Ruas[] {
	const result: Ruas[] = [];
	for (const next of ruas) {
		const last = result.at(-1);
		if (last && absorbsGap(last, next)) result[result.length - 1] = join(last, next);
		else result.push(next);
	}
	return result;
}

const endsSentence = (tokens: readonly string[]): boolean => AKHIR_KALIMAT.test(tokens.at(-1) ?? "");
const endsOrEmpty = (tokens: readonly string[]): boolean => tokens.length === 0 || endsSentence(tokens);

/** Cuts runs where a sentence ends on both sides, so that each sentence is judged by itself. */
function splitSentences(ruas: readonly Ruas[]): Ruas[][] {
	const sentences: Ruas[][] = [[]];
	const add = (satu: Ruas): void => void (sentences.at(-1) as Ruas[]).push(satu);
	for (const { tetap, lama, baru } of ruas) {
		const end = tetap.findLastIndex((token) => AKHIR_KALIMAT.test(token)) + 1;
		if (end > 0) {
			add({ tetap: tetap.slice(0, firstEnd(tetap)), lama: [], baru: [] });
			sentences.push([{ tetap: tetap.slice(firstEnd(tetap), end), lama: [], baru: [] }], []);
		}
		add({ tetap: tetap.slice(end), lama, baru });
		if (lama.length + baru.length > 0 && endsOrEmpty(lama) && endsOrEmpty(baru)) sentences.push([]);
	}
	return sentences;
}

const firstEnd = (tetap: readonly string[]): number => tetap.findIndex((token) => AKHIR_KALIMAT.test(token)) + 1;

function wholeIfMostChanged(kalimat: readonly Ruas[]): Ruas[] {
	if (kalimat.filter(isChanged).length < 2) return [...kalimat];
	const kept = kalimat.reduce((sum, ruas) => sum + wordCount(ruas.tetap), 0);
	const changed = kalimat.reduce((sum, ruas) => sum + wordCount(ruas.lama) + wordCount(ruas.baru), 0);
	if (changed / (changed + 2 * kept) <= BAGIAN_BERUBAH) return [...kalimat];
	return [kalimat.reduce(join, { tetap: [], lama: [], baru: [] })];
}

/** Neighbours of one kind become one run again. */
function compact(ruas: readonly Ruas[]): Ruas[] {
	const result: Ruas[] = [];
	for (const next of ruas) {
		const last = result.at(-1);
		if (last && (!isChanged(last) || next.tetap.length === 0))
			result[result.length - 1] = isChanged(last)
				? join(last, next)
				: { ...next, tetap: [...last.tetap, ...next.tetap] };
		else result.push(next);
	}
	return result;
}

/** Makes a comparison of words fit to be read; both texts stay what they were. */
export function tidy(ruas: readonly Ruas[]): Ruas[] {
	return compact(splitSentences(joinNear(slideAll(ruas))).flatMap(wholeIfMostChanged));
}
