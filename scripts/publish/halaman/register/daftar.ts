import { isTerhitung, type RingkasKasus, type Tautan } from "../ringkas.ts";

/** Rows on one page: a hundred titles are read in vain, and the page must come quickly on a weak signal. */
export const BARIS_SEHALAMAN = 50;

/** One page of a list of cases. */
export interface HalamanDaftar {
	readonly url: string;
	readonly judul: string;
	/** The list within which this one is a part: "Menurut mitra". */
	readonly induk?: Tautan;
	/** Other orders of the same list. */
	readonly urutan: readonly (Tautan & { readonly kini: boolean })[];
	/** The calendar of what is due in these cases. */
	readonly ics?: string;
	readonly kasus: readonly RingkasKasus[];
	/** Cases in the whole list. */
	readonly jumlah: number;
	/** How many of them were merged into another, which figures count there. */
	readonly digabung: number;
	/** From 1. */
	readonly nomor: number;
	readonly jumlah_halaman: number;
	readonly sebelum?: string;
	readonly sesudah?: string;
}

type Kepala = Pick<HalamanDaftar, "url" | "judul" | "induk" | "urutan" | "ics">;

const alamatHalaman = (url: string, nomor: number): string => (nomor === 1 ? url : `${url}halaman/${nomor}/`);

/** Cuts a list into pages; an empty list has one. */
export function halamanDaftar(kepala: Kepala, kasus: readonly RingkasKasus[]): HalamanDaftar[] {
	const jumlah_halaman = Math.max(1, Math.ceil(kasus.length / BARIS_SEHALAMAN));
	return Array.from({ length: jumlah_halaman }, (_, index) => {
		const nomor = index + 1;
		return {
			...kepala,
			url: alamatHalaman(kepala.url, nomor),
			kasus: kasus.slice(index * BARIS_SEHALAMAN, nomor * BARIS_SEHALAMAN),
			jumlah: kasus.length,
			digabung: kasus.filter((satu) => !isTerhitung(satu)).length,
			nomor,
			jumlah_halaman,
			...(nomor > 1 && { sebelum: alamatHalaman(kepala.url, nomor - 1) }),
			...(nomor < jumlah_halaman && { sesudah: alamatHalaman(kepala.url, nomor + 1) }),
		};
	});
}
