/** How a sentence says whose right or duty it speaks of. */

export type Golongan = "hak" | "kewajiban";

/** Of whom and of which of the two a clause speaks, as far as it says. */
export interface Peran {
	readonly pihak: readonly string[];
	readonly golongan: Golongan | "keduanya" | undefined;
}

/** What an opening sentence announces, and what it goes on to say. */
export interface PeranTerbaca extends Peran {
	readonly sisa: string;
}

/** What holds below a sentence: what it says itself, else what was said above it. */
export const gabungPeran = (atas: Peran, { pihak, golongan }: Peran): Peran => ({
	pihak: pihak.length > 0 ? pihak : atas.pihak,
	golongan: golongan ?? atas.golongan,
});

const HAK = String.raw`berhak|(?:mempunyai|memiliki|mendapat(?:kan)?|memperoleh)\s+hak`;
const KEWAJIBAN = String.raw`berkewajiban|wajib|bertugas|bertanggung\s*jawab|(?:mempunyai|memiliki)\s+(?:kewajiban|tugas|tanggung\s*jawab)`;
const KEDUANYA = String.raw`(?:mempunyai|memiliki)\s+hak\s+(?:dan|serta)\s+kewajiban`;
const NAMA_HAK = "hak(?:-hak)?";
const NAMA_KEWAJIBAN = String.raw`kewajiban|tugas(?:\s+dan\s+tanggung\s*jawab)?|tanggung\s*jawab`;
const NAMA_KEDUANYA = String.raw`hak\s+(?:dan|serta)\s+kewajiban`;
const PENGHUBUNG = String.raw`(?:\s*(?:adalah|ialah|yaitu|meliputi|terdiri\s+(?:atas|dari)|antara\s+lain|sebagai\s+berikut|untuk)(?!\p{L}))*\s*:?\s*`;

const quote = (teks: string): string => teks.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");

/** What all parties owe one another, and how else drafters say it. */
export const PARA_PIHAK = "PARA PIHAK";
const SETIAP = ["SETIAP PIHAK", "MASING-MASING PIHAK", "TIAP-TIAP PIHAK"];

/** Other words for the same party: "PIHAK PERTAMA" is the PIHAK KESATU. */
const alias = (sebutan: string): string[] =>
	/^PIHAK KESATU$/i.test(sebutan) ? [sebutan, sebutan.replace(/KESATU/i, "PERTAMA")] : [sebutan];

interface Pola {
	/** "PIHAK KESATU berhak …", "Hak PIHAK KESATU meliputi …" */
	readonly bersubjek: RegExp;
	readonly berjudul: RegExp;
	/** "berhak …", where the party was named before. */
	readonly tanpaSubjek: RegExp;
	/** "PIHAK KESATU:" */
	readonly subjekSaja: RegExp;
	readonly satu: RegExp;
	/** Between two sentences joined into one. */
	readonly batas: RegExp;
}

const known = new Map<string, Pola>();

function polaOf(sebutan: readonly string[]): Pola {
	const key = sebutan.join("\n");
	const found = known.get(key);
	if (found) return found;
	const names = [...sebutan.flatMap(alias), PARA_PIHAK, ...SETIAP].sort((a, b) => b.length - a.length).map(quote);
	const nama = `(?:${names.join("|")})`;
	const deret = String.raw`(?<pihak>${nama}(?:(?:\s*,\s*(?:dan\s+|serta\s+)?|\s+(?:dan|serta)\s+)${nama})*)`;
	const kerja = `(?:(?<keduanya>${KEDUANYA})|(?<hak>${HAK})|(?<kewajiban>${KEWAJIBAN}))(?!\\p{L})`;
	const benda = `(?:(?<keduanya>${NAMA_KEDUANYA})|(?<hak>${NAMA_HAK})|(?<kewajiban>${NAMA_KEWAJIBAN}))(?!\\p{L})`;
	const pola: Pola = {
		bersubjek: new RegExp(String.raw`^${deret}\s+${kerja}${PENGHUBUNG}`, "iu"),
		berjudul: new RegExp(String.raw`^${benda}\s+(?:dari\s+)?${deret}${PENGHUBUNG}`, "iu"),
		tanpaSubjek: new RegExp(
			String.raw`^(?:${kerja}|${benda.replaceAll("?<", "?<n_")})\s*(?:(?:adalah|meliputi|yaitu)\s*)?(?::|$)`,
			"iu",
		),
		subjekSaja: new RegExp(String.raw`^${deret}\s*:?$`, "iu"),
		satu: new RegExp(nama, "giu"),
		batas: new RegExp(
			String.raw`[,;]?\s+(?:sedangkan|dan)\s+(?=${nama}\s+(?:${KEDUANYA}|${HAK}|${KEWAJIBAN})(?!\p{L}))`,
			"iu",
		),
	};
	known.set(key, pola);
	return pola;
}

/** Groups of the patterns; `n_` where a noun announces, since a name may stand once in a pattern. */
type Tangkapan = Partial<Record<"pihak" | Golongan | "keduanya" | "n_hak" | "n_kewajiban" | "n_keduanya", string>>;

function golonganOf(groups: Tangkapan): Peran["golongan"] {
	if (groups.keduanya ?? groups.n_keduanya) return "keduanya";
	if (groups.hak ?? groups.n_hak) return "hak";
	return (groups.kewajiban ?? groups.n_kewajiban) ? "kewajiban" : undefined;
}

/** The parties named, as the naskah's own list calls them. */
function namedIn(deret: string | undefined, sebutan: readonly string[], satu: RegExp): string[] {
	const names = [...(deret ?? "").matchAll(satu)].map(([nama]) => nama.replace(/\s+/g, " ").toUpperCase());
	return names.map(
		(nama) => sebutan.find((one) => alias(one).some((lain) => lain.toUpperCase() === nama)) ?? PARA_PIHAK,
	);
}

/** "PIHAK KESATU wajib …, sedangkan PIHAK KEDUA wajib …" as the two sentences it is. */
export function pisahPeran(teks: string, sebutan: readonly string[]): string[] {
	return teks.split(polaOf(sebutan).batas);
}

/**
 * Reads how a sentence, an item or a heading begins: "PIHAK KESATU berkewajiban: …", "Hak PIHAK KEDUA meliputi …".
 * @param sebutan what the naskah calls its parties
 * @returns undefined where it gives nothing to a party
 */
export function bacaPeran(teks: string, sebutan: readonly string[]): PeranTerbaca | undefined {
	const pola = polaOf(sebutan);
	for (const regex of [pola.bersubjek, pola.berjudul, pola.tanpaSubjek, pola.subjekSaja]) {
		const match = regex.exec(teks);
		if (!match) continue;
		const groups: Tangkapan = match.groups ?? {};
		return {
			pihak: namedIn(groups.pihak, sebutan, pola.satu),
			golongan: golonganOf(groups),
			sisa: teks.slice(match[0].length),
		};
	}
	return undefined;
}
