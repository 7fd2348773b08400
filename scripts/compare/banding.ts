import type { BagianBanding, IsiBanding, Perbandingan, TempatBagian, Ubahan } from "../model/perbandingan.ts";
import { type Bagian, bagianOf, type Teks } from "./bagian.ts";
import { linesOf } from "./baris.ts";
import { compareIsi, seluruhIsi } from "./isi.ts";
import { compareIsian } from "./isian.ts";
import { compareTeks, seluruhnya } from "./kata.ts";
import { matchBagian } from "./pasangan.ts";
import { followsRenumbering, renumbered } from "./rujukan.ts";
import { interleave, keepOrder } from "./urutan.ts";

/** One version of a document: its front-matter, sound or not, and its text. */
export interface Versi extends Teks {
	readonly data?: unknown;
}

const tempat = ({ label, judul, jangkar }: Bagian, urutan: number): TempatBagian => ({ urutan, label, judul, jangkar });

const whole = (satu: Bagian, ubahan: "baru" | "dihapus" | "tetap"): IsiBanding[] =>
	linesOf(satu.blok).map((line) => seluruhIsi(line, ubahan));

/** A part that only one of the texts has. */
function oneSided(satu: Bagian, urutan: number, ubahan: "baru" | "dihapus"): BagianBanding {
	return {
		jenis: satu.jenis,
		ubahan,
		[ubahan === "baru" ? "baru" : "lama"]: tempat(satu, urutan),
		pindah: false,
		hanya_rujukan: false,
		judul: seluruhnya(satu.judul, ubahan === "baru" ? "baru" : "lama"),
		isi: whole(satu, ubahan),
	};
}

interface Sisi {
	readonly lama: readonly Bagian[];
	readonly baru: readonly Bagian[];
	readonly nomorBaru: ReadonlyMap<string, string>;
}

function both({ lama, baru, nomorBaru }: Sisi, i: number, j: number, pindah: boolean): BagianBanding {
	const [dari, ke] = [lama[i] as Bagian, baru[j] as Bagian];
	const isSame = dari.teks === ke.teks;
	const isi = compareIsi(dari.blok, ke.blok);
	const judul = compareTeks(dari.judul, ke.judul);
	const isTetap = judul.every((run) => run.ubahan === "tetap") && isi.every(({ ubahan }) => ubahan === "tetap");
	const ubahan: Ubahan = isTetap ? "tetap" : "berubah";
	return {
		jenis: ke.jenis,
		ubahan,
		lama: tempat(dari, i),
		baru: tempat(ke, j),
		pindah,
		hanya_rujukan: !isTetap && !isSame && followsRenumbering(judul, isi, nomorBaru),
		judul,
		isi,
	};
}

/** The place that a part has left. */
function left(sisi: Sisi, i: number, j: number): BagianBanding {
	const [dari, ke] = [sisi.lama[i] as Bagian, sisi.baru[j] as Bagian];
	const judul = seluruhnya(dari.judul, "lama");
	const [lama, baru] = [tempat(dari, i), tempat(ke, j)];
	return { jenis: dari.jenis, ubahan: "dipindahkan", lama, baru, pindah: true, hanya_rujukan: false, judul, isi: [] };
}

function compareBagian(lama: readonly Bagian[], baru: readonly Bagian[]): BagianBanding[] {
	const pairs = matchBagian(lama, baru);
	const inOrder = keepOrder(pairs);
	const [goesTo, comesFrom] = [new Map(pairs), new Map(pairs.map(([i, j]) => [j, i]))];
	const sisi: Sisi = {
		lama,
		baru,
		nomorBaru: renumbered(pairs.map(([i, j]) => [lama[i] as Bagian, baru[j] as Bagian])),
	};
	return interleave(inOrder, lama.length, baru.length).map((step): BagianBanding => {
		if (step.lama !== undefined && step.baru !== undefined) return both(sisi, step.lama, step.baru, false);
		if (step.lama !== undefined) {
			const to = goesTo.get(step.lama);
			return to === undefined ? oneSided(lama[step.lama] as Bagian, step.lama, "dihapus") : left(sisi, step.lama, to);
		}
		const at = step.baru as number;
		const from = comesFrom.get(at);
		return from === undefined ? oneSided(baru[at] as Bagian, at, "baru") : both(sisi, from, at, true);
	});
}

/**
 * Compares two versions of a document: front-matter field by field, text by pasal, line, cell and word. Pure: the same
 * two versions give the same comparison, and a version compared with itself gives none of its marks.
 */
export function compareNaskah(lama: Versi, baru: Versi): Perbandingan {
	return {
		isian: compareIsian(lama.data, baru.data),
		bagian: compareBagian(bagianOf(lama), bagianOf(baru)),
	};
}
