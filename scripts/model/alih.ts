import { aksesDokumen, aksesKasus } from "./akses.ts";
import { urlDaerah, urlDokumen, urlKasus } from "./alamat.ts";
import { type Arsip, type BerkasCetak, type BerkasDaerah, type BerkasKerjaSama, berkasCetakOf } from "./arsip.ts";

/** Addresses that were given up, and the pages to which they lead now. */

/** What has a page at an address. */
export type Halaman =
	| { readonly apa: "daerah"; readonly judul: string }
	| { readonly apa: "kasus"; readonly judul: string; readonly kasus: BerkasKerjaSama }
	| { readonly apa: "dokumen"; readonly judul: string; readonly dokumen: BerkasCetak };

/** One address that moved. */
export interface Alih {
	readonly dari: string;
	/** Where its page is now: chains are followed to their end. */
	readonly ke: string;
	readonly tujuan: Halaman;
}

/** Every page of a region, a case and a paper that the public may open, by its address; withheld ones have one too. */
export function halamanTerbit(arsip: Arsip): ReadonlyMap<string, Halaman> {
	const daerah = arsip.daerah.map((satu): [string, Halaman] => [
		urlDaerah(satu),
		{ apa: "daerah", judul: satu.data.nama },
	]);
	const kasus = arsip.daerah
		.flatMap(({ kerja_sama }) => kerja_sama)
		.filter((satu) => aksesKasus(satu).akses !== "tertutup")
		.map((satu): [string, Halaman] => [urlKasus(satu), { apa: "kasus", judul: satu.data.judul, kasus: satu }]);
	const dokumen = berkasCetakOf(arsip)
		.filter((satu) => aksesDokumen(satu).akses !== "tertutup")
		.map((satu): [string, Halaman] => [urlDokumen(satu), { apa: "dokumen", judul: satu.data.judul, dokumen: satu }]);
	return new Map([...daerah, ...kasus, ...dokumen]);
}

/** What the regions wrote, `ke` by `dari`; of two entries for one address the first holds. */
export const entriAlih = (daerah: readonly BerkasDaerah[]): ReadonlyMap<string, string> =>
	new Map(daerah.flatMap(({ data }) => (data.alih ?? []).map(({ dari, ke }) => [dari, ke] as const)).reverse());

/** Follows an address to where it leads in the end; `undefined` where the entries lead in a circle. */
export function ujungAlih(entri: ReadonlyMap<string, string>, dari: string): string | undefined {
	const passed = new Set<string>();
	let at = dari;
	for (let next = entri.get(at); next !== undefined; next = entri.get(at)) {
		if (passed.has(at)) return undefined;
		passed.add(at);
		at = next;
	}
	return at;
}

/**
 * Every address that leads elsewhere, in order. A case takes its papers along: where `/d/lama/` leads to the case
 * `/d/baru/`, `/d/lama/pks/` leads to `/d/baru/pks/`, unless an entry of its own says otherwise. What leads nowhere or
 * in a circle is left out: `check/alih.ts` forbids it.
 */
export function alihOf(arsip: Arsip): Alih[] {
	const terbit = halamanTerbit(arsip);
	const entri = entriAlih(arsip.daerah);
	const found = new Map<string, Alih>();
	for (const dari of entri.keys()) {
		const ke = ujungAlih(entri, dari);
		const tujuan = ke === undefined ? undefined : terbit.get(ke);
		if (ke !== undefined && tujuan) found.set(dari, { dari, ke, tujuan });
	}
	for (const { dari, ke, tujuan } of [...found.values()]) {
		if (tujuan.apa !== "kasus") continue;
		for (const { slug } of tujuan.kasus.dokumen) {
			const below = terbit.get(`${ke}${slug}/`);
			const from = `${dari}${slug}/`;
			if (below && !entri.has(from)) found.set(from, { dari: from, ke: `${ke}${slug}/`, tujuan: below });
		}
	}
	return [...found.values()].sort((a, b) => (a.dari < b.dari ? -1 : 1));
}
