import type { Position } from "./position.ts";

/** Text of a document as blocks. `teks` is inline Markdown, kept as written. */
export type Blok = Judul | Paragraf | Rincian | Daftar | Tabel | Kutipan;

export interface Judul {
	readonly jenis: "judul";
	/** 1 for `#`, 2 for `##`, … */
	readonly tingkat: number;
	readonly teks: string;
	readonly letak: Position;
}

export interface Paragraf {
	readonly jenis: "paragraf";
	readonly teks: string;
	readonly letak: Position;
}

/** A block of addresses or accounts, line by line: "Telepon : (0266) 433620". */
export interface Rincian {
	readonly jenis: "rincian";
	/** The line above, whose particulars these are. */
	readonly nama?: string;
	readonly baris: readonly { readonly label: string; readonly teks: string }[];
	readonly letak: Position;
}

/** What a list item is called in a citation ("ayat (2) huruf a angka 1"); `pisah` is a bullet without number. */
export type Unsur = "ayat" | "huruf" | "angka" | "subhuruf" | "subangka" | "pisah";

export interface Daftar {
	readonly jenis: "daftar";
	readonly unsur: Unsur;
	readonly butir: readonly Butir[];
	readonly letak: Position;
}

export interface Butir {
	/** Number or letter by position: "2", "c", "27". Empty for `pisah`. */
	readonly nomor: string;
	/** As printed: "(2)", "c.", "1)". */
	readonly label: string;
	/** As written in the source: "1.", "(2)", "c)". */
	readonly penanda: string;
	readonly blok: readonly Blok[];
	readonly letak: Position;
	/** Anchor on the page, where the item can be cited: "pasal-7-ayat-2-huruf-a". */
	readonly jangkar?: string;
	/** In a consolidated text: what an adendum did to it. */
	readonly tanda?: Tanda;
}

export interface Tabel {
	readonly jenis: "tabel";
	readonly kepala: readonly string[];
	readonly baris: readonly (readonly string[])[];
	readonly letak: Position;
}

/** New text of the naskah that an adendum changes, quoted with the numbers it is to bear there. */
export interface Kutipan {
	readonly jenis: "kutipan";
	/** What is less than a pasal: an ayat, a huruf, a title. */
	readonly blok: readonly Blok[];
	readonly batang_tubuh: readonly (Kelompok | Pasal)[];
	readonly lampiran: readonly Lampiran[];
	readonly letak: Position;
}

/** What an adendum did to a clause, and which. */
export interface Tanda {
	readonly apa: "diubah" | "disisipkan" | "dihapus";
	/** "Adendum Kesatu" */
	readonly oleh: string;
	/** Path of the adendum inside `content/`. */
	readonly path: string;
}

export interface Pasal {
	readonly jenis: "pasal";
	/** "7"; in an adendum "I", and "8A" where it quotes an inserted pasal. */
	readonly nomor: string;
	readonly judul: string;
	/** Number as written by hand ("Pasal 7"), where the source has one. */
	readonly tertulis?: string;
	/** "pasal-7" */
	readonly jangkar: string;
	/** From the heading, for `[Pasal](#jangka-waktu)`; stays when pasal are renumbered. */
	readonly slug: string;
	readonly blok: readonly Blok[];
	readonly letak: Position;
	readonly tanda?: Tanda;
}

/** A heading that groups pasal: BAB, below it bagian, below that paragraf (UU 12/2011, Lampiran II). */
export interface Kelompok {
	readonly jenis: JenisKelompok;
	/** "BAB I", "Bagian Kesatu", "Paragraf 1". */
	readonly label: string;
	readonly judul: string;
	/** By position: "bab-2-bagian-1". */
	readonly jangkar: string;
	/** From the heading: "bab-hak-dan-kewajiban"; stays when groups are renumbered. */
	readonly slug: string;
	/** Text between this heading and the first pasal below it; rare. */
	readonly blok: readonly Blok[];
	readonly letak: Position;
}

/** Groups from the widest to the narrowest. */
export const JENIS_KELOMPOK = ["bab", "bagian", "paragraf"] as const;
export type JenisKelompok = (typeof JENIS_KELOMPOK)[number];

export interface Lampiran {
	readonly nomor: number;
	/** "Lampiran" where there is one, else "Lampiran II", or "Lampiran B" and "Lampiran 2" where so written. */
	readonly label: string;
	readonly judul: string;
	readonly jangkar: string;
	/** From the heading: "lampiran-rincian-biaya". */
	readonly slug: string;
	readonly blok: readonly Blok[];
	readonly letak: Position;
	readonly tanda?: Tanda;
}

/** The regulations that the parties heed, set between the considerations and the agreement. */
export interface Memperhatikan {
	/** The sentence that opens the list: "Dengan memperhatikan:". */
	readonly pengantar: string;
	readonly blok: readonly Blok[];
	readonly letak: Position;
}

/** A naskah that parties sign, as its frame asks: konsideran, pasal, penutup, lampiran. */
export interface Naskah {
	/** Text before the first heading; a sound naskah has none. */
	readonly pembuka: readonly Blok[];
	readonly konsideran: readonly Blok[];
	readonly memperhatikan?: Memperhatikan;
	readonly batang_tubuh: readonly (Kelompok | Pasal)[];
	readonly penutup: readonly Blok[];
	readonly lampiran: readonly Lampiran[];
}

/** The pasal of a naskah, without the headings that group them. */
export function pasalOf(naskah: Naskah): readonly Pasal[] {
	return naskah.batang_tubuh.filter((simpul): simpul is Pasal => simpul.jenis === "pasal");
}

/** The items of all lists at and below a place, in reading order. */
export function butirOf(blok: readonly Blok[]): Butir[] {
	return blok.flatMap((satu) =>
		satu.jenis === "daftar" ? satu.butir.flatMap((butir) => [butir, ...butirOf(butir.blok)]) : [],
	);
}
