import type { Bahasa } from "./bahasa.ts";
import { INGGRIS } from "./inggris.ts";

/** Languages of a second column; one more needs a table of its words beside this file and a place here. */
export const DAFTAR_BAHASA: readonly Bahasa[] = [INGGRIS];

/** The language whose text this heading begins; undefined for any other heading. */
export const bahasaOf = (judul: string): Bahasa | undefined =>
	DAFTAR_BAHASA.find((bahasa) => bahasa.judul.test(judul.trim()));
