import type { MasaLaporan } from "./laporan-berkala.ts";
import { nextSemester, semestersIn, yearsIn } from "./semester.ts";

/** The calendar years that share a day with a span, as reports tell of them: in the year after. */
export const tahunLaporan = (mulai: string, selesai: string): MasaLaporan[] =>
	yearsIn(mulai, selesai).map((tahun) => ({
		kunci: String(tahun),
		nama: `tahun ${tahun}`,
		selesai: `${tahun}-12-31`,
		tutup: `${tahun + 1}-12-30`,
	}));

/** The half-years that share a day with a span, as reports tell of them: in the half-year after. */
export const semesterLaporan = (mulai: string, selesai: string): MasaLaporan[] =>
	semestersIn(mulai, selesai).map((semester) => ({
		kunci: semester.kunci,
		nama: semester.nama,
		selesai: semester.selesai,
		tutup: nextSemester(semester).selesai,
	}));
