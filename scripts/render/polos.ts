import type { Blok, Butir, Kelompok, Lampiran, Naskah, Pasal } from "../model/isi.ts";
import { renderInline } from "./inline.ts";
import { type Rujukan, rujukanOf, TANPA_RUJUKAN } from "./rujukan.ts";

const KARAKTER: Readonly<Record<string, string>> = {
	"&lt;": "<",
	"&gt;": ">",
	"&quot;": '"',
	"&#39;": "'",
	"&amp;": "&",
};

/** Undoes what `renderInline` writes: its tags, its five entities, its unbreakable spaces and soft hyphens. */
function withoutTags(html: string): string {
	const teks = html.replace(/<br>/g, " ").replace(/<[^>]*>/g, "");
	return teks
		.replace(/\u00ad/g, "")
		.replace(/\u00a0/g, " ")
		.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => KARAKTER[entity] as string);
}

class Polos {
	constructor(private readonly rujukan: Rujukan) {}

	readonly teks = (teks: string): string =>
		withoutTags(String(renderInline(teks, { rujukan: this.rujukan, tebal: false })));

	readonly blok = (blok: Blok): Blok => {
		switch (blok.jenis) {
			case "judul":
			case "paragraf":
				return { ...blok, teks: this.teks(blok.teks) };
			case "rincian":
				return {
					...blok,
					...(blok.nama !== undefined && { nama: this.teks(blok.nama) }),
					baris: blok.baris.map((baris) => ({ ...baris, teks: this.teks(baris.teks) })),
				};
			case "daftar":
				return { ...blok, butir: blok.butir.map((butir): Butir => ({ ...butir, blok: butir.blok.map(this.blok) })) };
			case "tabel":
				return { ...blok, kepala: blok.kepala.map(this.teks), baris: blok.baris.map((baris) => baris.map(this.teks)) };
			case "kutipan":
				return {
					...blok,
					blok: blok.blok.map(this.blok),
					batang_tubuh: blok.batang_tubuh.map(this.berjudul),
					lampiran: blok.lampiran.map(this.berjudul),
				};
		}
	};

	readonly berjudul = <Bagian extends Pasal | Kelompok | Lampiran>(bagian: Bagian): Bagian => ({
		...bagian,
		judul: this.teks(bagian.judul),
		blok: bagian.blok.map(this.blok),
	});
}

/** Blocks whose texts are what a reader sees: no Markdown left. */
export function plainBlok(blok: readonly Blok[]): Blok[] {
	return blok.map(new Polos(TANPA_RUJUKAN).blok);
}

/** A naskah whose texts are what a reader sees: no Markdown left, `[Pasal](#jangka-waktu)` as "Pasal 7". */
export function plainNaskah(naskah: Naskah): Naskah {
	const polos = new Polos(rujukanOf(naskah));
	return {
		...naskah,
		pembuka: naskah.pembuka.map(polos.blok),
		konsideran: naskah.konsideran.map(polos.blok),
		...(naskah.memperhatikan && {
			memperhatikan: { ...naskah.memperhatikan, blok: naskah.memperhatikan.blok.map(polos.blok) },
		}),
		batang_tubuh: naskah.batang_tubuh.map(polos.berjudul),
		penutup: naskah.penutup.map(polos.blok),
		lampiran: naskah.lampiran.map(polos.berjudul),
	};
}

/** The same of these pasal of a naskah alone. */
export function plainPasal(naskah: Naskah, pasal: readonly Pasal[]): Pasal[] {
	// Where nothing is asked, the places of the naskah need not be gathered.
	return pasal.length === 0 ? [] : pasal.map(new Polos(rujukanOf(naskah)).berjudul);
}
