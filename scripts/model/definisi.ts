import { type Blok, type Naskah, type Paragraf, pasalOf } from "./isi.ts";
import type { Position } from "./position.ts";

/** A term to which the naskah gives a meaning. */
export interface Definisi {
	/** The word that stands for it in the text: "SPAM". */
	readonly istilah: string;
	/** The full name where the term is short for one: "Sistem Penyediaan Air Minum". */
	readonly nama?: string;
	/** What it means, as written; for "X (selanjutnya disebut Y)" the words before. */
	readonly arti: string;
	/** Where the sentence stands in the file. */
	readonly letak: Position;
	/** Anchor of the pasal or item: "pasal-1-angka-3". */
	readonly jangkar?: string;
}

/** Pasal whose sentences "X adalah …" are definitions; elsewhere they only say something of X. */
const PENGERTIAN = /pengertian|ketentuan umum|definisi|istilah/i;
const DISEBUT = "selanjutnya (?:disebut|disingkat) (?:(?:sebagai|dengan) )?";
const NAMA = "\\p{Lu}[^.;:]{0,120}?";
const SAMBUNG = " (?:adalah|ialah|merupakan|yaitu) ";
const BENTUK: readonly RegExp[] = [
	new RegExp(
		`^(?<nama>${NAMA})[ ,(]{1,3}(?:yang )?(?:untuk )?${DISEBUT}["“]?(?<istilah>[\\p{L}\\d][^"”.;:,()]{0,80}?)["”]?\\)?,?${SAMBUNG}(?<arti>.+)$`,
		"u",
	),
	new RegExp(`^["“]?(?<istilah>${NAMA})["”]?${SAMBUNG}(?<arti>.+)$`, "u"),
];
/** "(selanjutnya disebut “Layanan”)", "yang selanjutnya disebut Layanan": what is defined stands before. */
const SELANJUTNYA = new RegExp(
	`${DISEBUT}(?:["“](?<kutip>[^"”]{2,80})["”]|(?<nama>\\p{Lu}[\\p{L}\\d-]{0,40}(?: \\p{Lu}[\\p{L}\\d-]{0,40}){0,6}))`,
	"gu",
);
/** So far back a definition in passing is looked for. */
const TERJAUH = 400;
/** The parties are named by the frame; what they are called is no term of the text. */
const PIHAK = /^(?:para |salah satu )?pihak\b/i;

interface Kalimat extends Paragraf {
	readonly jangkar?: string;
}

type Pilih = (paragraf: Paragraf) => boolean;

/** Most sentences define nothing, and this tells it soonest. */
const isMenyebut: Pilih = ({ teks }) => teks.includes("selanjutnya");
const semua: Pilih = () => true;

/** The paragraphs below a place that are wanted, each with the anchor nearest to it. */
function kalimatOf(blok: readonly Blok[], jangkar: string | undefined, isWanted: Pilih): Kalimat[] {
	const found: Kalimat[] = [];
	for (const satu of blok) {
		if (satu.jenis === "paragraf" && isWanted(satu)) found.push({ ...satu, ...(jangkar !== undefined && { jangkar }) });
		if (satu.jenis !== "daftar") continue;
		for (const butir of satu.butir) found.push(...kalimatOf(butir.blok, butir.jangkar ?? jangkar, isWanted));
	}
	return found;
}

const plain = (teks: string): string => teks.replaceAll("*", "").replace(/\s+/g, " ").trim();

function toDefinisi({ letak, jangkar }: Kalimat, istilah: string, arti: string, nama?: string): Definisi {
	const full = nama === undefined || nama === "" ? {} : { nama: nama.trim() };
	return { istilah: istilah.trim(), ...full, arti: arti.trim(), letak, ...(jangkar !== undefined && { jangkar }) };
}

/** "Air Minum adalah air …" at the start of a paragraph or an item. */
function bacaPengertian(kalimat: Kalimat): Definisi | undefined {
	const teks = plain(kalimat.teks);
	for (const bentuk of BENTUK) {
		const { istilah, arti = "", nama } = bentuk.exec(teks)?.groups ?? {};
		if (istilah !== undefined) return toDefinisi(kalimat, istilah, arti, nama);
	}
	return undefined;
}

/** The words that "(selanjutnya disebut …" stands for: back to where the clause begins. */
function artiBefore(teks: string): string {
	const clause = /[^.;:()]*$/.exec(teks.slice(-TERJAUH).replace(/[ ,(]*(?:yang )?(?:untuk )?$/, ""))?.[0] ?? "";
	return clause.trim();
}

function bacaSelanjutnya(kalimat: Kalimat): Definisi[] {
	const teks = plain(kalimat.teks);
	return [...teks.matchAll(SELANJUTNYA)].map(({ groups = {}, index }) =>
		toDefinisi(kalimat, groups.kutip ?? groups.nama ?? "", artiBefore(teks.slice(Math.max(0, index - TERJAUH), index))),
	);
}

/**
 * The terms that a naskah defines, in their order: "X adalah …" and "X yang selanjutnya disebut Y adalah …" in the pasal
 * on definitions, "(selanjutnya disebut “Y”)" anywhere. A term defined twice comes twice.
 */
export function definisiOf(naskah: Naskah): Definisi[] {
	const konsideran = kalimatOf(naskah.konsideran, undefined, isMenyebut).flatMap(bacaSelanjutnya);
	const pasal = pasalOf(naskah).flatMap(({ judul, blok, jangkar }) => {
		if (!PENGERTIAN.test(judul)) return kalimatOf(blok, jangkar, isMenyebut).flatMap(bacaSelanjutnya);
		return kalimatOf(blok, jangkar, semua).flatMap((kalimat) => bacaPengertian(kalimat) ?? bacaSelanjutnya(kalimat));
	});
	return [...konsideran, ...pasal].filter(({ istilah }) => istilah.length > 1 && !PIHAK.test(istilah));
}
