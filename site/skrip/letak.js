/** The name by which a clause is cited, from its anchor; pure. */

/** What follows these words is a number of its own kind: Pasal I, Pasal 8A, BAB II. */
const BESAR = { pasal: "Pasal", bab: "BAB" };

/**
 * @param {string} jangkar an anchor of a naskah or a regulation
 * @returns {string} "pasal-14-ayat-2-huruf-a" → "Pasal 14 ayat (2) huruf a"; "pasal-i-angka-2-pasal-8a" → "Pasal I angka 2
 * Pasal 8A"; `baru` is the new wording that an adendum gives
 */
export function letakOf(jangkar) {
	const kata = jangkar.split("-");
	const said = kata.map((satu, at) => {
		const sebelum = kata[at - 1];
		if (sebelum in BESAR) return satu.toUpperCase();
		if (sebelum === "ayat") return `(${satu})`;
		if (satu === "baru" && /^\d/.test(sebelum)) return "bunyi baru";
		return BESAR[satu] ?? satu;
	});
	const name = said.join(" ");
	return name.charAt(0).toUpperCase() + name.slice(1);
}
