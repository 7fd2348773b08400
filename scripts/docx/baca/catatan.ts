/** A change that a drafter of the Word file had tracked. */
export interface PerubahanLacak {
	readonly apa: "tambah" | "hapus" | "pindah";
	readonly teks: string;
	/** "" where the file keeps no name. */
	readonly oleh: string;
	/** YYYY-MM-DD; "" where the file keeps no day. */
	readonly tanggal: string;
}

/** What a Word file holds beside its text, to be told to whoever imports it. */
export interface CatatanBaca {
	readonly perubahan: PerubahanLacak[];
	gambar: number;
	catatanKaki: number;
	komentar: number;
	tersembunyi: number;
	/** Paragraphs all in italics: that is their look, and they are read as plain words. */
	miring: number;
	kotakTeks: number;
	/** Fields that Word works out itself: a table of contents, a date. */
	daftarIsi: number;
}

export const catatanKosong = (): CatatanBaca => ({
	perubahan: [],
	gambar: 0,
	catatanKaki: 0,
	komentar: 0,
	tersembunyi: 0,
	miring: 0,
	kotakTeks: 0,
	daftarIsi: 0,
});
