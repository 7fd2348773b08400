import type { RedlinePublik } from "../portal.ts";
import { type HalamanDokumen, type HalamanDokumenMenurutJenis, type Terkait, toTerkait } from "./dokumen.ts";
import type { Tautan } from "./ringkas.ts";

/** What changed between two texts of a naskah. */
export interface HalamanRedline extends RedlinePublik {
	readonly naskah: Terkait;
	/** "Perjanjian Kerja Sama" */
	readonly nama: string;
	/** The text as it reads now. */
	readonly konsolidasi: string;
	readonly kasus?: Tautan;
	readonly daerah: Tautan;
	/** The comparisons of the same naskah, this one among them. */
	readonly pasangan: readonly (Tautan & { readonly kini: boolean })[];
}

function pagesOf({ dokumen, kasus, daerah }: HalamanDokumen): HalamanRedline[] {
	if (!("konsolidasi" in dokumen) || !dokumen.konsolidasi) return [];
	const { nama, konsolidasi } = dokumen;
	return konsolidasi.redline.map((redline) => ({
		...redline,
		naskah: toTerkait(dokumen),
		nama,
		konsolidasi: konsolidasi.url,
		...(kasus && { kasus: { judul: kasus.judul, url: kasus.url } }),
		daerah,
		pasangan: konsolidasi.redline.map(({ url, dari, ke }) => ({
			judul: `${dari} dan ${ke.charAt(0).toLowerCase()}${ke.slice(1)}`,
			url,
			kini: url === redline.url,
		})),
	}));
}

/** A page for every two texts of a naskah that are compared. */
export const halamanRedline = ({ naskah }: HalamanDokumenMenurutJenis): HalamanRedline[] => naskah.flatMap(pagesOf);
