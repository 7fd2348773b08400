/** Roots of Indonesian words by their affixes; pure, for the browser and for the build. */

/** Prefix, and the letter that it may have swallowed. */
const AWALAN = [
	...["di", "ter", "ber", "be", "ke", "se", "me", "pe", "per", "memper", "diper", "pember"].map((awal) => [awal, ""]),
	...["mem", "pem"].flatMap((awal) => [
		[awal, ""],
		[awal, "p"],
	]),
	...["men", "pen"].flatMap((awal) => [
		[awal, ""],
		[awal, "t"],
	]),
	...["meng", "peng"].flatMap((awal) => [
		[awal, ""],
		[awal, "k"],
	]),
	...["meny", "peny"].map((awal) => [awal, "s"]),
];
const AKHIRAN = ["kan", "an", "i", "nya"];
const TERPENDEK = 4;

const isVowel = (huruf) => "aeiou".includes(huruf ?? " ");

function withoutPrefix(kata) {
	const found = AWALAN.filter(([awal, luluh]) => kata.startsWith(awal) && (luluh === "" || isVowel(kata[awal.length])));
	return [kata, ...found.map(([awal, luluh]) => luluh + kata.slice(awal.length))];
}

const withoutSuffix = (kata) => [
	kata,
	...AKHIRAN.filter((akhir) => kata.endsWith(akhir)).map((akhir) => kata.slice(0, -akhir.length)),
];

/** All that may be the root of a word in small letters: "pengelolaan" → … "kelola" …; the word itself is first. */
export function akarOf(kata) {
	const roots = withoutPrefix(kata).flatMap(withoutSuffix);
	return [...new Set(roots)].filter((akar, i) => i === 0 || akar.length >= TERPENDEK);
}
