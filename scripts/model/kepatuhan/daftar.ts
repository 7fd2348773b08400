import { BADAN } from "./badan.ts";
import type { BarisKewajiban } from "./baris.ts";
import { DOKUMEN } from "./dokumen.ts";
import { JALANNYA } from "./jalannya.ts";
import { JENIS_DAN_PIHAK } from "./jenis-dan-pihak.ts";

export interface BagianKewajiban {
	readonly judul: string;
	readonly baris: readonly BarisKewajiban[];
}

/** Every duty of the regulations that we hold, below four headings. */
export const DAFTAR_KEWAJIBAN: readonly BagianKewajiban[] = [
	{ judul: "Dokumen dan muatannya", baris: DOKUMEN },
	{ judul: "Bentuk, pihak, dan objek", baris: JENIS_DAN_PIHAK },
	{ judul: "Tahapan dan tenggat", baris: JALANNYA },
	{ judul: "Kelembagaan dan pembinaan", baris: BADAN },
];
