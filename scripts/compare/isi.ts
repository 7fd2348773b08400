import type { Blok } from "../model/isi.ts";
import type { BarisBanding, IsiBanding, TeksBanding } from "../model/perbandingan.ts";
import { type Baris, linesOf, type Satu, teksOf } from "./baris.ts";
import { compareTeks, seluruhnya } from "./kata.ts";
import { wordsOf } from "./kemiripan.ts";
import type { Pasangan } from "./myers.ts";
import { alignSatuan, type Satuan } from "./sejajar.ts";
import { compareTabel, seluruhTabel } from "./tabel.ts";
import { interleave, type Langkah } from "./urutan.ts";

/** So many words elsewhere are a passage that moved; fewer are the same words by chance. */
const PASASE = 5;

const toSatuan = (satu: Satu): Satuan => {
	const kunci = teksOf(satu);
	// An address line is never taken for a clause, however alike.
	const golongan = satu.jenis === "tabel" ? "tabel" : satu.peran === "rincian" ? "rincian" : "baris";
	return { golongan, kunci, kata: wordsOf(kunci) };
};

const isTetap = (teks: TeksBanding): boolean => teks.every(({ ubahan }) => ubahan === "tetap");

function compareBaris(lama: Baris, baru: Baris): BarisBanding {
	const label = compareTeks(lama.label, baru.label);
	const teks = compareTeks(lama.teks, baru.teks);
	const { jenis, peran, kedalaman } = baru;
	return { jenis, peran, kedalaman, label, teks, ubahan: isTetap(label) && isTetap(teks) ? "tetap" : "berubah" };
}

/** A line or table that only one text has, or both alike. */
export function seluruhIsi(satu: Satu, ubahan: "baru" | "dihapus" | "tetap", pindah?: string): IsiBanding {
	if (satu.jenis === "tabel") return seluruhTabel(satu.tabel, satu.kedalaman, ubahan);
	const sisi = ubahan === "dihapus" ? "lama" : ubahan;
	const { jenis, peran, kedalaman } = satu;
	const [label, teks] = [seluruhnya(satu.label, sisi), seluruhnya(satu.teks, sisi)];
	return { jenis, peran, kedalaman, label, teks, ubahan, ...(pindah !== undefined && { pindah }) };
}

function compareSatu(lama: Satu, baru: Satu): IsiBanding {
	if (lama.jenis === "baris" && baru.jenis === "baris") return compareBaris(lama, baru);
	const [dari, ke] = [lama, baru].map((satu) => (satu.jenis === "tabel" ? satu.tabel : undefined));
	return compareTabel(dari, ke, baru.kedalaman);
}

/** Passages that left one place and stand, word for word, at another. */
function movedPairs(lama: readonly Satu[], baru: readonly Satu[], steps: readonly Langkah[]): Pasangan[] {
	const gone = new Map<string, number[]>();
	const isPasase = (satu: Satu) => satu.jenis === "baris" && satu.teks.split(" ").length >= PASASE;
	for (const { lama: at, baru: other } of steps) {
		if (at === undefined || other !== undefined || !isPasase(lama[at] as Satu)) continue;
		const key = teksOf(lama[at] as Satu);
		gone.set(key, [...(gone.get(key) ?? []), at]);
	}
	return steps.flatMap(({ lama: other, baru: at }): Pasangan[] => {
		if (at === undefined || other !== undefined) return [];
		const from = gone.get(teksOf(baru[at] as Satu))?.shift();
		return from === undefined ? [] : [[from, at]];
	});
}

const labelOf = (satu: Satu | undefined): string => (satu?.jenis === "baris" ? satu.label : "");

/** Compares the text of one part, line by line and word by word. */
export function compareIsi(lama: readonly Blok[], baru: readonly Blok[]): IsiBanding[] {
	const [dari, ke] = [linesOf(lama), linesOf(baru)];
	const steps = interleave(alignSatuan(dari.map(toSatuan), ke.map(toSatuan)), dari.length, ke.length);
	const moved = movedPairs(dari, ke, steps);
	const [goneTo, cameFrom] = [new Map(moved), new Map(moved.map(([from, to]) => [to, from]))];
	return steps.map(({ lama: i, baru: j }): IsiBanding => {
		if (i !== undefined && j !== undefined) return compareSatu(dari[i] as Satu, ke[j] as Satu);
		if (i !== undefined) {
			const to = goneTo.get(i);
			return seluruhIsi(dari[i] as Satu, "dihapus", to === undefined ? undefined : labelOf(ke[to]));
		}
		const from = cameFrom.get(j as number);
		return seluruhIsi(ke[j as number] as Satu, "baru", from === undefined ? undefined : labelOf(dari[from]));
	});
}
