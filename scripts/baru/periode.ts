import type { Periode } from "./konteks.ts";

/** The half-year that `kunci` names: "2026-1" runs from January to June. */
export function semesterOf(kunci: string): Periode | undefined {
	const [, tahun, bagian] = /^(\d{4})-([12])$/.exec(kunci) ?? [];
	if (!tahun) return undefined;
	return bagian === "1"
		? { mulai: `${tahun}-01-01`, selesai: `${tahun}-06-30` }
		: { mulai: `${tahun}-07-01`, selesai: `${tahun}-12-31` };
}

/** The last half-year that was over on the day. */
export function semesterLalu(today: string): Periode {
	const tahun = Number(today.slice(0, 4));
	const first = today.slice(5, 7) <= "06";
	return first
		? { mulai: `${tahun - 1}-07-01`, selesai: `${tahun - 1}-12-31` }
		: { mulai: `${tahun}-01-01`, selesai: `${tahun}-06-30` };
}

/** "Semester I Tahun 2026" for a whole half-year; undefined for any other span. */
export function namaSemester({ mulai, selesai }: Periode): string | undefined {
	const tahun = mulai.slice(0, 4);
	const bagian = selesai === `${tahun}-06-30` ? "1" : "2";
	const whole = semesterOf(`${tahun}-${bagian}`);
	if (whole?.mulai !== mulai || whole.selesai !== selesai) return undefined;
	return `Semester ${bagian === "1" ? "I" : "II"} Tahun ${tahun}`;
}

/** "1-2026": a whole half-year as it stands in a file name. */
export function kunciBerkas(periode: Periode): string | undefined {
	const nama = namaSemester(periode);
	return nama && `${nama.startsWith("Semester II ") ? 2 : 1}-${nama.slice(-4)}`;
}
