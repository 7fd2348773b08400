import type { Versi, VersiLama } from "../../model/versi.ts";
import { type HalamanDokumen, type HalamanDokumenMenurutJenis, type Terkait, toTerkait } from "./dokumen.ts";
import type { Tautan } from "./ringkas.ts";

/** The page of one version; its code is what a sheet bears. */
export const urlVersi = (kode: string): string => `/v/${kode}/`;

/** What a code stands for in one document. */
export interface VersiTampil {
	readonly versi: Versi | VersiLama;
	/** It is the version on record today. */
	readonly kini: boolean;
	/** When another took its place, where that is known. */
	readonly sampai?: string;
	readonly dokumen: Terkait;
	readonly pdf?: string;
	/** None for a paper of the region. */
	readonly kasus?: Tautan;
	readonly daerah: Tautan;
	/** The version on record today. */
	readonly pengganti: Tautan;
	/** Papers that changed the document, carried it on or ended it. */
	readonly pengubah: readonly Terkait[];
	/** Other papers that rest on it. */
	readonly turunan: readonly Terkait[];
}

/** A page for one code. Two documents with the very same text share theirs. */
export interface HalamanVersi {
	readonly url: string;
	readonly kode: string;
	readonly sha256: string;
	readonly catatan: readonly VersiTampil[];
}

/** Kinds that leave the text of a naskah as it is, and change what holds. */
const PENGUBAH: readonly string[] = ["adendum", "perpanjangan", "pengakhiran"];

function tampilOf(page: HalamanDokumen, versi: Versi & { readonly sampai?: string }): VersiTampil {
	const { dokumen, kasus, daerah, turunan } = page;
	const { kini } = dokumen.versi;
	const isKini = versi === kini;
	return {
		versi,
		kini: isKini,
		...(versi.sampai && { sampai: versi.sampai }),
		dokumen: toTerkait(dokumen),
		...(isKini && dokumen.pdf && { pdf: dokumen.pdf.url }),
		...(kasus && { kasus: { judul: kasus.judul, url: kasus.url } }),
		daerah,
		pengganti: { judul: kini.kode, url: urlVersi(kini.kode) },
		pengubah: turunan.filter(({ jenis }) => PENGUBAH.includes(jenis)),
		turunan: turunan.filter(({ jenis }) => !PENGUBAH.includes(jenis)),
	};
}

/** A page for every version of every open document, by its code. What is withheld has none. */
export function halamanVersi(menurutJenis: HalamanDokumenMenurutJenis): HalamanVersi[] {
	const pages = new Map<string, HalamanVersi & { readonly catatan: VersiTampil[] }>();
	const all: readonly HalamanDokumen[] = Object.values(menurutJenis).flat();
	for (const page of all) {
		for (const versi of [page.dokumen.versi.kini, ...page.dokumen.versi.lama]) {
			const { kode, sha256 } = versi;
			const known = pages.get(kode) ?? { url: urlVersi(kode), kode, sha256, catatan: [] };
			known.catatan.push(tampilOf(page, versi));
			pages.set(kode, known);
		}
	}
	return [...pages.values()].sort((a, b) => (a.kode < b.kode ? -1 : 1));
}
