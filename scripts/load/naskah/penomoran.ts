import type { Blok, Butir, Daftar, Kutipan, Unsur } from "../../model/isi.ts";
import { romawi } from "../../model/romawi.ts";
import type { BlokMentah, DaftarMentah, KutipanMentah } from "./mentah.ts";
import type { Gaya } from "./penanda.ts";
import { readRincian } from "./rincian.ts";

/** Where a list stands: what its first level of numbers is called, and the anchor it hangs from. */
export interface Tempat {
	readonly ayat: boolean;
	/** Anchor of what contains the list ("pasal-7"); undefined where items are not cited. */
	readonly induk?: string;
	/** Anchors already given; an anchor is given once. */
	readonly terpakai: Set<string>;
	/** Kinds of the lists around this one, outermost first. */
	readonly luar: readonly Unsur[];
	/** In quoted text items keep the numbers they are written with. */
	readonly tertulis?: true;
	/** Reads a quotation that stands at this place; undefined where none is read. */
	readonly kutip?: (kutipan: KutipanMentah, induk: string | undefined, pengantar: string) => Kutipan;
}

type Keluarga = "angka" | "huruf" | "romawi" | "pisah";

function familyOf(gaya: Gaya): Keluarga {
	if (gaya === "pisah") return "pisah";
	if (gaya.startsWith("angka")) return "angka";
	return gaya.startsWith("romawi") ? "romawi" : "huruf";
}

function unsurOf(keluarga: Keluarga, tempat: Tempat): Unsur {
	if (keluarga === "pisah") return "pisah";
	if (keluarga === "huruf") return tempat.luar.includes("huruf") ? "subhuruf" : "huruf";
	if (tempat.ayat && tempat.luar.length === 0 && keluarga === "angka") return "ayat";
	return tempat.luar.includes("angka") ? "subangka" : "angka";
}

/** 1 → "a", 26 → "z", 27 → "aa": the order lists follow past the alphabet. */
export function toLetter(place: number): string {
	const letter = String.fromCharCode(97 + ((place - 1) % 26));
	return letter.repeat(Math.ceil(place / 26));
}

function nomorOf(keluarga: Keluarga, gaya: Gaya, place: number): string {
	if (keluarga === "pisah") return "";
	if (keluarga === "angka") return String(place);
	if (keluarga === "romawi") return gaya === "romawi-besar" ? romawi(place) : romawi(place).toLowerCase();
	return gaya === "besar-titik" ? toLetter(place).toUpperCase() : toLetter(place);
}

function labelOf(unsur: Unsur, nomor: string): string {
	if (unsur === "pisah") return "–";
	if (unsur === "ayat") return `(${nomor})`;
	return unsur === "subhuruf" || unsur === "subangka" ? `${nomor})` : `${nomor}.`;
}

function anchorOf(tempat: Tempat, unsur: Unsur, nomor: string): string | undefined {
	if (tempat.induk === undefined || unsur === "pisah") return undefined;
	const anchor = `${tempat.induk}-${unsur}-${nomor}`;
	if (tempat.terpakai.has(anchor)) return undefined;
	tempat.terpakai.add(anchor);
	return anchor;
}

/** Numbers one list by position, starting after `sudah` items that stand before an interruption. */
function numberDaftar(mentah: DaftarMentah, tempat: Tempat, sudah: number): Daftar {
	const keluarga = familyOf(mentah.gaya);
	const unsur = unsurOf(keluarga, tempat);
	const butir = mentah.butir.map((item, index): Butir => {
		const nomor =
			tempat.tertulis && keluarga !== "pisah"
				? item.penanda.replace(/[().]/g, "")
				: nomorOf(keluarga, mentah.gaya, sudah + index + 1);
		const jangkar = anchorOf(tempat, unsur, nomor);
		const { induk: _, ...rest } = tempat;
		const dalam: Tempat = { ...rest, luar: [...tempat.luar, unsur], ...(jangkar && { induk: jangkar }) };
		return {
			nomor,
			label: labelOf(unsur, nomor),
			penanda: item.penanda,
			blok: numberBlok(item.blok, dalam),
			letak: item.letak,
			...(jangkar && { jangkar }),
		};
	});
	return { jenis: "daftar", unsur, butir, letak: mentah.letak };
}

const endsOpen = (blok: BlokMentah | undefined): boolean =>
	blok?.jenis === "paragraf" && /[:：]$/.test(blok.teks.trimEnd());

/** Numbers the lists of one place one after the other; remembers how far each kind has come. */
class Penomor {
	private ayat = 0;
	private readonly reached = new Map<Gaya | Keluarga, number>();

	constructor(private readonly tempat: Tempat) {}

	/** A list that goes on where one of its kind was broken off ("3." after "2.") is not begun anew. */
	number(item: DaftarMentah, before: BlokMentah | undefined): Daftar {
		const first = item.butir[0]?.urutan ?? 0;
		const kind = item.gaya === "besar-titik" ? item.gaya : familyOf(item.gaya);
		const reached = this.reached.get(kind) ?? 0;
		const goesOn = reached > 0 && first === reached + 1;
		const resumesAyat = this.ayat > 0 && kind === "angka" && first > 1;
		const start = resumesAyat ? this.ayat : goesOn ? reached : 0;
		const isAyat = resumesAyat || !(endsOpen(before) || (goesOn && this.ayat === 0));
		const daftar = numberDaftar(item, { ...this.tempat, ayat: this.tempat.ayat && isAyat }, start);
		this.reached.set(kind, start + daftar.butir.length);
		if (daftar.unsur === "ayat") this.ayat = start + daftar.butir.length;
		return daftar;
	}
}

/** Where nothing is quoted (a konsideran, a closing), the lines are text of the place they stand in. */
function quote(item: KutipanMentah, before: readonly BlokMentah[], tempat: Tempat): Blok[] {
	if (!tempat.kutip) return numberBlok(item.blok, tempat);
	const pengantar = before.findLast((satu) => satu.jenis === "paragraf")?.teks ?? "";
	return [tempat.kutip(item, tempat.induk, pengantar)];
}

/**
 * Gives every item its number, its label and its anchor. The machine numbers; what the source wrote is kept in
 * `penanda`. A list goes on counting after a paragraph, a table or an address that interrupts it; a list opened by a
 * sentence that ends in a colon is no ayat.
 */
export function numberBlok(blok: readonly BlokMentah[], tempat: Tempat): Blok[] {
	const penomor = new Penomor(tempat);
	return blok.flatMap((item, index): Blok | Blok[] => {
		if (item.jenis === "paragraf") return readRincian(item) ?? item;
		if (item.jenis === "kutipan") return quote(item, blok.slice(0, index), tempat);
		return item.jenis === "daftar" ? penomor.number(item, blok[index - 1]) : item;
	});
}

/**
 * Numbers a part of a document that has no ayat.
 * @param induk anchor from which its items hang; without it they are not cited
 */
export function numberBagian(blok: readonly BlokMentah[], induk?: string): Blok[] {
	return numberBlok(blok, { ayat: false, terpakai: new Set(), luar: [], ...(induk !== undefined && { induk }) });
}
