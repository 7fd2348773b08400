import type { Judul, Paragraf, Tabel } from "../../model/isi.ts";
import type { Position } from "../../model/position.ts";
import type { Gaya } from "./penanda.ts";

/** Blocks as read, lists still with the marks of the source; `penomoran.ts` turns them into `Blok`. */
export type BlokMentah = Judul | Paragraf | DaftarMentah | Tabel;

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

/** One line of the body: its text without indentation, and where it stands in the file. */
export interface Baris {
	readonly teks: string;
	readonly indent: number;
	readonly letak: Position;
}
