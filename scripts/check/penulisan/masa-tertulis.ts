import { bacaTerbilang } from "../../model/baca-terbilang.ts";
import type { JangkaWaktu } from "../../model/generated/schema-types.ts";
import { addLama, compareTanggal, isTanggal, type Lama, parseLama } from "../../model/tanggal.ts";

/** A term as a sentence states it: "5 (lima) tahun". */
export interface MasaTertulis {
	readonly offset: number;
	readonly tertulis: string;
	readonly lama: Lama;
}

const MASA =
	/(?<![\p{L}\d.,/])(?:(\d{1,3})(?:[^\S\n]{0,3}\([^()\n]{1,40}\))?|((?:\p{L}{3,12}[^\S\n]{1,3}){1,3}))[^\S\n]{0,3}(tahun|bulan|hari)(?!\p{L})/giu;
/** What makes a term the term of the naskah, and not a period of notice, of evaluation or of payment. */
const BERLAKU = /(?<!\p{L})(?:berlaku|jangka waktu)(?!\p{L})/iu;
const BUKAN =
	/sebelum|sesudah|setelah|paling l|selambat|sekurang|setiap|perpanjang|evaluasi|pemberitahuan|diberitahukan|menyampaikan|tahap|masa peralihan|garansi/i;

const SESUDAHNYA = /^\s*(?:kerja|kalender|sebelum|sesudah|setelah)/i;

function lamaOf(jumlah: number, satuan: string): Lama {
	const unit = satuan.toLowerCase();
	return unit === "tahun" ? { years: jumlah } : unit === "bulan" ? { months: jumlah } : { days: jumlah };
}

/** The sentences of a block, with their offsets. */
function sentences(teks: string, start: number): { isi: string; offset: number }[] {
	return [...teks.matchAll(/[^.;\n]{1,2000}/g)].map((match) => ({ isi: match[0], offset: start + match.index }));
}

/** The number in front of "tahun", and where it begins: "untuk jangka waktu dua" → 2, at "dua". */
function jumlahOf([, angka, kata = ""]: RegExpExecArray): { jumlah: number; mulai: number } | undefined {
	if (angka !== undefined) return { jumlah: Number(angka), mulai: 0 };
	for (const word of kata.matchAll(/\p{L}+/gu)) {
		const nilai = bacaTerbilang(kata.slice(word.index));
		if (nilai !== undefined && /^\d{1,3}$/.test(nilai)) return { jumlah: Number(nilai), mulai: word.index };
	}
	return undefined;
}

function readMasa(kalimat: string): MasaTertulis | undefined {
	for (const match of kalimat.matchAll(MASA)) {
		const terbaca = jumlahOf(match);
		if (!terbaca) continue;
		const offset = match.index + terbaca.mulai;
		const [before, after] = [kalimat.slice(0, offset), kalimat.slice(match.index + match[0].length)];
		if (!BERLAKU.test(before) || BUKAN.test(before) || SESUDAHNYA.test(after) || terbaca.jumlah === 0) return undefined;
		const tertulis = match[0].slice(terbaca.mulai).replace(/\s+/g, " ");
		return { offset, tertulis, lama: lamaOf(terbaca.jumlah, match[3] ?? "") };
	}
	return undefined;
}

/** The terms stated between two offsets, where the sentence says that the naskah is in force so long. */
export function bacaMasa(rata: string, start: number, end: number): MasaTertulis[] {
	return sentences(rata.slice(start, end), start).flatMap(({ isi, offset }) => {
		const masa = readMasa(isi);
		return masa ? [{ ...masa, offset: offset + masa.offset }] : [];
	});
}

const inMonths = ({ years = 0, months = 0, days = 0 }: Lama): number => years * 12 + months + days / 31;

/**
 * True unless the term contradicts front-matter: another `lama`, or an end that is not that far from `mulai` (the day
 * before, that day or the day after: drafters count it each way).
 */
export function cocok(lama: Lama, masa: JangkaWaktu): boolean {
	const stated = masa.lama ? parseLama(masa.lama) : undefined;
	if (stated && "days" in stated === "days" in lama && inMonths(stated) !== inMonths(lama)) return false;
	const { mulai, selesai } = masa;
	if (!mulai || !selesai || !isTanggal(mulai) || !isTanggal(selesai)) return true;
	const end = addLama(mulai, lama);
	return (
		compareTanggal(selesai, addLama(end, { days: -2 })) > 0 && compareTanggal(selesai, addLama(end, { days: 2 })) < 0
	);
}
