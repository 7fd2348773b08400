import { bacaTempat, type Tempat } from "./tempat.ts";

/** What one sentence of an adendum orders, in the wording of UU 12/2011 Lampiran II on changes. */
export type Perintah =
	| { readonly apa: "ubah" | "hapus"; readonly tempat: readonly Tempat[] }
	| {
			readonly apa: "sisip";
			/** The new places, with their new numbers. */
			readonly tempat: readonly Tempat[];
			/** What they stand between; one where they are added at the end. */
			readonly antara: readonly Tempat[];
			/** How many the sentence counts: "2 (dua) pasal". */
			readonly jumlah?: number;
	  };

export interface KalimatPerubahan {
	readonly perintah: readonly Perintah[];
	/** The new text follows: "… sehingga berbunyi sebagai berikut:". */
	readonly mengutip: boolean;
	/** The pasal that is quoted whole, where the sentence says so: "sehingga Pasal 7 berbunyi". */
	readonly seluruh?: Tempat;
	/** The new text is a lampiran of the adendum itself. */
	readonly terlampir: boolean;
}

const KATA_KERJA =
	/(?<!tidak\s)(?<!belum\s)(?<!\p{L})(?<kerja>diubah|diganti|dihapus|dicabut|disisipkan|ditambahkan|ditambah)(?!\p{L})/giu;
const AWAL =
	/^(?:ketentuan\s+|bunyi\s+|substansi\s+|di\s?antara\s+|setelah\s+|sesudah\s+|pada\s+|dalam\s+|penjelasan\s+)*(?:pasal\s*\d|ayat\s*\(?\d|huruf\s+[a-z]{1,2}\d?\b|angka\s*\(?\d|judul\b|lampiran\b)/i;
const MENGUTIP = /berbunyi|(?:menjadi|yakni|yaitu)[^:]*:\s*$|:\s*$/i;

/** Longer than any order; a bound, so that no text makes the search slow. */
const TERPANJANG = 2000;

/** One line without emphasis. */
export const ratakan = (teks: string): string =>
	teks.slice(0, TERPANJANG).replace(/[*_]/g, "").replace(/\s+/g, " ").trim();

/** True when a sentence orders a change: it begins with a place and says what becomes of it. */
export function isKalimatPerubahan(teks: string): boolean {
	const rata = ratakan(teks);
	return AWAL.test(rata) && rata.search(KATA_KERJA) >= 0;
}

/** True when the new text is to follow the sentence. */
export const isMengutip = (teks: string): boolean => isKalimatPerubahan(teks) && MENGUTIP.test(ratakan(teks));

/** "disisipkan 2 (dua) pasal" */
function jumlahIn(teks: string): number | undefined {
	const digits = /^\D{0,12}?(\d{1,2})\b\s*\(/.exec(teks)?.[1];
	return digits === undefined ? undefined : Number(digits);
}

/** "yakni Pasal 8A dan Pasal 8B": the new places, below the pasal named before. */
function readBaru(teks: string, antara: readonly Tempat[]): Tempat[] {
	const named = /(?:yakni|yaitu|berupa|menjadi)\s+(.*)$/i.exec(teks)?.[1] ?? teks;
	const until = named.split(/,?\s*(?:sehingga|yang\s+berbunyi|berbunyi)\b/i)[0] ?? "";
	const [owner] = antara;
	return bacaTempat(until).map((satu) => {
		if (satu.pasal !== undefined || !owner?.pasal) return satu;
		const { pasal, ayat, huruf } = owner;
		const above = { pasal, ...(ayat && !satu.ayat && { ayat }), ...(huruf && !satu.huruf && satu.angka && { huruf }) };
		return { ...above, ...satu };
	});
}

interface Klausa {
	readonly kerja: string;
	readonly sebelum: string;
	readonly sesudah: string;
}

/** A sentence may order several things: "ayat (1) diubah dan ayat (3) dihapus". */
function splitKlausa(rata: string): Klausa[] {
	const verbs = [...rata.matchAll(KATA_KERJA)];
	return verbs.map((match, index) => {
		const before = verbs[index - 1];
		const start = before ? before.index + before[0].length : 0;
		return {
			kerja: match[0].toLowerCase(),
			sebelum: rata.slice(start, match.index),
			sesudah: rata.slice(match.index + match[0].length, verbs[index + 1]?.index ?? rata.length),
		};
	});
}

function toPerintah({ kerja, sebelum, sesudah }: Klausa, lalu: readonly Tempat[]): Perintah | undefined {
	const tempat = withPasal(bacaTempat(sebelum), lalu);
	if (kerja === "dihapus" || kerja === "dicabut") return { apa: "hapus", tempat };
	if (kerja === "diubah" || kerja === "diganti") return { apa: "ubah", tempat };
	const jumlah = jumlahIn(sesudah);
	return { apa: "sisip", antara: tempat, tempat: readBaru(sesudah, tempat), ...(jumlah !== undefined && { jumlah }) };
}

/** "ayat (1) diubah, ayat (2) Pasal 7 dihapus": a part without pasal is of the one named elsewhere in the sentence. */
function withPasal(tempat: readonly Tempat[], lain: readonly Tempat[]): Tempat[] {
	const pasal = lain.find((satu) => satu.pasal !== undefined)?.pasal;
	return tempat.map((satu) =>
		satu.pasal !== undefined || satu.judul || satu.lampiran !== undefined || pasal === undefined
			? satu
			: { pasal, ...satu },
	);
}

const isLengkap = (tempat: Tempat): boolean =>
	tempat.pasal !== undefined || tempat.lampiran !== undefined || tempat.judul === true;

/**
 * Reads a sentence such as "Di antara Pasal 8 dan Pasal 9 disisipkan 1 (satu) pasal, yakni Pasal 8A, sehingga
 * berbunyi sebagai berikut:".
 * @returns undefined when it cannot be told what is to become of which place
 */
export function bacaKalimat(teks: string): KalimatPerubahan | undefined {
	const rata = ratakan(teks);
	const klausa = splitKlausa(rata);
	const all = bacaTempat(rata);
	const perintah = klausa.flatMap((satu) => toPerintah(satu, all) ?? []);
	const targets = perintah.flatMap((satu) => (satu.apa === "sisip" ? [...satu.tempat, ...satu.antara] : satu.tempat));
	const isEmpty = perintah.some((satu) => satu.tempat.length === 0);
	if (perintah.length === 0 || isEmpty || !targets.every(isLengkap)) return undefined;
	const seluruh = /sehingga\s+(?:keseluruhan\s+)?(?:ketentuan\s+)?(pasal\s*\d{1,3}[a-z]?)\s+(?:yang\s+)?berbunyi/i.exec(
		rata,
	)?.[1];
	const [whole] = seluruh === undefined ? [] : bacaTempat(seluruh);
	return {
		perintah,
		mengutip: MENGUTIP.test(rata),
		terlampir: /lampiran[^.;]{0,60}(?:adendum|addendum)/i.test(rata.slice(rata.search(KATA_KERJA))),
		...(whole && { seluruh: whole }),
	};
}
