import { NAMA_TAHAP, NAMA_URUSAN } from "../../model/generated/vocabularies.ts";
import type { Portal } from "../portal.ts";
import { type RingkasKasus, ringkasSemua } from "./ringkas.ts";

/** Cases that have something in common, below one heading. */
export interface Kelompok {
	readonly judul: string;
	readonly jangkar: string;
	readonly kasus: readonly RingkasKasus[];
}

export interface Register {
	readonly kasus: readonly RingkasKasus[];
	readonly menurut: readonly { readonly judul: string; readonly kelompok: readonly Kelompok[] }[];
}

function groupBy(
	names: Readonly<Record<string, string>>,
	awalan: string,
	kasus: readonly RingkasKasus[],
	belongs: (satu: RingkasKasus, id: string) => boolean,
): Kelompok[] {
	const groups = Object.entries(names).map(([id, judul]) => ({
		judul,
		jangkar: `${awalan}-${id}`,
		kasus: kasus.filter((satu) => belongs(satu, id)),
	}));
	return groups.filter((group) => group.kasus.length > 0);
}

/**
 * The whole register: each case once, by title, and the same cases by region (below each that takes part), urusan and
 * stage.
 */
export function registerOf(portal: Portal): Register {
	const kasus = ringkasSemua(portal).sort(
		(a, b) => a.judul.localeCompare(b.judul, "id") || a.url.localeCompare(b.url, "id"),
	);
	const daerah = Object.fromEntries(portal.daerah.map(({ id, nama }) => [id, nama]));
	return {
		kasus,
		menurut: [
			{
				judul: "Menurut daerah",
				kelompok: groupBy(daerah, "daerah", kasus, (satu, id) => satu.peserta.some(({ url }) => url === `/${id}/`)),
			},
			{
				judul: "Menurut urusan",
				kelompok: groupBy(NAMA_URUSAN, "urusan", kasus, (satu, id) => satu.urusan.includes(id)),
			},
			{
				judul: "Menurut tahap",
				kelompok: groupBy(NAMA_TAHAP, "tahap", kasus, (satu, id) => satu.tahap === id),
			},
		],
	};
}
