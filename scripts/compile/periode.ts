import { addLama, hariTerakhir } from "../model/tanggal.ts";

/** What a report tells of. */
export type MacamPeriode = "semester" | "tahun";

/** A semester or a year. */
export interface Periode {
	/** "2026-1", "2026" */
	readonly kunci: string;
	/** "Semester I Tahun 2026", "Tahun 2026" */
	readonly nama: string;
	/** First and last day, YYYY-MM-DD. */
	readonly mulai: string;
	readonly selesai: string;
}

/** Reads "2026-1" (January to June), "2026-2" (July to December) or "2026"; undefined for anything else. */
export function parsePeriode(text: string): Periode | undefined {
	const [, tahun, semester] = /^((?:19|20)\d\d)(?:-([12]))?$/.exec(text) ?? [];
	if (!tahun) return undefined;
	const kunci = text;
	if (!semester) return { kunci, nama: `Tahun ${tahun}`, mulai: `${tahun}-01-01`, selesai: `${tahun}-12-31` };
	return semester === "1"
		? { kunci, nama: `Semester I Tahun ${tahun}`, mulai: `${tahun}-01-01`, selesai: `${tahun}-06-30` }
		: { kunci, nama: `Semester II Tahun ${tahun}`, mulai: `${tahun}-07-01`, selesai: `${tahun}-12-31` };
}

/** The last semester, or the last year, that was over before the day. */
export function periodeLalu(macam: MacamPeriode, today: string): Periode {
	const then = addLama(today, { months: macam === "tahun" ? -12 : -6 });
	const tahun = then.slice(0, 4);
	const kunci = macam === "tahun" ? tahun : `${tahun}-${then.slice(5, 7) <= "06" ? 1 : 2}`;
	return parsePeriode(kunci) as Periode;
}

/** The half-year or year that follows one of these. */
export function berikutOf({ mulai, selesai }: Pick<Periode, "mulai" | "selesai">): Pick<Periode, "mulai" | "selesai"> {
	const lama = { months: mulai.slice(5, 7) === "01" && selesai.slice(5, 7) === "12" ? 12 : 6 };
	const next = addLama(selesai, { days: 1 });
	return { mulai: next, selesai: hariTerakhir(next, lama) };
}
