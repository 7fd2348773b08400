import type { BagianBanding, Perbandingan } from "../model/perbandingan.ts";

/** How many parts of each kind a comparison has. */
export interface Ringkasan {
	readonly isian: number;
	readonly berubah: number;
	readonly hanya_rujukan: number;
	readonly baru: number;
	readonly dihapus: number;
	readonly dipindahkan: number;
	/** The same text under another number. */
	readonly bernomor_lain: number;
	readonly tetap: number;
}

export const isRenumbered = ({ lama, baru }: BagianBanding): boolean =>
	lama !== undefined && baru !== undefined && lama.label !== baru.label;

/** True when nothing a reader would see differs. */
export function isSama(perbandingan: Perbandingan): boolean {
	const { isian, berubah, baru, dihapus, dipindahkan, bernomor_lain, hanya_rujukan } = summarize(perbandingan);
	return isian + berubah + baru + dihapus + dipindahkan + bernomor_lain + hanya_rujukan === 0;
}

/** Counts what changed, each part once. */
export function summarize({ isian, bagian }: Perbandingan): Ringkasan {
	const count = (belongs: (satu: BagianBanding) => boolean) => bagian.filter(belongs).length;
	return {
		isian: isian.length,
		berubah: count((satu) => satu.ubahan === "berubah" && !satu.hanya_rujukan),
		hanya_rujukan: count((satu) => satu.ubahan === "berubah" && satu.hanya_rujukan),
		baru: count((satu) => satu.ubahan === "baru"),
		dihapus: count((satu) => satu.ubahan === "dihapus"),
		dipindahkan: count((satu) => satu.ubahan === "dipindahkan"),
		bernomor_lain: count((satu) => satu.ubahan === "tetap" && !satu.pindah && isRenumbered(satu)),
		tetap: count((satu) => satu.ubahan === "tetap" && !satu.pindah && !isRenumbered(satu)),
	};
}

const KALIMAT: readonly (readonly [keyof Ringkasan, string])[] = [
	["isian", "isian berubah"],
	["berubah", "bagian berubah"],
	["baru", "bagian ditambah"],
	["dihapus", "bagian dihapus"],
	["dipindahkan", "bagian dipindahkan"],
	["bernomor_lain", "bagian hanya berganti nomor"],
	["hanya_rujukan", "bagian hanya menyesuaikan rujukan"],
];

/** "2 isian berubah, 3 bagian berubah, 1 bagian ditambah"; "tidak ada perbedaan" */
export function inWords(perbandingan: Perbandingan): string {
	const ringkasan = summarize(perbandingan);
	const told = KALIMAT.filter(([key]) => ringkasan[key] > 0).map(([key, kata]) => `${ringkasan[key]} ${kata}`);
	return told.join(", ") || "tidak ada perbedaan";
}
