import type { DokumenAdendum } from "../arsip.ts";
import type { Naskah, Pasal } from "../isi.ts";
import { sebutanAdendum } from "../silsilah.ts";
import { bacaPerubahan, type Kesalahan } from "./perubahan.ts";
import { adaTempat, type TeksNaskah, terapkan } from "./terapkan.ts";

/** An adendum as the consolidation needs it. */
export interface AdendumBaca {
	readonly naskah: Naskah;
	/** "Adendum Kesatu" */
	readonly sebutan: string;
	readonly urutan: number;
	/** Day of signing, YYYY-MM-DD; an adendum without it comes last. */
	readonly tanggal?: string | null;
	/** Path inside `content/`. */
	readonly path: string;
}

export interface Konsolidasi extends TeksNaskah {
	/** What could not be read or carried out, by the adendum it stands in. */
	readonly kesalahan: readonly (Kesalahan & { readonly path: string })[];
	/** Paths of the adenda that changed the text, the oldest first. */
	readonly adendum: readonly string[];
}

/** What of a document the consolidation reads. */
export const adendumBaca = ({ naskah, data, sumber }: DokumenAdendum): AdendumBaca => ({
	naskah,
	sebutan: sebutanAdendum(data.urutan),
	urutan: data.urutan,
	path: sumber.path,
	...(data.tanggal && { tanggal: data.tanggal }),
});

const byDate = (a: AdendumBaca, b: AdendumBaca): number =>
	(a.tanggal ?? "9999").localeCompare(b.tanggal ?? "9999", "id") || a.urutan - b.urutan;

function apply(awal: TeksNaskah, adendum: AdendumBaca): { teks: TeksNaskah; kesalahan: Kesalahan[] } {
	const { perubahan, kesalahan } = bacaPerubahan(adendum.naskah);
	const found = [...kesalahan];
	let teks = awal;
	const pelaksanaan = { awal, oleh: { oleh: adendum.sebutan, path: adendum.path }, terpasang: new Set<Pasal>() };
	for (const satu of perubahan) {
		const { letak, tempat } = satu;
		const missing = satu.antara.find((lain) => !adaTempat(awal, lain) && !adaTempat(teks, lain));
		const hasil = missing ? undefined : terapkan(teks, satu, pelaksanaan);
		if (!hasil) found.push({ kode: "tidak-ada", letak, ...(missing && { tempat: missing }) });
		else if ("kode" in hasil) found.push({ ...hasil, letak, tempat });
		else teks = hasil;
	}
	return { teks, kesalahan: found };
}

/**
 * The text of a naskah as it reads after its adenda, in the order of their dates. Each changed, inserted or removed
 * clause says which adendum did it; what is not changed stays as it is, with its numbers and anchors. A change that
 * cannot be read or made is left out and told.
 */
export function konsolidasi(awal: TeksNaskah, adendum: readonly AdendumBaca[]): Konsolidasi {
	let teks: TeksNaskah = awal;
	const urut = adendum.toSorted(byDate);
	const kesalahan = urut.flatMap((satu) => {
		const hasil = apply(teks, satu);
		teks = hasil.teks;
		return hasil.kesalahan.map((salah) => ({ ...salah, path: satu.path }));
	});
	return { ...teks, kesalahan, adendum: urut.map(({ path }) => path) };
}
