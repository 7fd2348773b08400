import {
	NAMA_BENTUK,
	NAMA_JENIS_MITRA,
	NAMA_REKOMENDASI,
	NAMA_TAHAP,
	NAMA_URUSAN,
} from "../../../model/generated/vocabularies.ts";
import { slugify } from "../../../model/slug.ts";
import { NAMA_KEADAAN } from "../keadaan.ts";
import { isTerhitung, type RingkasKasus } from "../ringkas.ts";

/** One value by which cases may be looked up: its id in the address and its name. */
export interface Nilai {
	readonly id: string;
	readonly judul: string;
}

/** A way into the register. */
export interface Ragam {
	/** In the address: `/kerja-sama/<id>/`. */
	readonly id: string;
	/** "mitra", as in "menurut mitra". */
	readonly kata: string;
	/** Where the order of the values is not that of the alphabet. */
	readonly urut?: "terbaru-dahulu" | "seperti-hukum";
	/** The values a case has. */
	nilai(kasus: RingkasKasus): readonly Nilai[];
}

const named =
	(names: Readonly<Record<string, string>>, idsOf: (kasus: RingkasKasus) => readonly (string | undefined)[]) =>
	(kasus: RingkasKasus): Nilai[] =>
		idsOf(kasus).flatMap((id) => (id === undefined ? [] : [{ id, judul: names[id] ?? id }]));

/** Two spellings that differ in signs and capitals alone are one partner. */
const byName = (judul: string): Nilai[] => {
	const id = slugify(judul);
	return id === "" ? [] : [{ id, judul }];
};

/** Offices of one name in two regions are two. */
function perangkatOf({ perangkat_daerah, daerah }: RingkasKasus): Nilai[] {
	if (perangkat_daerah === undefined) return [];
	const judul = `${perangkat_daerah}, ${daerah.judul}`;
	return [{ id: `${daerah.url.replaceAll("/", "")}-${slugify(perangkat_daerah)}`, judul }];
}

/** Every way into the register, in the order in which they are offered. */
export const RAGAM: readonly Ragam[] = [
	{ id: "mitra", kata: "mitra", nilai: ({ mitra }) => mitra.flatMap(byName) },
	{ id: "jenis-mitra", kata: "jenis mitra", nilai: named(NAMA_JENIS_MITRA, ({ jenis_mitra }) => jenis_mitra) },
	{
		id: "daerah",
		kata: "daerah",
		nilai: ({ peserta }) => peserta.map(({ judul, url }) => ({ id: url.replaceAll("/", ""), judul })),
	},
	{ id: "perangkat-daerah", kata: "perangkat daerah", nilai: perangkatOf },
	{ id: "urusan", kata: "urusan", nilai: named(NAMA_URUSAN, ({ urusan }) => urusan) },
	{ id: "bentuk", kata: "bentuk", nilai: named(NAMA_BENTUK, ({ bentuk }) => [bentuk]) },
	{
		id: "tahun",
		kata: "tahun tanda tangan",
		urut: "terbaru-dahulu",
		nilai: ({ tahun }) => tahun.map((id) => ({ id, judul: id })),
	},
	{
		id: "keadaan",
		kata: "keadaan",
		urut: "seperti-hukum",
		nilai: named(NAMA_KEADAAN, ({ keadaan }) => [keadaan]),
	},
	{ id: "tahap", kata: "tahap", urut: "seperti-hukum", nilai: named(NAMA_TAHAP, ({ tahap }) => [tahap]) },
	{
		id: "rekomendasi",
		kata: "rekomendasi evaluasi",
		urut: "seperti-hukum",
		nilai: named(NAMA_REKOMENDASI, ({ rekomendasi }) => rekomendasi),
	},
];

const ORDER: readonly string[] = [NAMA_KEADAAN, NAMA_TAHAP, NAMA_REKOMENDASI].flatMap((names) => Object.keys(names));

/** The values that occur, in the order of this way in, each with its cases. */
export function nilaiOf(
	ragam: Ragam,
	kasus: readonly RingkasKasus[],
): readonly (Nilai & { readonly kasus: readonly RingkasKasus[] })[] {
	const found = new Map<string, { judul: string; kasus: RingkasKasus[] }>();
	// What figures do not count is found by its state alone, or the lists would not agree with the figures.
	const listed = kasus.filter((satu) => isTerhitung(satu) || ragam.id === "keadaan");
	for (const satu of listed) {
		for (const { id, judul } of ragam.nilai(satu)) {
			const group = found.get(id) ?? { judul, kasus: [] };
			if (!group.kasus.includes(satu)) group.kasus.push(satu);
			found.set(id, group);
		}
	}
	const all = [...found].map(([id, group]) => ({ id, ...group }));
	if (ragam.urut === "terbaru-dahulu") return all.sort((a, b) => b.id.localeCompare(a.id, "id"));
	if (ragam.urut === "seperti-hukum") return all.sort((a, b) => ORDER.indexOf(a.id) - ORDER.indexOf(b.id));
	return all.sort((a, b) => a.judul.localeCompare(b.judul, "id"));
}
