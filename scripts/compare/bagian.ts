import type { Blok, Kelompok, Memperhatikan, Naskah, Pasal } from "../model/isi.ts";
import type { JenisBagian } from "../model/perbandingan.ts";
import { linesOf, teksOf } from "./baris.ts";
import { wordsOf } from "./kemiripan.ts";
import type { Dikenali } from "./pasangan.ts";

/** A part of a text as it is matched and compared: one pasal, one BAB heading, the konsideran. */
export interface Bagian extends Dikenali {
	readonly jenis: JenisBagian;
	readonly label: string;
	readonly judul: string;
	readonly jangkar: string;
	readonly blok: readonly Blok[];
}

/** A text to be compared. Inline texts are taken as they stand: what shall be compared as printed is given as printed. */
export interface Teks {
	readonly isi: readonly Blok[];
	readonly naskah?: Naskah;
}

const nameOf = (judul: string): string =>
	judul
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();

function bagian(jenis: JenisBagian, label: string, judul: string, jangkar: string, blok: readonly Blok[]): Bagian {
	const teks = linesOf(blok).map(teksOf).join("\n");
	return { jenis, label, judul, jangkar, blok, nama: nameOf(judul), teks, kata: wordsOf(`${judul} ${teks}`) };
}

/** A part there is only one of, known by its kind; left out where it is empty. */
const tunggal = (jenis: JenisBagian, label: string, blok: readonly Blok[]): Bagian[] =>
	blok.length === 0 ? [] : [{ ...bagian(jenis, label, "", jenis, blok), nama: jenis }];

function ofSimpul(simpul: Pasal | Kelompok): Bagian {
	const label = simpul.jenis === "pasal" ? `Pasal ${simpul.nomor}` : simpul.label;
	return bagian(simpul.jenis, label, simpul.judul, simpul.jangkar, simpul.blok);
}

function ofMemperhatikan(satu: Memperhatikan | undefined): Bagian[] {
	if (!satu) return [];
	const { pengantar, blok, letak } = satu;
	return tunggal("memperhatikan", "Dengan memperhatikan", [{ jenis: "paragraf", teks: pengantar, letak }, ...blok]);
}

function ofNaskah(naskah: Naskah): Bagian[] {
	return [
		...tunggal("pembuka", "Pembuka", naskah.pembuka),
		...tunggal("konsideran", "Konsideran", naskah.konsideran),
		...ofMemperhatikan(naskah.memperhatikan),
		...naskah.batang_tubuh.map(ofSimpul),
		...tunggal("penutup", "Penutup", naskah.penutup),
		...naskah.lampiran.map((satu) => bagian("lampiran", satu.label, satu.judul, satu.jangkar, satu.blok)),
	];
}

/** The parts of a text in their order; what is no naskah is one part. */
export function bagianOf({ naskah, isi }: Teks): Bagian[] {
	return naskah ? ofNaskah(naskah) : tunggal("isi", "Isi", isi);
}
