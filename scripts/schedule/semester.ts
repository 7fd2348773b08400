import { addLama } from "../model/tanggal.ts";

/** Half a calendar year: "2026-1" runs from January to June. */
export interface Semester {
	readonly kunci: string;
	/** "semester I tahun 2026" */
	readonly nama: string;
	readonly mulai: string;
	readonly selesai: string;
}

/** The half-year in which a day lies. */
export function semesterAt(tanggal: string): Semester {
	const tahun = tanggal.slice(0, 4);
	const first = tanggal.slice(5, 7) <= "06";
	return first
		? { kunci: `${tahun}-1`, nama: `semester I tahun ${tahun}`, mulai: `${tahun}-01-01`, selesai: `${tahun}-06-30` }
		: { kunci: `${tahun}-2`, nama: `semester II tahun ${tahun}`, mulai: `${tahun}-07-01`, selesai: `${tahun}-12-31` };
}

/** The half-year after this one. */
export const nextSemester = ({ selesai }: Semester): Semester => semesterAt(addLama(selesai, { days: 1 }));

/** Every half-year that shares a day with the span; empty when it ends before it begins. */
export function semestersIn(mulai: string, selesai: string): Semester[] {
	const found: Semester[] = [];
	if (selesai < mulai) return found;
	for (let satu = semesterAt(mulai); satu.mulai <= selesai; satu = nextSemester(satu)) found.push(satu);
	return found;
}

/** Every calendar year that shares a day with the span. */
export function yearsIn(mulai: string, selesai: string): number[] {
	const first = Number(mulai.slice(0, 4));
	const count = Math.max(0, Number(selesai.slice(0, 4)) - first + 1);
	return selesai < mulai ? [] : Array.from({ length: count }, (_, index) => first + index);
}
