/** From what a form holds back to what the file says: a field left empty is no field. */
import { type Isian, isIsian, type Nilai, type Rupa } from "./rupa.ts";

const HAMPA: readonly unknown[] = [undefined, null, ""];

/** An empty value stays as it was written, or as the schema asks for it; else it is left out. */
function kosongan({ kosong, wajib }: Rupa, lama: Nilai | undefined): Nilai | undefined {
	if (lama === null || lama === "") return lama;
	return kosong && wajib ? null : undefined;
}

function gabungDaftar(butir: Rupa, baru: readonly Nilai[], lama: Nilai | undefined): Nilai | undefined {
	const dahulu = Array.isArray(lama) ? lama : [];
	const hasil = baru.map((satu, at) => gabungNilai({ ...butir, wajib: butir.kosong ?? false }, satu, dahulu[at]));
	const terisi = hasil.filter((satu) => satu !== undefined);
	return terisi.length > 0 || (Array.isArray(lama) && lama.length === 0) ? terisi : undefined;
}

function gabungNilai(rupa: Rupa, baru: Nilai | undefined, lama: Nilai | undefined): Nilai | undefined {
	if (baru === undefined || HAMPA.includes(baru)) return kosongan(rupa, lama);
	if (Array.isArray(baru)) return gabungDaftar(rupa.butir ?? {}, baru, lama);
	if (!isIsian(baru)) return baru;
	const hasil = gabung(rupa.isi ?? {}, baru, isIsian(lama) ? lama : {});
	return Object.keys(hasil).length > 0 || (isIsian(lama) && Object.keys(lama).length === 0) ? hasil : undefined;
}

/**
 * Lays the values of a form over those of the file. Keys that no form shows are handed on as they came.
 * @param isi the fields that the form shows, in the order in which they are to be written
 * @param baru values of the form
 * @param lama values of the file; empty for a new one
 */
export function gabung(isi: Readonly<Record<string, Rupa>>, baru: Isian, lama: Isian): Isian {
	const lain = Object.entries(baru).filter(([kunci]) => !(kunci in isi) && !kunci.startsWith("_"));
	const tersunting = Object.entries(isi).flatMap(([kunci, rupa]) => {
		const nilai = gabungNilai(rupa, baru[kunci], lama[kunci]);
		return nilai === undefined ? [] : [[kunci, nilai] as const];
	});
	return Object.fromEntries([...lain, ...tersunting]);
}
