import type { Severity } from "../../model/diagnostic.ts";

/** One kind of personal data: what it looks like, and when it is really that. */
export interface JenisData {
	readonly nama: string;
	readonly pola: RegExp;
	/** How grave it is; undefined when the text is something else. `isi` is digits only, save for an address. */
	judge(isi: string): Severity | undefined;
	readonly suggestion: string;
	/** The text is an e-mail address, no number. */
	readonly surel?: true;
}

const SELA = "[ .-]{0,2}";
/** An office that keeps its mail with a public service names itself in the address. */
const KANTOR =
	/^[^@]*(?:admin|bagian|bapp?eda|bapenda|bkad|bkp|bpbd|bpkad|bpn|bps|badan|bidang|biro|camat|desa|dinas|dinkes|disduk|dishub|diskominfo|disnaker|disdik|dlh|dpm|dpu|humas|kantor|kec[._-]|kerja[._-]?sama|koperasi|lurah|pemda|pemkab|pemkot|pemprov|puskesmas|rsud|sekre|setda|tkksd|univ|upt|yayasan)/i;
const isSatuAngka = (digits: string): boolean => new Set(digits).size === 1;

/** Province, regency, district; day (women: 40 more), month and year of birth; serial number. */
function isNik(digits: string): boolean {
	const [provinsi, hari, bulan] = [digits.slice(0, 2), digits.slice(6, 8), digits.slice(8, 10)].map(Number);
	const day = (hari ?? 0) > 40 ? (hari ?? 0) - 40 : (hari ?? 0);
	const month = bulan ?? 0;
	return (provinsi ?? 0) >= 11 && (provinsi ?? 0) <= 97 && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/**
 * First two digits: 00 treasurers, 01–03 bodies, 04–09 persons; the later series serve both.
 * Sixteen digits are a NIK, or the old fifteen behind a zero.
 */
function judgeNpwp(digits: string): Severity | undefined {
	if (isSatuAngka(digits)) return undefined;
	if (digits.length === 16 && !digits.startsWith("0")) return isNik(digits) ? "error" : "warning";
	const seri = Number(digits.slice(-15, -13));
	if (seri <= 3) return undefined;
	return seri <= 9 ? "error" : "warning";
}

/** The kinds in the order in which a number is tried. */
export const JENIS_DATA: readonly JenisData[] = [
	{
		nama: "NPWP",
		pola: new RegExp(
			`(?<![\\d.-])(?:\\d{2}\\.\\d{3}\\.\\d{3}\\.\\d-\\d{3}\\.\\d{3}(?!\\d)|(?<=NPWP[^\\d\\n]{0,15})\\d(?:${SELA}\\d){14,15}(?!\\d))`,
			"g",
		),
		judge: judgeNpwp,
		suggestion: "Hapus nomornya; NPWP perseorangan disimpan di berkas tersendiri yang tidak diterbitkan.",
	},
	{
		nama: "nomor rekening",
		pola: /(?<=(?<!\p{L})(?:rekening|rek\.)[^\d\n;]{0,60})(?<![\d./-])\d(?:[ -]?\d){8,15}(?!\d|[./]\d)/giu,
		judge: (digits) => (isSatuAngka(digits) ? undefined : "warning"),
		suggestion: "Tulis nomor rekening dalam surat tersendiri, atau pastikan boleh diketahui umum.",
	},
	{
		nama: "nomor Kartu Keluarga",
		pola: new RegExp(
			`(?<=(?<!\\p{L})(?:KK|Kartu Keluarga)(?!\\p{L})[^\\d\\n]{0,20})\\d(?:${SELA}\\d){15}(?!\\d)`,
			"gu",
		),
		judge: (digits) => (isSatuAngka(digits) ? undefined : "error"),
		suggestion: "Hapus nomornya; data keluarga tidak dimuat dalam naskah yang dapat dibaca umum.",
	},
	{
		nama: "NIK",
		pola: new RegExp(`(?<![\\d.,/-])\\d(?:${SELA}\\d){15}(?![\\d/]|[.,-]\\d)`, "g"),
		judge: (digits) => (isNik(digits) && !isSatuAngka(digits) ? "error" : undefined),
		suggestion: "Hapus nomornya; identitas penanda tangan cukup nama dan jabatan.",
	},
	{
		nama: "nomor telepon seluler",
		pola: /(?<![\p{L}\d./-])(?:\+?62[ -]?|0)8\d{1,2}[ -]?\d{3,4}[ -]?\d{2,5}(?![\d/]|[.-]\d)/gu,
		judge: (digits) => (digits.length >= 10 && digits.length <= 14 ? "warning" : undefined),
		suggestion: "Pakai nomor telepon kantor dengan kode wilayah, mis. (0266) 123456.",
	},
	{
		nama: "alamat surel pribadi",
		surel: true,
		pola: /(?<![\p{L}\d._%+-])[a-z\d][a-z\d._%+-]{0,63}@(?:gmail|yahoo|ymail|rocketmail|hotmail|outlook|live|icloud|protonmail|proton)\.(?:com|co\.id|me)(?![\p{L}\d-])/giu,
		judge: (surel) => (KANTOR.test(surel) ? undefined : "warning"),
		suggestion: "Pakai surel dinas dengan domain pemerintah daerah atau lembaga, mis. bagian@daerah.go.id.",
	},
];
