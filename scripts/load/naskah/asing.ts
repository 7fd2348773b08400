import type { Bahasa, KataAcuan } from "../../model/bahasa/bahasa.ts";
import { bahasaOf } from "../../model/bahasa/daftar.ts";
import type { Blok, Kelompok, Lampiran, Naskah, Pasal } from "../../model/isi.ts";
import type { TeksAsing } from "../../model/source.ts";
import type { Baris } from "./mentah.ts";
import { readNaskah } from "./naskah.ts";
import { susunBlok } from "./susun.ts";

const JUDUL = /^#[ \t]+(.*)$/;
const PENGHIAS = /^(#{1,6}[ \t]+|\**)(.*)$/;

/** Longer lines are no heading. */
const TERPANJANG = 120;

/** "Article 7" → "Pasal 7", with its marks kept: the reader of naskah knows the Indonesian headings. */
function toIndonesia(line: Baris, bahasa: Bahasa): Baris {
	if (line.teks.length > TERPANJANG) return line;
	const [, marks = "", rest = ""] = PENGHIAS.exec(line.teks) ?? [];
	const found = bahasa.kepala.find(([bentuk]) => bentuk.test(rest));
	// Without marks only a heading that stands alone on its line is one ("Article 7"), no sentence that begins so.
	if (!found || (!marks.startsWith("#") && !/^\S+\s+\S+\**$/.test(rest))) return line;
	return { ...line, teks: `${marks}${rest.replace(found[0], found[1])}` };
}

/** Gives a text the anchors of its language, so that both can stand on one page. */
class Penjangkar {
	constructor(private readonly bahasa: Bahasa) {}

	private anchor(jangkar: string): string {
		return jangkar
			.split("-")
			.map((part) => this.bahasa.jangkar[part] ?? part)
			.join("-");
	}

	/** "BAB IV" → "Chapter IV", "Bagian Kesatu" → "Part 1". */
	private label(label: string, jangkar: string): string {
		const [word = "", ...rest] = label.split(" ");
		const kata = this.bahasa.kata[word.toLowerCase() as KataAcuan];
		const isOrdinal = word === "Bagian";
		return [kata, ...(isOrdinal ? [/\d+$/.exec(jangkar)?.[0] ?? ""] : rest)].join(" ");
	}

	private blok(blok: readonly Blok[]): Blok[] {
		return blok.map((satu) =>
			satu.jenis === "daftar"
				? {
						...satu,
						butir: satu.butir.map((butir) => ({
							...butir,
							blok: this.blok(butir.blok),
							...(butir.jangkar !== undefined && { jangkar: this.anchor(butir.jangkar) }),
						})),
					}
				: satu,
		);
	}

	private bagian<T extends Pasal | Kelompok | Lampiran>(bagian: T): T {
		const slug = bagian.slug === bagian.jangkar ? this.anchor(bagian.slug) : `${this.bahasa.kode}-${bagian.slug}`;
		const label = "label" in bagian ? { label: this.label(bagian.label, bagian.jangkar) } : {};
		return { ...bagian, ...label, jangkar: this.anchor(bagian.jangkar), slug, blok: this.blok(bagian.blok) };
	}

	naskah(naskah: Naskah): Naskah {
		return {
			...naskah,
			konsideran: this.blok(naskah.konsideran),
			penutup: this.blok(naskah.penutup),
			batang_tubuh: naskah.batang_tubuh.map((simpul) => this.bagian<Pasal | Kelompok>(simpul)),
			lampiran: naskah.lampiran.map((satu) => this.bagian(satu)),
		};
	}
}

/** Cuts a body at the heading of its second language (`# English`); the rest is read as a naskah of that language. */
export function splitBahasa(lines: readonly Baris[]): { indonesia: readonly Baris[]; asing?: TeksAsing } {
	const place = lines.findIndex(({ teks }) => bahasaOf(JUDUL.exec(teks)?.[1] ?? "") !== undefined);
	const head = lines[place];
	const bahasa = bahasaOf(JUDUL.exec(head?.teks ?? "")?.[1] ?? "");
	if (!head || !bahasa) return { indonesia: lines };
	const own = lines.slice(place + 1).map((line) => toIndonesia(line, bahasa));
	const naskah = readNaskah(susunBlok(own, { pasted: true, sisipan: false }));
	return {
		indonesia: lines.slice(0, place),
		asing: { bahasa: bahasa.kode, naskah: new Penjangkar(bahasa).naskah(naskah), letak: head.letak },
	};
}
