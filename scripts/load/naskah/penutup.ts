import type { Judul } from "../../model/isi.ts";
import { type Bagian, NOMOR_PASAL } from "./peran.ts";

/** "Demikian … dibuat …" at the margin, below the last pasal of a text that numbers its pasal itself. */
const DEMIKIAN = /^\**demikian(?:lah)?\b[\s\S]*\b(?:dibuat|ditandatangani|disepakati|dibubuhi)\b/i;

/** Parts the closing sentence of a pasted text from its last pasal. */
export function splitPenutup(bagian: readonly Bagian[]): Bagian[] {
	const place = bagian.findLastIndex(({ peran }) => peran === "pasal");
	const last = bagian[place];
	if (!last || !NOMOR_PASAL.test(last.judul.teks) || bagian.some(({ peran }) => peran === "penutup"))
		return [...bagian];
	const start = last.blok.findIndex((satu) => satu.jenis === "paragraf" && DEMIKIAN.test(satu.teks));
	const first = last.blok[start];
	if (start < 1 || !first) return [...bagian];
	const judul: Judul = { jenis: "judul", tingkat: 1, teks: "Penutup", letak: first.letak };
	const penutup: Bagian = { judul, peran: "penutup", blok: last.blok.slice(start) };
	return bagian.toSpliced(place, 1, { ...last, blok: last.blok.slice(0, start) }, penutup);
}
