import { addLama, hariKe, namaBulan } from "../../model/tanggal.ts";
import type { JatuhTempoPublik, Portal } from "../portal.ts";
import { type KabarDokumen, listEnding } from "./beranda.ts";
import type { Tautan } from "./ringkas.ts";
import { isTerbuka } from "./tenggat.ts";

/** Months shown: this one and the twelve that follow. */
const JUMLAH_BULAN = 13;
const SEMINGGU = 7;

export interface HariKalender {
	/** YYYY-MM-DD */
	readonly tanggal: string;
	readonly tenggat: readonly JatuhTempoPublik[];
	readonly berakhir: readonly KabarDokumen[];
	readonly kini: boolean;
}

/** One month as a sheet on the wall: weeks from Monday to Sunday, empty cells before its first and after its last day. */
export interface HalamanBulan extends Tautan {
	readonly minggu: readonly (readonly (HariKalender | null)[])[];
	/** The days on which something falls due, for a narrow screen and for reading aloud. */
	readonly berisi: readonly HariKalender[];
	readonly sebelum?: Tautan;
	readonly sesudah?: Tautan;
}

const alamatBulan = (bulan: string): string => `/tenggat/${bulan}/`;
const tautanBulan = (bulan: string): Tautan => ({ judul: namaBulan(bulan), url: alamatBulan(bulan) });

function daysOf(bulan: string): string[] {
	const first = `${bulan}-01`;
	const days: string[] = [];
	for (let day = first; day.startsWith(bulan); day = addLama(day, { days: 1 })) days.push(day);
	return days;
}

/** Cells in rows of seven, the first day under its own name. */
export function mingguOf<T>(cells: readonly T[], first: string): (T | null)[][] {
	const before = Array.from({ length: hariKe(first) - 1 }, () => null);
	const after = (SEMINGGU - ((before.length + cells.length) % SEMINGGU)) % SEMINGGU;
	const all: (T | null)[] = [...before, ...cells, ...Array.from({ length: after }, () => null)];
	return Array.from({ length: all.length / SEMINGGU }, (_, row) => all.slice(row * SEMINGGU, (row + 1) * SEMINGGU));
}

/** The calendar, month by month. */
export function halamanKalender(portal: Portal): HalamanBulan[] {
	const awal = `${portal.hari.slice(0, 7)}-01`;
	const months = Array.from({ length: JUMLAH_BULAN }, (_, index) => addLama(awal, { months: index }).slice(0, 7));
	const due = portal.tenggat.filter(isTerbuka);
	const ending = listEnding(portal, addLama(awal, { months: JUMLAH_BULAN }));
	return months.map((bulan, index) => {
		const days = daysOf(bulan).map(
			(tanggal): HariKalender => ({
				tanggal,
				tenggat: due.filter(({ batas }) => batas === tanggal),
				berakhir: ending.filter((kabar) => kabar.tanggal === tanggal),
				kini: tanggal === portal.hari,
			}),
		);
		const [before, after] = [months[index - 1], months[index + 1]];
		return {
			...tautanBulan(bulan),
			minggu: mingguOf(days, `${bulan}-01`),
			berisi: days.filter(({ tenggat, berakhir }) => tenggat.length + berakhir.length > 0),
			...(before !== undefined && { sebelum: tautanBulan(before) }),
			...(after !== undefined && { sesudah: tautanBulan(after) }),
		};
	});
}
