import { BULAN, isTanggal } from "./tanggal.ts";

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const ANGKA = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const HURUF = /^(\d{1,2}) {1,3}(\p{L}+) {1,3}(\d{4})$/u;

/** Names of months, the older spellings too. */
const BULAN_KE: ReadonlyMap<string, number> = new Map([
	...BULAN.map((nama, index) => [nama.toLowerCase(), index + 1] as const),
	["pebruari", 2],
	["nopember", 11],
]);

function susun(tahun: string, bulan: string | number, hari: string): string | undefined {
	const tanggal = `${tahun}-${String(bulan).padStart(2, "0")}-${hari.padStart(2, "0")}`;
	return isTanggal(tanggal) ? tanggal : undefined;
}

/**
 * Reads a date that people wrote in their own way: "1-3-2025" and "01/03/2025" (day first, as Indonesia writes), "1 Maret
 * 2025", "2025/3/1". The year has four digits, for two leave a doubt.
 * @returns YYYY-MM-DD; undefined for what is no day of the calendar, or may be another
 */
export function bacaTanggalTertulis(tulisan: string): string | undefined {
	const teks = tulisan.trim();
	const [, year, month, date] = ISO.exec(teks) ?? [];
	if (year && month && date) return susun(year, month, date);
	const [, hari, bulan, tahun] = ANGKA.exec(teks) ?? [];
	if (hari && bulan && tahun) return susun(tahun, bulan, hari);
	const [, day, nama, ofYear] = HURUF.exec(teks) ?? [];
	const ke = nama && BULAN_KE.get(nama.toLowerCase());
	return day && ke && ofYear ? susun(ofYear, ke, day) : undefined;
}
