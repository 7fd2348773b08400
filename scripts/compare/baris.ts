import type { Blok, Butir, Kutipan, Rincian, Tabel } from "../model/isi.ts";
import type { BarisBanding } from "../model/perbandingan.ts";

/** One line of a text, with its place in the tree told by `kedalaman`. */
export interface Baris {
	readonly jenis: "baris";
	readonly peran: BarisBanding["peran"];
	readonly kedalaman: number;
	readonly label: string;
	readonly teks: string;
}

export interface BarisTabel {
	readonly jenis: "tabel";
	readonly kedalaman: number;
	readonly tabel: Tabel;
}

export type Satu = Baris | BarisTabel;

const lipat = (teks: string): string => teks.replace(/\s+/g, " ").trim();

const baris = (peran: Baris["peran"], kedalaman: number, label: string, teks: string): Baris => ({
	jenis: "baris",
	peran,
	kedalaman,
	label: lipat(label),
	teks: lipat(teks),
});

/** An item's number stands before the first of its text, as on paper. */
function linesOfButir(butir: Butir, kedalaman: number): Satu[] {
	const label = butir.label || "–";
	const [first, ...rest] = butir.blok;
	if (first?.jenis !== "paragraf") return [baris("butir", kedalaman, label, ""), ...linesOf(butir.blok, kedalaman + 1)];
	return [baris("butir", kedalaman, label, first.teks), ...linesOf(rest, kedalaman + 1)];
}

function linesOfRincian(rincian: Rincian, kedalaman: number): Satu[] {
	const nama = rincian.nama === undefined ? [] : [baris("paragraf", kedalaman, "", rincian.nama)];
	return [...nama, ...rincian.baris.map(({ label, teks }) => baris("rincian", kedalaman, label, teks))];
}

/** A quoted pasal has its number and its title on a line of their own, above its text. */
function linesOfKutipan(kutipan: Kutipan, kedalaman: number): Satu[] {
	const simpul = [...kutipan.batang_tubuh, ...kutipan.lampiran].flatMap((satu) => {
		const label = "label" in satu ? satu.label : `Pasal ${satu.nomor}`;
		return [baris("judul", kedalaman, "", `${label} ${satu.judul}`), ...linesOf(satu.blok, kedalaman)];
	});
	return [...linesOf(kutipan.blok, kedalaman), ...simpul];
}

function linesOfBlok(blok: Blok, kedalaman: number): Satu[] {
	switch (blok.jenis) {
		case "judul":
		case "paragraf":
			return [baris(blok.jenis, kedalaman, "", blok.teks)];
		case "rincian":
			return linesOfRincian(blok, kedalaman);
		case "daftar":
			return blok.butir.flatMap((butir) => linesOfButir(butir, kedalaman));
		case "tabel":
			return [{ jenis: "tabel", kedalaman, tabel: blok }];
		case "kutipan":
			return linesOfKutipan(blok, kedalaman + 1);
	}
}

/**
 * Blocks as lines, each with the depth at which it stands: so a paragraph that became an ayat, or a huruf that went to
 * another ayat, meets its like.
 */
export function linesOf(blok: readonly Blok[], kedalaman = 0): Satu[] {
	return blok.flatMap((satu) => linesOfBlok(satu, kedalaman));
}

/** All words of a line or table, to recognize it by. */
export function teksOf(satu: Satu): string {
	if (satu.jenis === "baris") return satu.peran === "rincian" ? `${satu.label} ${satu.teks}` : satu.teks;
	return [satu.tabel.kepala, ...satu.tabel.baris].map((row) => row.map(lipat).join("\t")).join("\n");
}
