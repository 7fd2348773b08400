import { uraiNama } from "../../model/gelar.ts";
import { isKapital } from "./kapital.ts";
import type { ParagrafBaca } from "./paragraf.ts";
import { isiAtauKosong } from "./tulisan.ts";

/** One who signs, as the komparisi describes him or her; what it does not say is undefined. */
export interface OrangBaca {
	readonly nama: string | undefined;
	readonly jabatan: string | undefined;
	/** Name of the body for which he or she signs. */
	readonly mewakili: string | undefined;
	readonly dasar: string | undefined;
	readonly alamat: string | undefined;
}

export interface PihakBaca {
	/** "PIHAK KESATU" */
	readonly sebutan: string;
	readonly orang: readonly OrangBaca[];
}

/** Name and description of one person, before they are read. */
interface Uraian {
	readonly nama: string;
	readonly uraian: string;
}

const SEBUTAN =
	/disebut\s+(?:juga\s+)?(?:sebagai\s+)?["“'(]*\s*(PIHAK\s+(?:KE\p{L}+(?:\s+(?:BELAS|PULUH\s+\p{L}+))?|PERTAMA))/iu;
/** Where the next thing that is said of a person begins. */
const SELA =
	"(?=[,;.]?\\s+(?:(?:yang\\s+)?(?:berkedudukan|beralamat(?:kan)?|berkantor)\\s+di|(?:yang\\s+)?(?:diangkat\\s+)?berdasarkan|(?:yang\\s+)?dalam\\s+(?:hal\\s+ini|jabatannya|kedudukannya)|(?:yang\\s+)?bertindak|oleh\\s+karena(?:nya|\\s+itu)|(?:untuk\\s+|yang\\s+)*selanjutnya|untuk\\s+dan\\s+atas|dengan\\s+demikian)|[;.]?\\s*(?:;\\s*dan|dan)?\\s*[,;.]?\\s*$)";
const JABATAN = new RegExp(`^(.+?)${SELA}`, "isu");
const ALAMAT = new RegExp(`(?:berkedudukan|beralamat(?:kan)?|berkantor)\\s+di\\s+(.+?)${SELA}`, "isu");
const DASAR = new RegExp(`(?<!\\p{L})berdasarkan\\s+(.+?)${SELA}`, "isu");
const ATAS_NAMA = new RegExp(`(?:untuk\\s+dan\\s+atas|untuk\\s+atas|untuk\\s+dan)\\s+nama\\s+(.+?)${SELA}`, "isu");
const BERNAMA = /^(.{3,90}?)\s*:\s*(\p{L}.*)$/su;
const BERKOMA = /^(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,6}),\s+(\p{Lu}.*)$/su;
const URUT = /^(?:[IVX]{1,5}|\d{1,2}|[A-Za-z])[.)]?$/;

/** No description of a party is longer; what follows is not looked at. */
const TERPANJANG = 4000;

const satuBaris = (teks: string): string => teks.slice(0, TERPANJANG).replace(/\s+/g, " ").trim();

/** "LARAS WIDURI" → "Laras Widuri"; a name in capitals is so set, not so spelled. */
function ejaNama(nama: string): string {
	if (!isKapital(nama)) return nama;
	return nama
		.toLocaleLowerCase("id")
		.replace(/(^|[\s.'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toLocaleUpperCase("id"));
}

function namaOf(tertulis: string): string | undefined {
	const bersih = isiAtauKosong(tertulis.replace(/\(?\s*tanpa gelar\s*\)?/gi, ""));
	const nama = bersih?.replace(/^(?:[IVX]{1,5}|\d{1,2})[.)]\s+/, "");
	// No person's name has a digit: cells of two persons ran together.
	if (nama === undefined || /\d|^(?:PIHAK\s+\p{L}+|nama)$/iu.test(nama)) return undefined;
	return ejaNama(uraiNama(nama).nama);
}

const terurai = (uraian: string, pola: RegExp): string | undefined => isiAtauKosong(pola.exec(uraian)?.[1]);

function bacaOrang({ nama, uraian }: Uraian): OrangBaca {
	const jabatan = terurai(uraian, JABATAN);
	return {
		nama: namaOf(nama),
		jabatan:
			jabatan !== undefined && !/^(?:berkedudukan|beralamat|berdasarkan|dalam hal|bertindak)/i.test(jabatan)
				? jabatan
				: undefined,
		mewakili: terurai(uraian, ATAS_NAMA),
		dasar: terurai(uraian, DASAR),
		alamat: terurai(uraian, ALAMAT),
	};
}

/** Cells of a row without its number and its colon. */
function dariSel(row: readonly string[]): Uraian[] {
	const sel = row.map(satuBaris).filter((satu) => satu !== "" && !URUT.test(satu) && satu !== ":");
	const [nama = "", ...rest] = sel;
	if (rest.length === 0) return dariTeks(nama);
	return [{ nama, uraian: rest.join(" ").replace(/^:\s*/, "") }];
}

/** "MARWAN HAMAMI : Bupati …" or "Sagara Wiraguna, Bupati …". */
function dariTeks(teks: string): Uraian[] {
	const bersih = satuBaris(teks).replace(/^(?:[IVX]{1,5}|\d{1,2})[.)]\s+/, "");
	const [, nama, uraian] = BERNAMA.exec(bersih) ?? BERKOMA.exec(bersih) ?? [];
	return nama !== undefined && uraian !== undefined ? [{ nama, uraian }] : [];
}

const uraianOf = ({ teks, tabel }: ParagrafBaca): { readonly teks: string; readonly orang: readonly Uraian[] }[] =>
	tabel
		? tabel.map((row) => ({ teks: satuBaris(row.join(" ")), orang: dariSel(row) }))
		: [{ teks: satuBaris(teks), orang: dariTeks(teks) }];

/**
 * Reads the parties, from a table or from paragraphs. Persons before the name of their party belong to it together:
 * "… Para Bupati tersebut di atas selanjutnya disebut PIHAK KEDUA."
 * @param isi what stands below "Pada hari ini …"
 */
export function bacaPihak(isi: readonly ParagrafBaca[]): PihakBaca[] {
	const pihak: PihakBaca[] = [];
	let menunggu: OrangBaca[] = [];
	for (const { teks, orang } of isi.flatMap(uraianOf)) {
		const sebutan = SEBUTAN.exec(teks)?.[1]?.toUpperCase().replace(/\s+/g, " ");
		const isPerson = orang.length > 0 && !/^(?:yang|para|kedua|keduanya|selanjutnya)\b/i.test(orang[0]?.nama ?? "");
		if (isPerson) menunggu = [...menunggu, ...orang.map(bacaOrang)];
		if (sebutan === undefined || pihak.some((satu) => satu.sebutan === sebutan)) continue;
		pihak.push({ sebutan, orang: menunggu.length > 0 ? menunggu : [KOSONG] });
		menunggu = [];
	}
	return pihak;
}

const KOSONG: OrangBaca = {
	nama: undefined,
	jabatan: undefined,
	mewakili: undefined,
	dasar: undefined,
	alamat: undefined,
};
