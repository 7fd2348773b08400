/** A place in the naskah that an adendum changes: "Pasal 4 ayat (1) huruf c", Lampiran II, the title. */
export interface Tempat {
	/** "8A"; undefined for a title or a lampiran. */
	readonly pasal?: string;
	readonly ayat?: string;
	readonly huruf?: string;
	readonly angka?: string;
	/** "" where the naskah has but one; else its number in Roman numerals or digits, as written. */
	readonly lampiran?: string;
	readonly judul?: true;
}

export type Unsur = "ayat" | "huruf" | "angka";

/** The parts of a place below its pasal, from the outermost on. */
export const UNSUR = ["ayat", "huruf", "angka"] as const;

/** "huruf c ayat (1) Pasal 4" → "Pasal 4 ayat (1) huruf c" */
export function sebutTempat(tempat: Tempat): string {
	if (tempat.judul) return "judul";
	if (tempat.lampiran !== undefined) return `Lampiran ${tempat.lampiran}`.trim();
	const parts = UNSUR.flatMap((unsur) => {
		const nomor = tempat[unsur];
		if (nomor === undefined) return [];
		return [unsur === "ayat" ? `ayat (${nomor})` : `${unsur} ${nomor}`];
	});
	const pasal = tempat.pasal === undefined ? [] : [`Pasal ${tempat.pasal}`];
	return [...pasal, ...parts].join(" ");
}

/** The innermost part of a place: what a change changes. */
export function unsurTerdalam(tempat: Tempat): Unsur | "pasal" | "lampiran" | "judul" {
	if (tempat.judul) return "judul";
	if (tempat.lampiran !== undefined) return "lampiran";
	return UNSUR.findLast((unsur) => tempat[unsur] !== undefined) ?? "pasal";
}

const C = "[^\\S\\n]{0,5}";
const POLA = new RegExp(
	[
		`(?<![\\p{L}\\d])pasal${C}(?<pasal>\\d{1,3}[a-z]?)(?![\\p{L}\\d])`,
		`(?<![\\p{L}\\d])ayat${C}\\(?(?<ayat>\\d{1,3}[a-z]?)\\)?(?![\\p{L}\\d])`,
		`(?<![\\p{L}\\d])huruf${C}(?<huruf>[a-z]{1,2}\\d?)(?![\\p{L}\\d])`,
		`(?<![\\p{L}\\d])angka${C}\\(?(?<angka>\\d{1,3}[a-z]?)\\)?(?![\\p{L}\\d])`,
		`(?<![\\p{L}\\d])lampiran(?:${C}(?<lampiran>[IVX]{1,5}|\\d{1,2})(?![\\p{L}\\d]))?`,
		"(?<![\\p{L}\\d])(?<judul>judul)(?![\\p{L}\\d])",
	].join("|"),
	"giu",
);

interface Potongan {
	/** Mutable while the parts of one place come together. */
	readonly tempat: { -readonly [K in keyof Tempat]: Tempat[K] };
	/** "sampai dengan" stands before it. */
	readonly rentang: boolean;
}

function toTempat({ groups = {}, 0: all }: RegExpExecArray): Tempat {
	const { pasal, ayat, huruf, angka, lampiran, judul } = groups;
	if (judul !== undefined) return { judul: true };
	if (/^lampiran/i.test(all)) return { lampiran: lampiran?.toUpperCase() ?? "" };
	if (pasal !== undefined) return { pasal: pasal.toUpperCase() };
	if (ayat !== undefined) return { ayat: ayat.toLowerCase() };
	return huruf === undefined ? { angka: angka?.toLowerCase() ?? "" } : { huruf: huruf.toLowerCase() };
}

/** Parts with nothing but white space between them make one place; "Pasal 4 ayat (1)" and "ayat (1) Pasal 4" alike. */
function readPotongan(teks: string): Potongan[] {
	const found: Potongan[] = [];
	let end = -1;
	for (const match of teks.matchAll(POLA)) {
		const celah = end < 0 ? "" : teks.slice(end, match.index);
		const last = found.at(-1);
		const tempat = toTempat(match);
		const [key] = Object.keys(tempat) as (keyof Tempat)[];
		const joins = end >= 0 && /^\s*(?:(?:pada|dalam|dari)\s+)?$/i.test(celah) && key && last?.tempat[key] === undefined;
		if (last && joins) Object.assign(last.tempat, tempat);
		else found.push({ tempat: { ...tempat }, rentang: /sampai|s\.d|s\/d|hingga/i.test(celah) });
		end = match.index + match[0].length;
	}
	return found;
}

/** "ayat (1) dan ayat (2) Pasal 7": what a part leaves out stands with the next, or stood with the one before. */
function completed(potongan: readonly Potongan[]): Tempat[] {
	const complete = (tempat: Tempat, index: number): Tempat => {
		if (tempat.judul || tempat.lampiran !== undefined || tempat.pasal !== undefined) return tempat;
		const depth = UNSUR.indexOf(UNSUR.find((unsur) => tempat[unsur] !== undefined) ?? "ayat");
		const owner =
			potongan.slice(index + 1).find((satu) => satu.tempat.pasal !== undefined && isUnder(satu.tempat, depth)) ??
			potongan.slice(0, index).findLast((satu) => satu.tempat.pasal !== undefined);
		const above = Object.fromEntries(UNSUR.slice(0, depth).map((unsur) => [unsur, owner?.tempat[unsur]]));
		return bersih({ pasal: owner?.tempat.pasal, ...above, ...tempat });
	};
	return potongan.map(({ tempat }, index) => complete(bersih(tempat), index));
}

/** True when the place goes at least as deep: "ayat (2) Pasal 7" may lend its pasal to "ayat (1)". */
const isUnder = (tempat: Tempat, depth: number): boolean =>
	UNSUR.slice(depth).some((unsur) => tempat[unsur] !== undefined);

type Kasar = { readonly [K in keyof Tempat]: Tempat[K] | undefined };

/** In the order of the law, without what is not there. */
function bersih({ pasal, ayat, huruf, angka, lampiran, judul }: Kasar): Tempat {
	return Object.fromEntries(
		Object.entries({ pasal, ayat, huruf, angka, lampiran, judul }).filter(([, value]) => value !== undefined),
	) as Tempat;
}

/** The numbers from one to another: "Pasal 3 sampai dengan Pasal 5" are three. */
function filled(tempat: readonly Tempat[], potongan: readonly Potongan[]): Tempat[] {
	return tempat.flatMap((satu, index) => {
		const before = tempat[index - 1];
		const unsur = unsurTerdalam(satu);
		if (!potongan[index]?.rentang || !before || unsur === "judul" || unsur === "lampiran") return [satu];
		const from = Number(before[unsur]);
		const to = Number(satu[unsur]);
		if (!(to - from > 1 && to - from < 100)) return [satu];
		const between = Array.from({ length: to - from - 1 }, (_, step) => ({ ...satu, [unsur]: String(from + step + 1) }));
		return [...between, satu];
	});
}

/** Every place a piece of a sentence names, each whole: "ayat (1) dan ayat (2) Pasal 7" are two of Pasal 7. */
export function bacaTempat(teks: string): Tempat[] {
	const potongan = readPotongan(teks);
	return filled(completed(potongan), potongan);
}

/** True for the same place. */
export const isSama = (a: Tempat, b: Tempat): boolean => sebutTempat(a) === sebutTempat(b);
