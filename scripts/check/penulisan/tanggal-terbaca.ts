import { bacaTerbilang } from "../../model/baca-terbilang.ts";

const BULAN =
	"Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Nopember|Desember".split("|");
const NOMOR_BULAN: ReadonlyMap<string, number> = new Map(
	[1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 12].map((nomor, index) => [(BULAN[index] as string).toLowerCase(), nomor]),
);
const HARI = "Senin|Selasa|Rabu|Kamis|Jumat|Jum['’`]at|Sabtu|Minggu|Ahad";
const C = "[^\\S\\n]{1,5}";
const C0 = "[^\\S\\n]{0,5}";
const ANGKA = `(\\d{1,2})${C0}[-/.]${C0}(\\d{1,2})${C0}[-/.]${C0}(\\d{4})(?![\\d/-])`;
const DI_DEPAN = `(?:(?<!\\p{L})(${HARI})(?:${C0},${C0}|${C0}\\(|${C})(?:(?:tanggal|tgl\\.?)${C})?)?`;

/** A day as year, month and day; it need not be in the calendar. */
export interface Hari {
	readonly tahun: number;
	readonly bulan: number;
	readonly hari: number;
}

export interface TanggalTerbaca {
	readonly offset: number;
	/** "Senin", where the text names it. */
	readonly namaHari?: string;
	readonly tanggal: Hari;
	/** The same date in digits behind the words: "(02-11-2026)". */
	readonly angka?: Hari;
	/** A run of digits such as "12-05-2019" that may be a number of something else. */
	readonly ragu: boolean;
}

const PANJANG = new RegExp(
	`${DI_DEPAN}(?<![\\p{L}\\d./-])(\\d{1,2})${C}(?:bulan${C})?(${BULAN.join("|")})(?!\\p{L}),?${C}(?:tahun${C})?(\\d{4})(?!\\d)`,
	"giu",
);
const PENDEK = new RegExp(`${DI_DEPAN}(?<![\\p{L}\\d./-])(\\(${C0})?(?<![\\d/.-])${ANGKA}`, "giu");
const HURUF = new RegExp(
	`(?:(?<!\\p{L})(${HARI})${C0},?${C0})?(?<!\\p{L})tanggal${C}((?:\\p{L}{3,20}[^\\S\\n-]{1,5}){1,4}?)(?:bulan${C})?(${BULAN.join("|")})(?!\\p{L}),?${C}(?:tahun${C})?`,
	"giu",
);
const DALAM_ANGKA = new RegExp(`^${C0},?${C0}\\(?${C0}${ANGKA}`, "u");
const DIDAHULUI = /(?:tanggal|tgl\.?|tertanggal|hari ini)\s{0,5}$/i;

const bulanOf = (nama: string): number => NOMOR_BULAN.get(nama.toLowerCase()) ?? 0;
const toHari = (hari: string, bulan: string | number, tahun: string): Hari => ({
	hari: Number(hari),
	bulan: Number(bulan),
	tahun: Number(tahun),
});

function readPanjang(rata: string): TanggalTerbaca[] {
	return [...rata.matchAll(PANJANG)].map((match) => {
		const [, namaHari, hari = "", bulan = "", tahun = ""] = match;
		const tanggal = toHari(hari, bulanOf(bulan), tahun);
		return { offset: match.index, tanggal, ragu: false, ...(namaHari && { namaHari }) };
	});
}

function readPendek(rata: string): TanggalTerbaca[] {
	return [...rata.matchAll(PENDEK)].map((match) => {
		const [, namaHari, kurung, hari = "", bulan = "", tahun = ""] = match;
		const before = rata.slice(Math.max(0, match.index - 20), match.index);
		const ragu = !namaHari && !kurung && !DIDAHULUI.test(before);
		return { offset: match.index, tanggal: toHari(hari, bulan, tahun), ragu, ...(namaHari && { namaHari }) };
	});
}

/** The year that begins a text, in digits or words, and what follows it. */
function takeTahun(teks: string): { tahun: string; sisa: string } | undefined {
	const digits = /^\d{4}(?!\d)/.exec(teks)?.[0];
	if (digits) return { tahun: digits, sisa: teks.slice(4) };
	const words = /^(?:\p{L}{2,30}[^\S\n-]{0,5}){1,8}/u.exec(teks)?.[0].split(/(?<=\s)(?=\S)/) ?? [];
	for (let count = words.length; count > 0; count--) {
		const written = words.slice(0, count).join("");
		const tahun = bacaTerbilang(written);
		if (tahun !== undefined && /^\d{4}$/.test(tahun)) return { tahun, sisa: teks.slice(written.length) };
	}
	return undefined;
}

function readHuruf(rata: string): TanggalTerbaca[] {
	return [...rata.matchAll(HURUF)].flatMap((match): TanggalTerbaca[] => {
		const [all, namaHari, kata = "", bulan = ""] = match;
		const end = match.index + all.length;
		const hari = bacaTerbilang(kata);
		const lanjut = takeTahun(rata.slice(end, end + 120));
		if (hari === undefined || !lanjut) return [];
		const [, d, m, y] = DALAM_ANGKA.exec(lanjut.sisa) ?? [];
		return [
			{
				offset: match.index,
				tanggal: toHari(hari, bulanOf(bulan), lanjut.tahun),
				ragu: false,
				...(namaHari && { namaHari }),
				...(d && m && y && { angka: toHari(d, m, y) }),
			},
		];
	});
}

const two = (value: number): string => String(value).padStart(2, "0");

/** YYYY-MM-DD, of a day that need not be in the calendar. */
export const toIso = ({ tahun, bulan, hari }: Hari): string =>
	`${String(tahun).padStart(4, "0")}-${two(bulan)}-${two(hari)}`;

/** Every date of a text, written long ("2 November 2026"), short ("02-11-2026") or in words. */
export function bacaTanggal(rata: string): TanggalTerbaca[] {
	return [...readHuruf(rata), ...readPanjang(rata), ...readPendek(rata)];
}
