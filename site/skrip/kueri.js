/** What was typed as parts that must all be found, each in one of several forms; pure. */
import { akarOf } from "./akar.js";
import { correct, split } from "./eja.js";

/** How much a hit counts by what it came from: the very word, one of its family, a word of the same meaning. */
const BOBOT = { tepat: 1, rumpun: 0.8, padanan: 0.8, ejaan: 0.9 };
/** Words that say nothing of what is sought. */
const KOSONG = new Set(
	"dan di ke dari yang untuk pada dengan atau tentang nomor no oleh dalam para antara itu apa apakah siapa kapan berapa mana mengapa kenapa bagaimana".split(
		" ",
	),
);
const KATA_PADANAN_TERPANJANG = 6;
/** More than anyone types; each word is a file of the index to fetch. */
const KATA_PALING_BANYAK = 12;
const HURUF_PALING_BANYAK = 200;

/**
 * The beginning of what was typed or pasted, as much as is searched.
 * @returns the words with a space between, and whether that is less than there was
 */
export function cutQuery(typed) {
	const all = typed.trim().split(/\s+/);
	const kept = [...all.slice(0, KATA_PALING_BANYAK).join(" ")].slice(0, HURUF_PALING_BANYAK).join("").trimEnd();
	return { q: kept, terpotong: kept !== all.join(" ") };
}

/**
 * Vocabulary, families and synonyms as the build wrote them. It knows the most frequent words only; of any other,
 * `known` and `absent` learn from the index whether it stands there.
 */
export function readKata({ kata, umum, rumpun, padanan, asing }) {
	const words = kata.split(" ");
	const groups = new Map([
		...Object.entries(asing).map(([satu, arti]) => [satu, [satu, arti]]),
		...padanan.flatMap((group) => group.map((satu) => [satu, group])),
	]);
	const common = new Set(words.slice(0, umum));
	return { words, common, known: new Set(words), absent: new Set(), rumpun: new Map(Object.entries(rumpun)), groups };
}

/** A document number, or a part of one: digits with something between. */
const isNomor = (kata) => /\d/.test(kata) && /[./-]/.test(kata);

/** A number as it stands, and by its parts: Pagefind holds both. */
function partsOfNomor(kata) {
	const parts = kata
		.split(/[^\p{L}\d]+/u)
		.filter(Boolean)
		.join(" ");
	return {
		teks: kata,
		nomor: kata,
		bentuk: [
			{ kata: parts, bobot: 1 },
			{ kata, bobot: BOBOT.tepat },
		],
	};
}

/** Words of one family whose roots the index holds apart: kelola, pengelolaan. */
function kinOf(kata, { rumpun }) {
	const roots = akarOf(kata).filter((akar) => rumpun.has(akar));
	return roots.flatMap((akar) => [akar, rumpun.get(akar)]).filter((satu) => satu !== kata);
}

const startsAny = (kata, words) => words.some((word) => word.startsWith(kata));

/** True for a word of the index; one that only the index could tell of is noted in `ragu`. */
function isWord(kata, { known, absent, ragu }) {
	if (known.has(kata)) return true;
	if (!absent.has(kata)) ragu.add(kata);
	return false;
}

/** True for a word of the index, the beginning of one, or another form of one. */
function isKnown(kata, bekal) {
	if (/\d/.test(kata) || kata.length < 3) return true;
	if (bekal.known.has(kata) || startsAny(kata, bekal.words)) return true;
	return akarOf(kata).some((akar) => bekal.known.has(akar) || bekal.rumpun.has(akar)) || isWord(kata, bekal);
}

function partOf(kata, bekal) {
	if (isNomor(kata)) return partsOfNomor(kata);
	if (isKnown(kata, bekal)) {
		const kin = kinOf(kata, bekal).map((satu) => ({ kata: satu, bobot: BOBOT.rumpun }));
		return { teks: kata, bentuk: [{ kata, bobot: BOBOT.tepat }, ...kin] };
	}
	const betul = split(kata, bekal.known) ?? correct(kata, bekal.words);
	if (!betul) return { teks: kata, asing: true, bentuk: [] };
	const kin = kinOf(betul, bekal).map((satu) => ({ kata: satu, bobot: BOBOT.rumpun }));
	return { teks: kata, betul, bentuk: [{ kata: betul, bobot: BOBOT.ejaan }, ...kin] };
}

/** The longest phrase with synonyms that begins at this word. */
function groupAt(words, at, { groups }) {
	for (let n = Math.min(KATA_PADANAN_TERPANJANG, words.length - at); n > 0; n -= 1) {
		const teks = words.slice(at, at + n).join(" ");
		const group = groups.get(teks);
		if (group) return { n, teks, group };
	}
	return undefined;
}

/** A synonym by those of its words that tell pages apart: "perjanjian", where "kerja" and "sama" stand on every page. */
function telling(teks, { common }) {
	const said = teks.split(" ").filter((kata) => !common.has(kata) && !KOSONG.has(kata));
	return said.length > 0 ? said.join(" ") : teks;
}

function partOfGroup({ teks, group }, bekal) {
	const own = teks.split(" ").every((kata) => isKnown(kata, bekal)) ? [{ kata: teks, bobot: BOBOT.tepat }] : [];
	const others = group.filter((satu) => satu !== teks).map((satu) => telling(satu, bekal));
	const there = others.filter((satu) => satu.split(" ").every((kata) => kata.length < 3 || isWord(kata, bekal)));
	const bentuk = [...own, ...there.map((kata) => ({ kata, bobot: BOBOT.padanan }))];
	return { teks, asing: bentuk.length === 0, bentuk };
}

/** Neighbours that are a phrase with synonyms become one part. */
function mergeGroups(parts, bekal) {
	const typed = parts.map(({ teks }) => teks);
	const betul = parts.map(({ teks, betul: satu }) => satu ?? teks);
	const merged = [];
	for (let i = 0; i < parts.length; i += 1) {
		// A phrase as it was typed first: "sister city" is no misspelling of other words.
		const said = groupAt(typed, i, bekal);
		const found = said ?? groupAt(betul, i, bekal);
		if (!found || (!said && found.n === 1 && parts[i].betul)) merged.push(parts[i]);
		else {
			const covered = parts.slice(i, i + found.n);
			const wrong = !said && covered.some((part) => part.betul);
			const teks = covered.map((part) => part.teks).join(" ");
			merged.push({ ...partOfGroup(found, bekal), teks, ...(wrong && { betul: found.teks }) });
			i += found.n - 1;
		}
	}
	return merged;
}

/**
 * @param q what was typed
 * @returns `parts`, each with its forms and their weights: `betul` is the word that a misspelling was taken for, `asing`
 * marks a word that the index does not know; and `ragu`, words of which the index must be asked first, after which the
 * same query is read anew
 */
export function partsOf(q, bekal) {
	const words = q
		.toLowerCase()
		.replace(/["“”,;:?!()]/g, " ")
		.split(/\s+/)
		.filter(Boolean);
	const said = words.filter((kata) => !KOSONG.has(kata));
	const asking = { ...bekal, ragu: new Set() };
	// Misspellings first, so that "kerja sma" is the phrase "kerja sama".
	const parts = (said.length > 0 ? said : words).map((kata) => partOf(kata, asking));
	return { parts: mergeGroups(parts, asking), ragu: [...asking.ragu] };
}
