/** A run of words: kept, only in the new text, or only in the old one. */
export interface Potongan {
	readonly ubahan: "tetap" | "baru" | "lama";
	/** Whole words; a space stands between two runs. */
	readonly teks: string;
}

/**
 * Two texts as one. The old text is all runs but the `baru` ones with a space between each two, the new text all but
 * the `lama` ones.
 */
export type TeksBanding = readonly Potongan[];

export type Ubahan = "tetap" | "berubah" | "baru" | "dihapus";

/** One line of a text: a paragraph, a heading, an item with its number, a line of particulars. */
export interface BarisBanding {
	readonly jenis: "baris";
	readonly peran: "paragraf" | "judul" | "butir" | "rincian";
	readonly ubahan: Ubahan;
	/** How many lists it stands in. */
	readonly kedalaman: number;
	/** "(2)", "a.", "Telepon"; empty where the line has none. */
	readonly label: TeksBanding;
	readonly teks: TeksBanding;
	/** The same words stand elsewhere in the other text: there under this label. */
	readonly pindah?: string;
}

/** A table cell by cell. */
export interface TabelBanding {
	readonly jenis: "tabel";
	readonly ubahan: Ubahan;
	readonly kedalaman: number;
	/** What became of each column. */
	readonly kolom: readonly Ubahan[];
	readonly kepala: readonly TeksBanding[];
	readonly baris: readonly { readonly ubahan: Ubahan; readonly sel: readonly TeksBanding[] }[];
}

export type IsiBanding = BarisBanding | TabelBanding;

export type JenisBagian =
	| "pembuka"
	| "konsideran"
	| "memperhatikan"
	| "bab"
	| "bagian"
	| "paragraf"
	| "pasal"
	| "penutup"
	| "lampiran"
	| "isi";

/** Where a part stands in one of the two texts. */
export interface TempatBagian {
	/** Its place among the parts of that text, from zero. */
	readonly urutan: number;
	/** "Pasal 7", "BAB II", "Konsideran" */
	readonly label: string;
	readonly judul: string;
	/** "pasal-7" */
	readonly jangkar: string;
}

/** A clause, or another part of a naskah, in both texts. */
export interface BagianBanding {
	readonly jenis: JenisBagian;
	/**
	 * `tetap`: not one word differs, though its number may. `dipindahkan` marks the place a part has left; its text
	 * stands where it went.
	 */
	readonly ubahan: Ubahan | "dipindahkan";
	/** Absent for a new part. */
	readonly lama?: TempatBagian;
	/** Absent for a removed part. */
	readonly baru?: TempatBagian;
	/** It stands before or after parts that it stood after or before. */
	readonly pindah: boolean;
	/** All that differs are references which follow clauses that got another number. */
	readonly hanya_rujukan: boolean;
	readonly judul: TeksBanding;
	readonly isi: readonly IsiBanding[];
}

/** A field of the front-matter that differs, in words for people. */
export interface IsianBanding {
	readonly label: string;
	/** Empty where the field is new. */
	readonly lama: string;
	/** Empty where the field is gone. */
	readonly baru: string;
	readonly teks: TeksBanding;
}

/** Two texts of a document side by side, as plain data. */
export interface Perbandingan {
	readonly isian: readonly IsianBanding[];
	/** In the order of the new text; what is gone stands where it stood. */
	readonly bagian: readonly BagianBanding[];
}
