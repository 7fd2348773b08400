import type { Blok, Butir } from "../model/isi.ts";

const ofButir = ({ label, blok }: Butir): string => `${label} ${teksBlok(blok)}`.trim();

function ofBlok(blok: Blok): string {
	switch (blok.jenis) {
		case "judul":
		case "paragraf":
			return blok.teks;
		case "daftar":
			return blok.butir.map(ofButir).join("\n");
		case "rincian":
			return blok.baris.map(({ label, teks }) => `${label}: ${teks}`).join("\n");
		case "tabel":
			return "(tabel dalam laporannya)";
		case "kutipan":
			return teksBlok(blok.blok);
	}
}

/** Blocks as lines of text; a table is only named, for its place is the paper itself. */
const teksBlok = (blok: readonly Blok[]): string => blok.map(ofBlok).join("\n");

/** What a paper says below the first heading that reads so, up to the next of its rank; "" where there is none. */
export function teksBagian(isi: readonly Blok[], judul: RegExp): string {
	const start = isi.findIndex((satu) => satu.jenis === "judul" && judul.test(satu.teks));
	const kepala = isi[start];
	if (kepala?.jenis !== "judul") return "";
	const rest = isi.slice(start + 1);
	const end = rest.findIndex((satu) => satu.jenis === "judul" && satu.tingkat <= kepala.tingkat);
	return teksBlok(end < 0 ? rest : rest.slice(0, end));
}
