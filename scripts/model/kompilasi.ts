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
	/** Where the portal lists what the rows count, from its root; none where the public sees none of it. */
	readonly url?: string;
}

/** One row of a chart: a figure for each series. */
export interface BarisGrafik {
	readonly nama: string;
	readonly nilai: readonly number[];
	/** Where the portal lists what is counted, from its root. */
	readonly url?: string;
}

/** A table whose rows bear bars: the figures are the chart, and nobody gets less of it. */
export interface GrafikKompilasi {
	readonly id: string;
	readonly judul: string;
	/** What the rows are: "Bentuk kerja sama". */
	readonly kolom: string;
	/** What the figures are, one to three. */
	readonly seri: readonly string[];
	readonly baris: readonly BarisGrafik[];
	readonly kosong: string;
}

/** A report compiled from the register. */
export interface Kompilasi {
	readonly judul: string;
	/** To whom it goes: "Gubernur Contoh". */
	readonly kepada?: string;
	/** "Pemerintah Kabupaten Contoh" */
	readonly pemerintah: string;
	/** "Semester I Tahun 2026" */
	readonly periode: string;
	/** The day whose state it tells, YYYY-MM-DD. */
	readonly per: string;
	/** Provisions that ask for it and bind the region, in words. */
	readonly dasar: readonly string[];
	/** What a reader must know to read the figures right: what is not counted, and why. */
	readonly catatan: readonly string[];
	readonly bagian: readonly BagianKompilasi[];
	readonly grafik: readonly GrafikKompilasi[];
	/** Who signs it; none where nobody is asked to. */
	readonly penanda_tangan?: { readonly jabatan: string; readonly nama?: string };
}
