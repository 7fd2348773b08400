import { JENIS_KELOMPOK, type JenisKelompok, type Kelompok, type Lampiran } from "../../model/isi.ts";
import { romawi } from "../../model/romawi.ts";
import { capitalize, urutan } from "../../model/terbilang.ts";
import { trimSign } from "./judul.ts";
import { numberBagian, toLetter } from "./penomoran.ts";
import { type Bagian, readLampiran } from "./peran.ts";
import type { Slug } from "./slug.ts";

export const NOMOR_KELOMPOK =
	/^\**\s*(?:bab\s+(?:[ivxl]+|\d+)\b|(?:bagian|paragraf)\s+(?:ke\p{L}+(?:\s+(?:puluh|belas)(?:\s+(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?\b)?|\d+))\s*\**[.:–-]?\s*/iu;

const LABEL: Readonly<Record<JenisKelompok, (nomor: number) => string>> = {
	bab: (nomor) => `BAB ${romawi(nomor)}`,
	bagian: (nomor) => `Bagian ${capitalize(urutan(nomor))}`,
	paragraf: (nomor) => `Paragraf ${nomor}`,
};

/** Counts BAB through the naskah, bagian anew in each BAB, paragraf anew in each bagian. */
export class PembacaKelompok {
	private nomor: number[] = JENIS_KELOMPOK.map(() => 0);

	/** @param jenis role of the heading, which must be a group's */
	read({ judul, blok }: Bagian, jenis: JenisKelompok, slug: Slug): Kelompok {
		const depth = JENIS_KELOMPOK.indexOf(jenis);
		this.nomor = this.nomor.map((nomor, index) => (index < depth ? nomor : index === depth ? nomor + 1 : 0));
		const jangkar = this.jangkar(depth);
		const title = trimSign(judul.teks.replace(NOMOR_KELOMPOK, ""), "*", "both").trim();
		return {
			jenis,
			label: LABEL[jenis](this.nomor[depth] as number),
			judul: title,
			jangkar,
			slug: slug.give(title, jangkar, `${jenis}-`),
			blok: numberBagian(blok, jangkar),
			letak: judul.letak,
		};
	}

	/** "bab-2-bagian-1"; a level that the naskah leaves out is counted as nought, for the anchor must be told apart. */
	private jangkar(depth: number): string {
		return JENIS_KELOMPOK.slice(0, depth + 1)
			.map((jenis, index) => `${jenis}-${this.nomor[index]}`)
			.join("-");
	}
}

/** Numbers follow the style of the first that is written: "Lampiran A", "Lampiran 1", else "Lampiran I". */
function nomorLampiran(first: string | undefined): (place: number) => string {
	if (first && /^\d/.test(first)) return String;
	return first && /^[a-h]$/i.test(first) ? (place) => toLetter(place).toUpperCase() : romawi;
}

/** Reads the lampiran of a naskah, numbered by place. */
export function readSemuaLampiran(bagian: readonly Bagian[], slug: Slug): Lampiran[] {
	const nomorOf = nomorLampiran(readLampiran(bagian[0]?.judul.teks ?? "").tertulis);
	return bagian.map(({ judul, blok }, index): Lampiran => {
		const nomor = index + 1;
		const title = trimSign(readLampiran(judul.teks).judul, "*", "both").trim();
		const jangkar = `lampiran-${nomor}`;
		return {
			nomor,
			label: bagian.length > 1 ? `Lampiran ${nomorOf(nomor)}` : "Lampiran",
			judul: title,
			jangkar,
			slug: slug.give(title, jangkar, "lampiran-"),
			blok: numberBagian(blok, jangkar),
			letak: judul.letak,
		};
	});
}
