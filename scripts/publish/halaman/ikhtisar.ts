import type { JatuhTempoPublik, TindakLanjutPublik } from "../portal.ts";
import { hitungJatuhTempo } from "./angka/pelaksanaan.ts";
import { isTerhitung, type RingkasKasus } from "./ringkas.ts";

/** A figure with the place where what it counts is listed. */
export interface Angka {
	readonly jumlah: number;
	readonly kata: string;
	readonly url: string;
	/** What makes the figure honest: "dari 40 yang sudah jatuh tempo". */
	readonly keterangan?: string;
}

/** How many cooperations are in force, of those that figures count. */
export function angkaBerlaku(kasus: readonly RingkasKasus[], url: string): Angka {
	const counted = kasus.filter(isTerhitung);
	const running = counted.filter(({ keadaan }) => keadaan === "berlaku").length;
	return { jumlah: running, kata: "kerja sama berlaku", url, keterangan: `dari ${counted.length} yang tercatat` };
}

/**
 * Whether cooperation is carried out: duties met and recommendations followed up.
 * @param alamat the page of figures that draws the same
 */
export function angkaPelaksanaan(
	tenggat: readonly JatuhTempoPublik[],
	tindakLanjut: readonly TindakLanjutPublik[],
	alamat: string,
): Angka[] {
	const due = hitungJatuhTempo(tenggat);
	// "0 dari 0" says nothing.
	return [
		...(due.jumlah > 0
			? [
					{
						jumlah: due.terpenuhi,
						kata: "laporan dan evaluasi terpenuhi",
						url: `${alamat}#ketepatan`,
						keterangan: `dari ${due.jumlah} yang sudah jatuh tempo`,
					},
				]
			: []),
		...(tindakLanjut.length > 0
			? [
					{
						jumlah: tindakLanjut.filter(({ selesai }) => selesai).length,
						kata: "rekomendasi ditindaklanjuti",
						url: `${alamat}#rekomendasi`,
						keterangan: `dari ${tindakLanjut.length} yang diberikan evaluasi`,
					},
				]
			: []),
	];
}
