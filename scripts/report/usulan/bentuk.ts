import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Perbandingan } from "../../model/perbandingan.ts";

/** One file of `content/` that the proposal touches. */
export interface BerkasUsulan {
	/** As findings name it: `content/tirtapura/…`. */
	readonly file: string;
	/** Where it lay before, for a file that got another name. */
	readonly semula?: string;
	readonly ubahan: "baru" | "berubah" | "dihapus";
	/** "Perjanjian Kerja Sama"; none for pictures and settings, or where the file does not say. */
	readonly jenis?: string;
	readonly judul?: string;
	/** "1 pasal ditambah" */
	readonly ringkasan?: string;
	readonly perbandingan?: Perbandingan;
	/** Paths inside the folder of results. */
	readonly pdf?: string;
	readonly gambar: readonly string[];
	/** True for what is not printed before its errors, or those of its case or region, are mended. */
	readonly tertahan: boolean;
}

/** All that a comment tells. */
export interface Usulan {
	/** "Revisi main (1a2b3c4), 2 November 2026" */
	readonly dasar: string;
	readonly berkas: readonly BerkasUsulan[];
	/** Of the files touched, and errors anywhere else. */
	readonly temuan: readonly Diagnostic[];
	/** Where the results can be fetched; a whole address. */
	readonly tautan?: string;
}
