import { FOLDER_DAERAH, type FolderDaerah } from "../model/arsip.ts";

/** What a file is, by where it stands in `content/`. */
export type Tempat =
	| { readonly kind: "peraturan"; readonly id: string }
	| { readonly kind: "libur"; readonly tahun: number }
	| { readonly kind: "daerah"; readonly daerah: string }
	| { readonly kind: "kerja-sama"; readonly daerah: string; readonly folder: string }
	| {
			readonly kind: "dokumen-daerah";
			readonly daerah: string;
			readonly folder: FolderDaerah;
			readonly nama: string;
	  }
	| { readonly kind: "dokumen"; readonly daerah: string; readonly folder: string; readonly nama: string };

const PERATURAN = /^peraturan\/([^/]+)\.yaml$/;
const LIBUR = /^libur\/(\d{4})\.yaml$/;
const DAERAH = /^([^/]+)\/daerah\.yaml$/;
const DOKUMEN_DAERAH = new RegExp(`^([^/]+)/(${FOLDER_DAERAH.join("|")})/([^/]+)\\.md$`);
const DOKUMEN = /^([^/]+)\/kerja-sama\/([^/]+)\/([^/]+)\.md$/;

/** @returns undefined for a place nothing is read from */
export function placeOf(path: string): Tempat | undefined {
	const peraturan = PERATURAN.exec(path);
	if (peraturan?.[1]) return { kind: "peraturan", id: peraturan[1] };
	const libur = LIBUR.exec(path);
	if (libur?.[1]) return { kind: "libur", tahun: Number(libur[1]) };
	const daerah = DAERAH.exec(path);
	if (daerah?.[1]) return { kind: "daerah", daerah: daerah[1] };
	const [, owner, shelf, paper] = DOKUMEN_DAERAH.exec(path) ?? [];
	if (owner && shelf && paper)
		return { kind: "dokumen-daerah", daerah: owner, folder: shelf as FolderDaerah, nama: paper };
	const [, region, folder, nama] = DOKUMEN.exec(path) ?? [];
	if (!region || !folder || !nama) return undefined;
	return nama === "kerja-sama"
		? { kind: "kerja-sama", daerah: region, folder }
		: { kind: "dokumen", daerah: region, folder, nama };
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** True for what may stand in an address of the portal. */
export const isSlug = (text: string): boolean => text.length <= 80 && SLUG.test(text);

/** First parts of addresses that the portal keeps for itself. */
export const ALAMAT_PORTAL: readonly string[] = [
	"admin",
	"angka",
	"aset",
	"cari",
	"data",
	"kepatuhan",
	"kerja-sama",
	"pagefind",
	"panduan",
	"peraturan",
	"sandingkan",
	"tenggat",
	"tentang",
	"v",
	"verifikasi",
];
