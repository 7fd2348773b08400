import type { BagianBanding, Perbandingan } from "../model/perbandingan.ts";

/** What became of a part, as it is counted; each part counts once. */
type Hal = "berubah" | "baru" | "dihapus" | "dipindahkan" | "bernomor_lain" | "hanya_rujukan" | "tetap";

/** How many pasal and how many other parts (BAB, konsideran, lampiran …) there are of each. */
export interface Ringkasan {
	/** Fields of the front-matter that differ. */
	readonly isian: number;
	readonly pasal: Readonly<Record<Hal, number>>;
	readonly lain: Readonly<Record<Hal, number>>;
}

const isRenumbered = ({ lama, baru }: BagianBanding): boolean =>
	lama !== undefined && baru !== undefined && lama.label !== baru.label;

/** A part that moved and reads as before is told where it left. */
function halOf(bagian: BagianBanding): Hal {
	if (bagian.ubahan === "berubah") return bagian.hanya_rujukan ? "hanya_rujukan" : "berubah";
	if (bagian.ubahan !== "tetap") return bagian.ubahan;
	return isRenumbered(bagian) && !bagian.pindah ? "bernomor_lain" : "tetap";
}

/** Counts what changed. */
export function summarize({ isian, bagian }: Perbandingan): Ringkasan {
	const kosong = { berubah: 0, baru: 0, dihapus: 0, dipindahkan: 0, bernomor_lain: 0, hanya_rujukan: 0, tetap: 0 };
	const [pasal, lain] = [{ ...kosong }, { ...kosong }];
	for (const satu of bagian) (satu.jenis === "pasal" ? pasal : lain)[halOf(satu)]++;
	return { isian: isian.length, pasal, lain };
}

const KALIMAT: readonly (readonly [Exclude<Hal, "tetap">, string])[] = [
	["berubah", "berubah"],
	["baru", "ditambah"],
	["dihapus", "dihapus"],
	["dipindahkan", "dipindahkan"],
	["bernomor_lain", "hanya berganti nomor"],
	["hanya_rujukan", "hanya menyesuaikan rujukan"],
];

/** "2 isian berubah, 3 pasal dan 1 bagian lain berubah, 1 pasal ditambah"; "tidak ada perbedaan" */
export function inWords(perbandingan: Perbandingan): string {
	const { isian, pasal, lain } = summarize(perbandingan);
	const told = KALIMAT.flatMap(([hal, kata]) => {
		const counts = [pasal[hal] > 0 ? `${pasal[hal]} pasal` : "", lain[hal] > 0 ? `${lain[hal]} bagian lain` : ""];
		const named = counts.filter((count) => count !== "").join(" dan ");
		return named === "" ? [] : [`${named} ${kata}`];
	});
	return [...(isian > 0 ? [`${isian} isian berubah`] : []), ...told].join(", ") || "tidak ada perbedaan";
}

/** True when nothing that a reader would see differs. */
export function isSama({ isian, bagian }: Perbandingan): boolean {
	return isian.length === 0 && bagian.every((satu) => halOf(satu) === "tetap");
}
