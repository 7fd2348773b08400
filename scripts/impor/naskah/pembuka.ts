import { bacaTerbilang } from "../../model/baca-terbilang.ts";
import { isTanggal } from "../../model/tanggal.ts";
import { bacaTanggalSel } from "../tanggal-sel.ts";
import { isiAtauKosong } from "./tulisan.ts";

/** What "Pada hari ini …, bertempat di …" says. */
export interface PembukaBaca {
	/** YYYY-MM-DD; undefined where it is left open, or says two things. */
	readonly tanggal: string | undefined;
	/** Why no date was taken though one is written. */
	readonly ragu: string | undefined;
	readonly tempat: string | undefined;
}

const KATA =
	/tanggal\s+(?<hari>[\p{L}\s]+?|\d{1,2})[\s,]+bulan\s+(?<bulan>\p{L}+)[\s,]+tahun\s+(?<tahun>[\p{L}\s]+?|\d{4})\s*(?=[(,.:;]|bertempat|kami|yang|$)/iu;
const ANGKA = /\(\s*(\d{1,2})\s*[-/.–]\s*(\d{1,2})\s*[-/.–]\s*(\d{4})\s*\)/;
const TEMPAT = /bertempat\s+di\s+(.+?)(?=,?\s+(?:kami|yang\s+bertanda|masing|telah)|,|\.\s*$|:|$)/iu;

const two = (part: string): string => part.padStart(2, "0");

const bilangan = (kata: string): string | undefined => (/^\d+$/.test(kata) ? kata : bacaTerbilang(kata.trim()));

function dariKata(teks: string, today: string): string | undefined {
	const { hari, bulan, tahun } = KATA.exec(teks)?.groups ?? {};
	const [day, year] = [bilangan(hari ?? ""), bilangan(tahun ?? "")];
	if (day === undefined || year === undefined || bulan === undefined) return undefined;
	return bacaTanggalSel(`${day} ${bulan} ${year}`, today).tanggal;
}

function dariAngka(teks: string): string | undefined {
	const [, hari = "", bulan = "", tahun = ""] = ANGKA.exec(teks) ?? [];
	const tanggal = `${tahun}-${two(bulan)}-${two(hari)}`;
	return isTanggal(tanggal) ? tanggal : undefined;
}

/** Reads the opening sentence; a date whose words and digits disagree is not decided here. */
export function bacaPembuka(teks: string, today: string): PembukaBaca {
	const [kata, angka] = [dariKata(teks, today), dariAngka(teks)];
	const berbeda = kata !== undefined && angka !== undefined && kata !== angka;
	return {
		tanggal: berbeda ? undefined : (kata ?? angka),
		ragu: berbeda ? `tanggal dengan huruf terbaca ${kata}, dengan angka ${angka}` : undefined,
		tempat: isiAtauKosong(TEMPAT.exec(teks)?.[1]),
	};
}
