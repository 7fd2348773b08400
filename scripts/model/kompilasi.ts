/** A cell that leads to the portal: `url` is an address from its root, none where the public has no page of it. */
export interface SelTautan {
	readonly teks: string;
	readonly url?: string;
}
export type Sel = string | number | SelTautan;

/** One table of a compiled report; each of its rows is something in the register. */
export interface BagianKompilasi {
	/** Anchor in the report. */
	readonly id: string;
	readonly judul: string;
	/** At most 31 characters, for the name of a worksheet. */
	readonly pendek: string;
	readonly kolom: readonly string[];
	readonly baris: readonly (readonly Sel[])[];
	/** What is said where there is no row. */
	readonly kosong: string;
}

/** A report compiled from the register. */
export interface Kompilasi {
	readonly judul: string;
	/** "Pemerintah Kabupaten Contoh" */
	readonly pemerintah: string;
	/** "Semester I Tahun 2026" */
	readonly periode: string;
	/** The day whose state it tells, YYYY-MM-DD. */
	readonly per: string;
	/** Provisions that ask for it and bind the region, in words. */
	readonly dasar: readonly string[];
	readonly bagian: readonly BagianKompilasi[];
	/** Naskah in force by form of cooperation, for the chart and its table. */
	readonly menurut_bentuk: readonly { readonly nama: string; readonly jumlah: number }[];
	/** Office that signs it; none where nobody is asked to. */
	readonly penanda_tangan?: string;
}
