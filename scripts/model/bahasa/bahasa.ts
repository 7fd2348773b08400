/** A language in which the second column of a naskah is written, with the words its frame and its numbers need. */
export interface Bahasa {
	/** BCP 47, for the `lang` attribute. */
	readonly kode: string;
	/** As an Indonesian sentence calls it: "Inggris". */
	readonly nama: string;
	/** The heading that begins its text: `# English`. */
	readonly judul: RegExp;
	/** Headings of its text, and the Indonesian ones that mean the same: the reader knows those. */
	readonly kepala: readonly (readonly [RegExp, string])[];
	/** Words of a citation by the Indonesian word: "pasal" is "Article". */
	readonly kata: Readonly<Record<KataAcuan, string>>;
	/** Parts of its anchors, in letters of an address: "pasal" is "article". */
	readonly jangkar: Readonly<Record<string, string>>;
	readonly kalimat: KalimatBingkai;
	/** "the FIRST PARTY" */
	sebutan(urutan: number): string;
	/** Those names in a text, in capitals as the law writes them, and the one for all; with the flag `g`. */
	readonly polaSebutan: RegExp;
	/** The day of signing in words: "Monday, the twenty-third day of November …". */
	tanggal(tanggal: string): string;
	/** 2 → "two" */
	bilangan(nilai: number): string;
}

export type KataAcuan = "bab" | "bagian" | "paragraf" | "pasal" | "ayat" | "huruf" | "angka" | "lampiran";

/** Sentences of the frame; what stands in braces is filled in. */
export interface KalimatBingkai {
	readonly nama: Readonly<Record<"naskah-kerja-sama" | "pernyataan-kehendak", string>>;
	readonly antara: string;
	readonly dan: string;
	readonly tentang: string;
	readonly nomor: string;
	readonly pembuka: string;
	readonly bertempat: string;
	readonly wakil: string;
	readonly dasar: string;
	readonly alamat: string;
	readonly disebut: string;
	readonly para_pihak: string;
	readonly konsideran: string;
	readonly sepakat: string;
	readonly penutup: string;
}
