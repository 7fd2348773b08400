import type { Judul, Paragraf, Tabel } from "../../model/isi.ts";
import type { Position } from "../../model/position.ts";
import type { Gaya } from "./penanda.ts";

/** Blocks as read, lists still with the marks of the source; `penomoran.ts` turns them into `Blok`. */
export type BlokMentah = Judul | Paragraf | DaftarMentah | Tabel | KutipanMentah;

export interface DaftarMentah {
	readonly jenis: "daftar";
	gaya: Gaya;
	readonly butir: ButirMentah[];
	readonly letak: Position;
}

export interface ButirMentah {
	readonly penanda: string;
	readonly urutan: number;
	readonly blok: BlokMentah[];
	readonly letak: Position;
}

/** Lines that an adendum quotes, read by themselves. */
export interface KutipanMentah {
	readonly jenis: "kutipan";
	readonly blok: readonly BlokMentah[];
	readonly letak: Position;
}

/** One line of the body: its text without indentation, and where it stands in the file. */
export interface Baris {
	readonly teks: string;
	readonly indent: number;
	/** Lines of one quotation share a number; it stands in the item, or the text, whose column is `wadah`. */
	readonly kutipan?: { readonly nomor: number; readonly wadah: number };
	readonly letak: Position;
}
