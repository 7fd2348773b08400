import type { Severity } from "../../model/diagnostic.ts";
import { eachTeks } from "./front-matter.ts";
import type { PenulisanCheck } from "./penulisan.ts";

interface Jenis {
	readonly nama: string;
	readonly pola: RegExp;
	/** What the digits are; undefined when they are something else. */
	judge(digits: string): Severity | undefined;
	readonly suggestion: string;
}

const SELA = "[ .-]{0,2}";
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

const JENIS: readonly Jenis[] = [
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
];

const samarkan = (digits: string): string => `${digits.slice(0, 2)}${"•".repeat(digits.length - 4)}${digits.slice(-2)}`;

interface Data {
	readonly offset: number;
	readonly jenis: Jenis;
	readonly severity: Severity;
	readonly digits: string;
}

/** Each number once, as the first kind it fits: what is found is covered before the next kind is sought. */
function findData(teks: string): Data[] {
	const found: Data[] = [];
	let rest = teks;
	for (const jenis of JENIS) {
		rest = rest.replace(jenis.pola, (all: string, offset: number) => {
			const digits = all.replace(/\D/g, "");
			const severity = jenis.judge(digits);
			if (!severity) return all;
			found.push({ offset, jenis, severity, digits });
			return "\u0000".repeat(all.length);
		});
	}
	return found;
}

/** Personal data that a published text must not carry (UU 27/2022): NIK, NPWP, mobile phones, bank accounts. */
export const checkDataPribadi: PenulisanCheck = ({ sasaran, teks }, { report }) => {
	const tell = ({ jenis, severity, digits }: Data) => ({
		ruleId: "data-pribadi",
		severity,
		message: `Ada ${jenis.nama} di naskah: ${samarkan(digits)}.`,
		suggestion: jenis.suggestion,
	});
	for (const data of findData(teks.rata)) report({ at: teks.at(data.offset), ...tell(data) });
	for (const { isi, path } of eachTeks(sasaran.sumber.data)) {
		for (const data of findData(isi)) report({ at: sasaran.sumber.locate(path), ...tell(data) });
	}
};
