import type { Teks } from "./teks.ts";

/** Stands for a character that a check is not to read; no word, digit or space. */
const TUTUP = "\u0000";

const KUTIPAN = /"[^"\n]{1,200}"|“[^”\n]{1,200}”|(?<!\p{L})'[^'\n]{1,200}'(?!\p{L})/gu;
const TAUTAN = /\]\([^)\n]{1,200}\)/g;
const KATA = /\S+/g;
/** "Nomor 12 Tahun 2017 tentang …", "perihal …": the title is what that paper says, old spelling and all. */
const JUDUL =
	/(?<!\p{L})(?:Nomor|No\.)[^\n;]{1,120}?(?<!\p{L})tentang(?!\p{L})[^\n;.(]{0,400}|(?<!\p{L})perihal(?!\p{L})[^\n;.(]{0,200}/giu;
const AKHIR_JUDUL =
	/\s(?:sebagaimana|yang\s{1,5}(?:menyebutkan|telah|selanjutnya)|dan\s{1,5}(?:Nomor|Peraturan|Undang))/u;

const cover = (teks: string): string => TUTUP.repeat(teks.length);

/** Addresses and numbers of letters: "kerjasama@contoh.go.id", "074/4415-Kerjasama". */
const isAlamat = (kata: string): boolean =>
	kata.includes("@") || kata.includes("://") || /^www\./i.test(kata) || (kata.includes("/") && /\d/.test(kata));

function coverJudul(judul: string): string {
	const start = /(?<!\p{L})(?:tentang|perihal)(?!\p{L})/iu.exec(judul)?.index ?? 0;
	const isi = judul.slice(start);
	const end = AKHIR_JUDUL.exec(isi)?.index ?? isi.length;
	return judul.slice(0, start) + cover(isi.slice(0, end)) + isi.slice(end);
}

const known = new WeakMap<Teks, string>();

/** Covers what is quoted, addressed or titled by others: its spelling is not the drafter's. Keeps every offset. */
function samarkan(rata: string): string {
	return rata
		.replace(TAUTAN, cover)
		.replace(KUTIPAN, cover)
		.replace(KATA, (kata) => (isAlamat(kata) ? cover(kata) : kata))
		.replace(JUDUL, coverJudul);
}

/** The text of a document with all that covered; made once, for every check reads it. */
export function samarOf(teks: Teks): string {
	const made = known.get(teks) ?? samarkan(teks.rata);
	known.set(teks, made);
	return made;
}
