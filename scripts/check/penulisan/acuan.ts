import type { NamaUnsur } from "./unsur.ts";

/** One place that a sentence refers to: "Pasal 7 ayat (2) huruf b". */
export interface Acuan {
	readonly offset: number;
	readonly pasal?: string;
	/** Target of `[Pasal](#jangka-waktu)`, where the reference begins with such a link. */
	readonly tautan?: string;
	readonly unsur: readonly { readonly nama: NamaUnsur; readonly nomor: string }[];
}

/** References that share their instrument: "Pasal 7 ayat (2) dan ayat (3) Kesepakatan Bersama". */
export interface Rumpun {
	readonly acuan: readonly Acuan[];
	readonly start: number;
	readonly end: number;
	/** "Pasal 3 sampai dengan Pasal 7" */
	readonly rentang: boolean;
}

const C = "[^\\S\\n]{0,5}";
const BAGIAN = new RegExp(
	[
		"\\[[^\\]\\n]{0,40}\\]\\(#(?<tautan>[^)\\s]{1,120})\\)",
		`(?<![\\p{L}\\d/-])pasal${C}\\(?(?<pasal>\\d{1,4}[A-Za-z]?)\\)?(?![\\p{L}\\d]|[.,]\\d)`,
		`(?<![\\p{L}\\d/-])ayat${C}\\(?(?<ayat>\\d{1,3}[a-z]?)\\)?(?![\\p{L}\\d]|[.,]\\d)`,
		`(?<![\\p{L}\\d/-])huruf${C}(?<huruf>[a-z]|(?:aa|bb|cc|dd|ee))\\)?(?![\\p{L}\\d])`,
		`(?<![\\p{L}\\d/-])(?:angka|butir)${C}\\(?(?<angka>\\d{1,3})\\)?(?![\\p{L}\\d%]|[.,]\\d|${C}%)`,
	].join("|"),
	"giu",
);
const PENGHUBUNG = `,?${C}(?:,|dan/atau|dan|atau|serta|sampai${C}dengan|s\\.?d\\.?|s/d|hingga)${C}`;
const SAMBUNG = new RegExp(`^(?:${C}|${C},${C}|${C}${PENGHUBUNG})$`, "iu");
/** "ayat (1), (2) dan (3)" */
const AYAT_LAGI = new RegExp(`${C}${PENGHUBUNG}\\((\\d{1,3})\\)`, "iuy");
const RENTANG = /sampai|s\.?d|s\/d|hingga/i;
const URUTAN: readonly string[] = ["pasal", "ayat", "huruf", "angka"];

interface Bagian {
	readonly nama: string;
	readonly nomor: string;
	readonly start: number;
	readonly end: number;
}

function toBagian({ groups = {}, index, 0: all }: RegExpExecArray): Bagian[] {
	const [nama, nomor] = Object.entries(groups).find(([, value]) => value !== undefined) ?? [];
	if (nama === undefined || nomor === undefined) return [];
	return [{ nama, nomor: nama === "tautan" ? nomor : nomor.toLowerCase(), start: index, end: index + all.length }];
}

/** "ayat (1), (2) dan (3)": what follows the first without the word. */
function readAyatLagi(rata: string, from: number): Bagian[] {
	const found: Bagian[] = [];
	AYAT_LAGI.lastIndex = from;
	for (let match = AYAT_LAGI.exec(rata); match; match = AYAT_LAGI.exec(rata)) {
		const { index, 0: all, 1: nomor = "" } = match;
		found.push({ nama: "ayat", nomor, start: index + all.lastIndexOf("("), end: index + all.length });
	}
	return found;
}

function readBagian(rata: string): Bagian[] {
	return [...rata.matchAll(BAGIAN)].flatMap((match) => {
		const bagian = toBagian(match);
		return bagian[0]?.nama === "ayat" ? [...bagian, ...readAyatLagi(rata, bagian[0].end)] : bagian;
	});
}

/** What a part means after the one before it: "ayat (3)" after "Pasal 7 ayat (2) dan" is ayat (3) of Pasal 7. */
function toAcuan(bagian: Bagian, before: Acuan | undefined): Acuan {
	const offset = bagian.start;
	if (bagian.nama === "tautan") return { offset, tautan: bagian.nomor, unsur: [] };
	if (bagian.nama === "pasal") return { offset, pasal: bagian.nomor, unsur: [] };
	const rank = URUTAN.indexOf(bagian.nama);
	const above = (before?.unsur ?? []).filter(({ nama }) => URUTAN.indexOf(nama) < rank);
	const unsur = [...above, { nama: bagian.nama as NamaUnsur, nomor: bagian.nomor }];
	const { pasal, tautan } = before ?? {};
	return { offset, unsur, ...(pasal !== undefined && { pasal }), ...(tautan !== undefined && { tautan }) };
}

const deepens = (before: Bagian, after: Bagian): boolean =>
	URUTAN.indexOf(after.nama) > Math.max(0, URUTAN.indexOf(before.nama));

/** Reads every reference of a text, grouped as the sentence groups them. */
export function bacaAcuan(rata: string): Rumpun[] {
	const rumpun: { acuan: Acuan[]; start: number; end: number; rentang: boolean }[] = [];
	let last: Bagian | undefined;
	for (const bagian of readBagian(rata)) {
		const celah = last ? rata.slice(last.end, bagian.start) : "";
		const group = rumpun.at(-1);
		if (!last || !group || celah.length > 40 || !SAMBUNG.test(celah.replace(/^\)/, ""))) {
			rumpun.push({ acuan: [toAcuan(bagian, undefined)], start: bagian.start, end: bagian.end, rentang: false });
		} else {
			const before = group.acuan.at(-1);
			const start = before?.offset;
			const narrows = deepens(last, bagian) && celah.trim() === "";
			if (narrows) group.acuan.pop();
			const acuan = toAcuan(bagian, before);
			group.acuan.push(narrows && start !== undefined ? { ...acuan, offset: start } : acuan);
			group.end = bagian.end;
			group.rentang ||= RENTANG.test(celah);
		}
		last = bagian;
	}
	return rumpun;
}
