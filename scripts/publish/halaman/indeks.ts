import type { HalamanKasus } from "./kasus.ts";
import type { Tautan } from "./ringkas.ts";
import type { HalamanVersi } from "./versi.ts";

/** What pages that list other pages need to know of them. */
export interface Indeks {
	readonly kasus: readonly (Tautan & { readonly daerah: Tautan })[];
	/** `jenis` is that of the paper whose version on record bears the code; none for what was replaced. */
	readonly versi: readonly { readonly url: string; readonly kode: string; readonly jenis?: string }[];
}

/** Lists every case and every code, in the order of their pages. */
export function indeksOf(kasus: readonly HalamanKasus[], versi: readonly HalamanVersi[]): Indeks {
	return {
		kasus: kasus.map(({ url, kasus: { judul }, daerah }) => ({ judul, url, daerah })),
		versi: versi.map(({ url, kode, catatan: [satu] }) => ({
			url,
			kode,
			...(satu?.kini && { jenis: satu.dokumen.jenis }),
		})),
	};
}
