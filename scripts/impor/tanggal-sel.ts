import { addLama, isTanggal } from "../model/tanggal.ts";

/** What became of a cell that should hold a date: nothing in it, a date, or the reason why none was read. */
export type TanggalSel = { readonly tanggal?: string; readonly ragu?: string };

const BULAN: readonly (readonly string[])[] = [
	["januari", "january", "jan"],
	["februari", "pebruari", "february", "feb", "peb"],
	["maret", "march", "mar"],
	["april", "apr"],
	["mei", "may"],
	["juni", "june", "jun"],
	["juli", "july", "jul"],
	["agustus", "august", "agu", "agt", "ags", "aug"],
	["september", "sept", "sep"],
	["oktober", "october", "okt", "oct"],
	["november", "nopember", "nov", "nop"],
	["desember", "december", "des", "dec"],
];
const BULAN_KE: ReadonlyMap<string, number> = new Map(
	BULAN.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{1,2}:.*)?$/;
const ANGKA = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})$/;
const HURUF = /^(\d{1,2})[\s./-]*(\p{L}+)[\s.,/-]*(?:tahun\s*)?(\d{4}|\d{2})$/u;
/** Days since the day nought of spreadsheets; the time of day stands behind the point. */
const SERI = /^(\d{5})(?:\.\d+)?$/;
const HARI_NOL = "1899-12-30";
const KOSONG = /^[-–—.…_\s/0]*$/;
const HARI = /^(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)\s*[,/]?\s*(?:tanggal|tgl\.?)?\s*/u;

/** Regions have signed cooperation agreements since there are regions; a year before is a slip of a spreadsheet. */
const TAHUN_AWAL = 1945;
const TAHUN_AKHIR = 2100;

const two = (part: string | number): string => String(part).padStart(2, "0");

/** "24" is of this century unless that lies more than twenty years ahead. */
function abad(tahun: string, today: string): string {
	if (tahun.length === 4) return tahun;
	const recent = Number(`20${tahun}`);
	return recent <= Number(today.slice(0, 4)) + 20 ? String(recent) : `19${tahun}`;
}

function susun(tahun: string, bulan: string | number, hari: string, tertulis: string): TanggalSel {
	const tanggal = `${tahun}-${two(bulan)}-${two(hari)}`;
	if (!isTanggal(tanggal)) {
		const turned = Number(bulan) > 12 && Number(hari) <= 12 ? "; mungkin bulannya ditulis lebih dahulu" : "";
		return { ragu: `"${tertulis}" tidak ada di kalender${turned}` };
	}
	const year = Number(tahun);
	if (year >= TAHUN_AWAL && year <= TAHUN_AKHIR) return { tanggal };
	return { ragu: `tahun ${year} pada "${tertulis}" tidak masuk akal; sel tanggal yang kosong sering terbaca 1900` };
}

/**
 * Reads a cell in a column of dates: "12 Maret 2024", "Selasa, 12-Mar-24", "12/03/24" (day first, as Indonesia writes),
 * "2024-03-12", or the count of days that a spreadsheet keeps.
 * @param today YYYY-MM-DD; tells the century of a year of two digits
 */
export function bacaTanggalSel(sel: string, today: string): TanggalSel {
	const tertulis = sel.replaceAll("\n", " ").trim();
	if (KOSONG.test(tertulis)) return {};
	const teks = tertulis.toLowerCase().replace(HARI, "");
	const [, year, month, date] = ISO.exec(teks) ?? [];
	if (year && month && date) return susun(year, month, date, tertulis);
	const [, hari, bulan, tahun] = ANGKA.exec(teks) ?? [];
	if (hari && bulan && tahun) return susun(abad(tahun, today), bulan, hari, tertulis);
	const [, day, nama, ofYear] = HURUF.exec(teks) ?? [];
	const ke = nama && BULAN_KE.get(nama);
	if (day && ke && ofYear) return susun(abad(ofYear, today), ke, day, tertulis);
	const seri = SERI.exec(teks)?.[1];
	if (seri) {
		const [y = "", m = "", d = ""] = addLama(HARI_NOL, { days: Number(seri) }).split("-");
		return susun(y, m, d, tertulis);
	}
	return { ragu: `"${tertulis}" tidak terbaca sebagai tanggal` };
}
