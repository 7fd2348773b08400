/** The public view of what is due and of how far a case has come; part of `portal.ts`. */
import type { Rekomendasi } from "../model/generated/schema-types.ts";
import type { KeadaanTenggat } from "../model/kewajiban.ts";
import type { Tahapan } from "../model/tahapan/tahapan.ts";

/** A name, with the address where the portal has a page for it. */
export interface TautanPublik {
	readonly judul: string;
	readonly url?: string;
}

/** One duty at one time. */
export interface JatuhTempoPublik {
	/** Lasting: region, case, duty, time. */
	readonly id: string;
	/** Id of the region that owes it. */
	readonly daerah: string;
	readonly kerja_sama?: { readonly judul: string; readonly url: string };
	readonly perangkat_daerah?: string;
	readonly uraian: string;
	readonly pelaku: string;
	readonly keadaan: KeadaanTenggat;
	readonly hari_lewat: number;
	/** The day from which the term runs, and what happened on it. */
	readonly sejak: string;
	readonly peristiwa: string;
	/** Last day, YYYY-MM-DD; none where the regulation sets no term. */
	readonly batas?: string;
	/** The holidays of that year are not known yet: the last day may come later. */
	readonly dapat_mundur?: boolean;
	/** False where a stricter regulation asks the same. */
	readonly mengikat: boolean;
	readonly dasar: readonly TautanPublik[];
	readonly dipenuhi?: { readonly tanggal: string; readonly judul?: string; readonly url?: string };
	/** Why nothing is asked any more. */
	readonly keterangan?: string;
}

/** The stages of a case, as its open papers prove them. */
export interface PerjalananPublik {
	readonly dasar: TautanPublik;
	readonly tahapan: readonly (Omit<Tahapan, "bukti" | "usulan"> & { readonly bukti: readonly TautanPublik[] })[];
}

/** A recommendation of an open matrix. */
export interface TindakLanjutPublik {
	/** Address of the matrix. */
	readonly matrik: string;
	readonly baris: number;
	readonly rekomendasi: Rekomendasi;
	readonly syarat: string;
	readonly selesai?: TautanPublik & { readonly tanggal: string };
}
