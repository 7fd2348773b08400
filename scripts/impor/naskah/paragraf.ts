/**
 * One paragraph or table of a naskah that came from Word or PDF, in reading order: what both readers hand to the
 * middle, which knows nothing of either format.
 */
export interface ParagrafBaca {
	/**
	 * Text without its number; a line break inside the paragraph is "\n", a tab "\t". Empty for a table. As a reader
	 * hands it on it may bear marks of emphasis (penekanan.ts), and so may cells; `rapikan` moves them to `bertanda`.
	 */
	readonly teks: string;
	/** Text and cells with the marks of emphasis; absent where nothing is set apart. */
	readonly bertanda?: Pick<ParagrafBaca, "teks" | "tabel">;
	/** The number as shown, counted by the writer's program or typed: "Pasal 3", "(1)", "a.", "-". */
	readonly nomor?: string;
	/** How the lines are set; absent where they are justified or nothing is known. */
	readonly rata?: "kiri" | "tengah" | "kanan";
	/** All of it is bold. */
	readonly tebal?: boolean;
	/** Level of a heading from 1, where the file says that it is one. */
	readonly tingkat?: number;
	/** Cells of each row; a cell's own paragraphs are parted by "\n", a merged cell is empty where it goes on. */
	readonly tabel?: readonly (readonly string[])[];
	/** Page on which it begins, from 1, where the format has pages. */
	readonly halaman?: number;
	/** How far the text stands in from the left margin, in points. */
	readonly indent?: number;
}
