import type { Blok, Butir, Daftar } from "../../model/isi.ts";

export type NamaUnsur = "ayat" | "huruf" | "angka";

/** Items that can be cited below one place, by their number as printed and as written by hand. */
type Indeks = Readonly<Record<NamaUnsur, ReadonlyMap<string, readonly Butir[]>>>;

const numbersOf = (butir: Butir): string[] => [
	...new Set([butir.nomor, butir.penanda.replace(/[().]/g, "").toLowerCase()]),
];

/** Puts one more under its name; a text may name ten thousand the same. */
export function addTo<T>(map: Map<string, T[]>, nama: string, satu: T): void {
	const known = map.get(nama);
	if (known) known.push(satu);
	else map.set(nama, [satu]);
}

const isHuruf = (daftar: Daftar): boolean => daftar.unsur === "huruf" || daftar.unsur === "subhuruf";
const listsIn = (blok: readonly Blok[]): Daftar[] => blok.filter((satu): satu is Daftar => satu.jenis === "daftar");

/**
 * Finds items by number. Lenient where drafters are: a first-level list after a colon is cited as ayat too, and
 * "huruf b" may lie below an ayat that the reference leaves out.
 */
export class Unsur {
	private readonly indeks = new Map<readonly Blok[], Indeks>();

	/** The items of this name and number at or below this place; an ayat only directly at it. */
	find(blok: readonly Blok[], nama: NamaUnsur, nomor: string): readonly Butir[] {
		return this.indexOf(blok)[nama].get(nomor) ?? [];
	}

	/** Numbers of the items there are, in their order. */
	numbers(blok: readonly Blok[], nama: NamaUnsur): string[] {
		return [...this.indexOf(blok)[nama].keys()];
	}

	private indexOf(blok: readonly Blok[]): Indeks {
		const known = this.indeks.get(blok);
		if (known) return known;
		const indeks = { ayat: new Map<string, Butir[]>(), huruf: new Map(), angka: new Map() };
		const add = (map: Map<string, Butir[]>, butir: Butir) => {
			for (const nomor of numbersOf(butir)) addTo(map, nomor, butir);
		};
		for (const daftar of listsIn(blok))
			if (!isHuruf(daftar) && daftar.unsur !== "pisah") for (const butir of daftar.butir) add(indeks.ayat, butir);
		const addBelow = (isi: readonly Blok[]): void => {
			for (const daftar of listsIn(isi))
				for (const butir of daftar.butir) {
					if (daftar.unsur !== "pisah") add(isHuruf(daftar) ? indeks.huruf : indeks.angka, butir);
					addBelow(butir.blok);
				}
		};
		addBelow(blok);
		this.indeks.set(blok, indeks);
		return indeks;
	}
}
