import type { Blok, Butir, Daftar } from "../isi.ts";
import { type Tempat, UNSUR, type Unsur } from "./tempat.ts";

/** What each word of a citation may be in the tree; a first-level list after a colon is cited as ayat too. */
const JENIS_DAFTAR: Readonly<Record<Unsur, readonly Daftar["unsur"][]>> = {
	ayat: ["ayat", "angka"],
	huruf: ["huruf", "subhuruf"],
	angka: ["angka", "subangka"],
};

interface Langkah {
	readonly unsur: Unsur;
	readonly nomor: string;
}

const langkahOf = (tempat: Tempat): Langkah[] =>
	UNSUR.flatMap((unsur) => {
		const nomor = tempat[unsur];
		return nomor === undefined ? [] : [{ unsur, nomor }];
	});

const daftarIn = (blok: readonly Blok[]): Daftar[] => blok.filter((satu): satu is Daftar => satu.jenis === "daftar");

/** Lists at this place and below it, the nearest first. */
function daftarBelow(blok: readonly Blok[]): Daftar[] {
	const here = daftarIn(blok);
	return here.length === 0
		? []
		: [...here, ...daftarBelow(here.flatMap(({ butir }) => butir.flatMap((satu) => satu.blok)))];
}

function cari(blok: readonly Blok[], [langkah, ...sisa]: readonly Langkah[]): Butir | undefined {
	if (!langkah) return undefined;
	for (const daftar of daftarBelow(blok)) {
		if (!JENIS_DAFTAR[langkah.unsur].includes(daftar.unsur)) continue;
		for (const butir of daftar.butir) {
			if (butir.nomor.toLowerCase() !== langkah.nomor) continue;
			const found = sisa.length === 0 ? butir : cari(butir.blok, sisa);
			if (found) return found;
		}
	}
	return undefined;
}

/** The item that a place names below its pasal: "ayat (1) huruf c"; lenient where a citation leaves a level out. */
export const cariButir = (blok: readonly Blok[], tempat: Tempat): Butir | undefined => cari(blok, langkahOf(tempat));

/** The innermost item alone, for text that is quoted without what stands around it. */
export const cariTerdalam = (blok: readonly Blok[], tempat: Tempat): Butir | undefined =>
	cari(blok, langkahOf(tempat).slice(-1));

/** The place one level up: of "Pasal 4 ayat (1) huruf c", "Pasal 4 ayat (1)". */
export function wadahOf(tempat: Tempat): Tempat {
	const last = UNSUR.findLast((unsur) => tempat[unsur] !== undefined);
	return Object.fromEntries(Object.entries(tempat).filter(([key]) => key !== last)) as Tempat;
}

/** The same blocks with one item replaced, by others or by none. */
export function gantiButir(blok: readonly Blok[], target: Butir, ganti: (butir: Butir) => readonly Butir[]): Blok[] {
	return blok.map((satu) => {
		if (satu.jenis !== "daftar") return satu;
		const butir = satu.butir.flatMap((item) =>
			item === target ? ganti(item) : [{ ...item, blok: gantiButir(item.blok, target, ganti) }],
		);
		return { ...satu, butir };
	});
}

/** "8A" → [8, 1], "1a" → [1, 1], "c" → [3, 0], "a1" → [1, 1]: the order in which numbers stand. */
function nilaiNomor(nomor: string): readonly [number, number] {
	const [, angka, sisipan = ""] = /^(\d+)([a-z]?)$/i.exec(nomor) ?? [];
	const place = (huruf: string): number => (huruf === "" ? 0 : huruf.toLowerCase().charCodeAt(0) - 96);
	if (angka !== undefined) return [Number(angka), place(sisipan)];
	const [, huruf = "", lanjut = ""] = /^([a-z]{1,2})(\d?)$/i.exec(nomor) ?? [];
	return [place(huruf) + (huruf.length === 2 ? 26 : 0), Number(lanjut || 0)];
}

/** Negative when the number `a` stands before `b`. */
export function bandingNomor(a: string, b: string): number {
	const [left, right] = [nilaiNomor(a), nilaiNomor(b)];
	return left[0] - right[0] || left[1] - right[1];
}

/** The list in which an inserted item belongs: at this place or, where the citation leaves a level out, below it. */
export function daftarBagi(blok: readonly Blok[], unsur: Unsur): Daftar | undefined {
	return daftarBelow(blok).find((daftar) => JENIS_DAFTAR[unsur].includes(daftar.unsur));
}

/** The same blocks with an item put into a list of theirs, behind those with a lower number. */
export function sisipButir(blok: readonly Blok[], daftar: Daftar, baru: Butir): Blok[] {
	return blok.map((satu) => {
		if (satu.jenis !== "daftar") return satu;
		if (satu !== daftar)
			return { ...satu, butir: satu.butir.map((item) => ({ ...item, blok: sisipButir(item.blok, daftar, baru) })) };
		const place = satu.butir.findLastIndex((item) => bandingNomor(item.nomor, baru.nomor) < 0) + 1;
		return { ...satu, butir: satu.butir.toSpliced(place, 0, baru) };
	});
}

/** The same blocks with the anchors they have at another place. */
export function jangkarkan(blok: readonly Blok[], induk: string, terpakai = new Set<string>()): Blok[] {
	return blok.map((satu) => {
		if (satu.jenis !== "daftar") return satu;
		const butir = satu.butir.map((item): Butir => {
			const { jangkar: _, ...rest } = item;
			const jangkar = `${induk}-${satu.unsur}-${item.nomor}`;
			const isFree = satu.unsur !== "pisah" && !terpakai.has(jangkar);
			terpakai.add(jangkar);
			const isi = jangkarkan(item.blok, isFree ? jangkar : induk, terpakai);
			return { ...rest, blok: isi, ...(isFree && { jangkar }) };
		});
		return { ...satu, butir };
	});
}
