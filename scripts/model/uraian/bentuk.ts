import type { Periode } from "../generated/schema-types.ts";
import { tanggalPanjang } from "../tanggal.ts";

/** A line of particulars: "Periode: 1 Januari 2026 sampai dengan 30 Juni 2026". */
export interface Keterangan {
	readonly nama: string;
	readonly isi: string;
}

/** A table of a paper, cell by cell in words. */
export interface TabelUraian {
	readonly judul: string;
	readonly kolom: readonly { readonly nama: string; readonly angka?: true }[];
	readonly baris: readonly (readonly string[])[];
	/** Last line with the sums, where there are any. */
	readonly jumlah?: readonly string[];
}

/** An official paper in words, the same on paper and on the portal. */
export interface Uraian {
	readonly keterangan: readonly Keterangan[];
	readonly tabel: readonly TabelUraian[];
}

/** "1 Januari 2026 sampai dengan 30 Juni 2026" */
export const periodeInWords = ({ mulai, selesai }: Periode): string =>
	`${tanggalPanjang(mulai)} sampai dengan ${tanggalPanjang(selesai)}`;

/** Drops what the paper does not say. */
export function terisi(rows: readonly (readonly [string, string | undefined])[]): Keterangan[] {
	return rows.flatMap(([nama, isi]) => (isi ? [{ nama, isi }] : []));
}
