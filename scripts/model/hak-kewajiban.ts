import type { Blok, Butir, Pasal } from "./isi.ts";
import { bacaPeran, type Golongan, gabungPeran, PARA_PIHAK, type Peran, pisahPeran } from "./sebutan-peran.ts";

/** One right or duty, in the words of the naskah. */
export interface ButirPeran {
	readonly teks: string;
	/** What the item itself divides into. */
	readonly rincian: readonly string[];
	/** Where it stands on the page of the naskah. */
	readonly jangkar: string;
}

/** What one party may ask and owes. */
export interface PeranPihak {
	/** As the naskah calls it: "PIHAK KESATU"; "PARA PIHAK" for what all owe one another. */
	readonly sebutan: string;
	readonly hak: readonly ButirPeran[];
	readonly kewajiban: readonly ButirPeran[];
}

interface Catatan extends ButirPeran {
	readonly pihak: readonly string[];
	readonly golongan: Golongan;
}

const BERPERAN = /\bhak\b|\bkewajiban\b|\btugas\b|\btanggung\s*jawab\b/i;

/** True for a pasal whose heading says that it sets rights or duties. */
export const isBerperan = ({ judul }: Pasal): boolean => BERPERAN.test(judul);

/** No words at all, or what an adendum leaves in place of a clause that it took away: nobody owes it any more. */
const DIHAPUS = /^(?:dihapus)?$/i;
/** "Kewajiban sebagaimana dimaksud pada ayat (2) …" says how a duty is done, not a further one. */
const MERUJUK = /^(?:hak|kewajiban|tugas|tanggung\s*jawab)\b[^,.;:]*?\bsebagaimana\s+di(?:maksud|atur)/i;

const isLengkap = ({ pihak, golongan }: Peran): boolean =>
	pihak.length > 0 && (golongan === "hak" || golongan === "kewajiban");

const teksOf = (blok: readonly Blok[]): string =>
	blok.flatMap((satu) => (satu.jenis === "paragraf" ? [satu.teks.trim()] : [])).join(" ");

/** "membayar iuran; dan" as a line of its own: "membayar iuran". */
const bersih = (teks: string): string =>
	teks
		.replace(/[;,]\s*(?:dan\s*\/\s*atau|dan|atau)?\s*$/u, "")
		.replace(/[.:]$/u, "")
		.trim();

const rincianOf = (blok: readonly Blok[]): string[] =>
	blok
		.flatMap((satu) => (satu.jenis === "daftar" ? satu.butir.map((butir) => bersih(teksOf(butir.blok))) : []))
		.filter((teks) => !DIHAPUS.test(teks));

/** Reads one pasal; `sebutan` are the names by which the naskah calls its parties. */
class Pembaca {
	readonly catatan: Catatan[] = [];

	constructor(
		private readonly pasal: Pasal,
		private readonly sebutan: readonly string[],
	) {}

	private note(peran: Peran, teks: string, letak: { jangkar?: string; blok?: readonly Blok[] }): void {
		const { pihak, golongan } = peran;
		if (pihak.length === 0 || (golongan !== "hak" && golongan !== "kewajiban") || DIHAPUS.test(bersih(teks))) return;
		const jangkar = letak.jangkar ?? this.pasal.jangkar;
		this.catatan.push({ pihak, golongan, teks: bersih(teks), rincian: rincianOf(letak.blok ?? []), jangkar });
	}

	private butir(butir: Butir, induk: Peran): void {
		const teks = teksOf(butir.blok);
		if (MERUJUK.test(teks)) return;
		const sendiri = bacaPeran(teks, this.sebutan);
		const letak = butir.jangkar === undefined ? {} : { jangkar: butir.jangkar };
		const peran = sendiri ? gabungPeran(induk, sendiri) : induk;
		if (sendiri && !butir.blok.some(({ jenis }) => jenis === "daftar")) this.kalimat(teks, induk, letak);
		else if (sendiri || !isLengkap(peran)) this.daftar(butir.blok, peran);
		else this.note(peran, teks, { ...letak, blok: butir.blok });
	}

	/** A sentence of its own, or two joined into one. */
	private kalimat(teks: string, induk: Peran, letak: { jangkar?: string }): void {
		const bagian = pisahPeran(teks, this.sebutan).map((satu) => bacaPeran(satu, this.sebutan));
		const terbaca = bagian.every((satu) => satu?.sisa) ? bagian : [bacaPeran(teks, this.sebutan)];
		for (const satu of terbaca) if (satu) this.note(gabungPeran(induk, satu), satu.sisa, letak);
	}

	private daftar(blok: readonly Blok[], peran: Peran): void {
		for (const satu of blok) {
			if (satu.jenis === "daftar") for (const butir of satu.butir) this.butir(butir, peran);
		}
	}

	/** Paragraphs set who is spoken of; the list below each says what. */
	baca(judul: Peran): void {
		let peran = judul;
		this.pasal.blok.forEach((satu, index) => {
			if (satu.jenis === "daftar") this.daftar([satu], peran);
			if (satu.jenis !== "paragraf") return;
			const sendiri = bacaPeran(satu.teks.trim(), this.sebutan);
			if (!sendiri) return;
			peran = gabungPeran(judul, sendiri);
			if (this.pasal.blok[index + 1]?.jenis !== "daftar") this.kalimat(satu.teks.trim(), judul, {});
		});
	}
}

function bacaPasal(pasal: Pasal, sebutan: readonly string[]): Catatan[] {
	const judul = bacaPeran(pasal.judul, sebutan);
	// "Kewajiban Para Pihak" above a pasal that goes through the parties one by one names nobody yet.
	const pihak = judul?.pihak.filter((satu) => satu !== PARA_PIHAK) ?? [];
	const pembaca = new Pembaca(pasal, sebutan);
	pembaca.baca({ pihak, golongan: judul?.golongan });
	return pembaca.catatan;
}

const butirOf = (catatan: readonly Catatan[], golongan: Golongan): ButirPeran[] =>
	catatan
		.filter((satu) => satu.golongan === golongan)
		.map(({ teks, rincian, jangkar }) => ({ teks, rincian, jangkar }));

/**
 * The rights and duties of each party, drawn from the pasal that speak of them (Perbup Barito Selatan 23/2023 Pasal 12
 * ayat (1), "hak dan kewajiban"). Only what the words themselves give to a party is taken; the rest is left to the text.
 * @param pasal of the naskah, their texts as a reader sees them, without Markdown; those that do not speak of them may be left out
 * @param sebutan what the naskah calls its parties, in their order
 * @returns the parties in that order, then PARA PIHAK; those of whom nothing is said are left out
 */
export function hakKewajibanOf(pasal: readonly Pasal[], sebutan: readonly string[]): PeranPihak[] {
	const catatan = pasal.filter(isBerperan).flatMap((satu) => bacaPasal(satu, sebutan));
	return [...sebutan, PARA_PIHAK].flatMap((nama): PeranPihak[] => {
		const miliknya = catatan.filter(({ pihak }) => pihak.includes(nama));
		if (miliknya.length === 0) return [];
		return [{ sebutan: nama, hak: butirOf(miliknya, "hak"), kewajiban: butirOf(miliknya, "kewajiban") }];
	});
}
