import { angkaBilangan } from "../../model/bilangan.ts";
import { tanpaAsing } from "../../model/source.ts";
import type { PenulisanCheck } from "./penulisan.ts";
import { samarOf } from "./samar.ts";
import type { Letak } from "./teks.ts";

interface Salah {
	readonly offset: number;
	readonly message: string;
	readonly suggestion: string;
	/** Where there is one answer only: up to where the text is replaced, and by what. */
	readonly pasti?: { readonly end: number; readonly text: string };
}

// Each pattern first looks at the mark itself: to look back from every letter costs twenty times as much.

/** Two marks where one belongs: "ini..", "Rohani;." */
const GANDA = /(?=[.,;]{2})(?<=[\p{L}\d)])(?:\.\.|,,|;;|;\.|,\.)(?![.,;\d/-])/gu;
/** "rumah,lahan", "berturut-turut;dan": words that hang together by a mark. */
const RAPAT = /(?=[,;])(?<=(\p{L}{0,30}\p{Ll}))([,;])(?=(\p{Ll}{2}\p{L}{0,30}))/gu;
/** "pihak ;", "2023 ." – a mark that has come off its word. A colon lines up in a block of particulars. */
const RENGGANG =
	/(?=[^\S\n]{1,10}[,;:.?])(?<=([\p{L}\d)%]{1,30}))[^\S\n]{1,10}([,;:.?])(?=[^\S\n]*$|[^\S\n]{1,10}[\p{L}\d(])/gmu;
/** "di Karangsari. pada hari": a point, and the sentence goes on. Abbreviations are shorter than that. */
const LANJUT = /(?=\.[^\S\n])(?<=((?<!\p{L})\p{L}{5,30}))\.([^\S\n]{1,3})(?=(\p{Ll}{2,30}))/gu;
/** "Rp. 5.000,00", "Rp 5.000,-": EYD sets the sign against the number, without point or dash. */
const RUPIAH =
	/(?<!\p{L})(Rp\.?[^\S\n]{0,5})(\d{1,3}(?:\.\d{3})+|\d{1,15})(,\d{2})?((?:,?[-–]{1,2}|,=)(?![\d\p{L}]))?/gu;

function findGanda(teks: string): Salah[] {
	return [...teks.matchAll(GANDA)].map(({ 0: tanda, index: offset }) => ({
		offset,
		message: `Ada dua tanda baca berturut-turut: "${tanda}".`,
		suggestion: `Tulis "${tanda.at(tanda === ";." || tanda === ",." ? -1 : 0)}" saja.`,
	}));
}

function findRapat(teks: string): Salah[] {
	return [...teks.matchAll(RAPAT)].map(({ 1: kiri, 2: tanda, 3: kanan, index: offset }) => ({
		offset,
		message: `Tidak ada spasi sesudah tanda "${tanda}".`,
		suggestion: `Tulis "${kiri}${tanda} ${kanan}".`,
		pasti: { end: offset + 1, text: `${tanda} ` },
	}));
}

/** @param asli the body as written: where a bold word ends, its asterisks are no spaces */
function findRenggang(teks: string, asli: string, letakOf: (offset: number) => Letak | undefined): Salah[] {
	return [...teks.matchAll(RENGGANG)].flatMap(({ 0: all, 1: kata = "", 2: tanda = "", index: offset }) => {
		if (asli.slice(offset, offset + all.length).includes("*")) return [];
		const letak = letakOf(offset);
		// "Nomor : 12" and "Alamat : …" line up with one another; at the end of a sentence the colon only came off.
		const isSejajar = tanda === ":" && !/^[^\S\n]+:[^\S\n]*(?:\n|$)/.test(teks.slice(offset, offset + 25));
		if (isSejajar || letak?.jenis === "tabel" || letak?.jenis === "rincian") return [];
		return [
			{
				offset,
				message: `Ada spasi sebelum tanda "${tanda}".`,
				suggestion: `Tulis "${kata}${tanda}" tanpa spasi.`,
				pasti: { end: offset + all.length, text: tanda },
			},
		];
	});
}

function findLanjut(teks: string): Salah[] {
	return [...teks.matchAll(LANJUT)].map(({ 1: kiri, 3: kanan = "", index: offset }) => ({
		offset,
		message: "Ada tanda titik di tengah kalimat, atau kalimat yang tidak diawali huruf kapital.",
		suggestion: `Tulis "${kiri} ${kanan}", atau "${kiri}. ${kanan.charAt(0).toUpperCase()}${kanan.slice(1)}".`,
	}));
}

function findRupiah(teks: string): Salah[] {
	return [...teks.matchAll(RUPIAH)].flatMap(({ 0: all, 1: lambang, 2: angka = "", 3: sen, 4: ekor, index: offset }) => {
		const utuh = angka.includes(".") || angka.length < 4 ? angka : angkaBilangan({ nilai: angka });
		if (lambang === "Rp" && ekor === undefined) return [];
		const benar = `Rp${utuh}${sen ?? (ekor === undefined ? "" : ",00")}`;
		return [
			{
				offset,
				message: `"${all}" tidak sesuai dengan kaidah penulisan rupiah.`,
				suggestion: `Tulis "${benar}".`,
				pasti: { end: offset + all.length, text: benar },
			},
		];
	});
}

/** Marks as EYD sets them, where a slip cannot be meant. */
export const checkTandaBaca: PenulisanCheck = ({ sasaran, teks }, { report }) => {
	const samar = samarOf(teks);
	const salah = [
		...findGanda(samar),
		...findRapat(samar),
		...findRenggang(samar, tanpaAsing(sasaran.sumber).body, (offset) => teks.letakOf(offset)),
		...findLanjut(samar),
		...findRupiah(samar),
	];
	for (const { offset, message, suggestion, pasti } of salah) {
		const fix = pasti ? teks.fix(offset, pasti.end, pasti.text) : {};
		report({ ruleId: "tanda-baca", severity: "warning", at: teks.at(offset), message, suggestion, ...fix });
	}
};
