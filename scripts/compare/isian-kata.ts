import { NAMA_JENIS, NAMA_PUBLIKASI, NAMA_STATUS, NAMA_TAHAP } from "../model/generated/vocabularies.ts";
import { isTanggal, tanggalPanjang } from "../model/tanggal.ts";
import { urutan } from "../model/terbilang.ts";

/** A value of the front-matter. */
export type Nilai = string | number | boolean | null | undefined | readonly Nilai[] | { readonly [key: string]: Nilai };

const LABEL: Readonly<Record<string, string>> = {
	nomor: "Nomor",
	tempat: "Tempat penandatanganan",
	tanggal: "Tanggal",
	mulai: "Mulai berlaku",
	selesai: "Berakhir",
	lama: "Lama berlaku",
	jumlah: "Jumlah rangkap asli",
	bermeterai: "Rangkap bermeterai",
	nama: "nama penanda tangan",
	mewakili: "pihak yang diwakili",
	dasar: "dasar",
	alamat: "alamat",
	nilai: "Nilai kerja sama",
};
/** Their fields say by themselves what they are. */
const TANPA_NAMA = new Set(["jangka_waktu", "rangkap", "pihak", "penanda_tangan"]);

const KATA: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	jenis: NAMA_JENIS,
	status: NAMA_STATUS,
	publikasi: NAMA_PUBLIKASI,
	tahap: NAMA_TAHAP,
};

const spaced = (key: string): string => key.replaceAll("_", " ");
const own = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
	table && Object.hasOwn(table, key) ? table[key] : undefined;

/** "PIHAK KEDUA, jabatan"; "Mulai berlaku" */
export function labelFor(path: readonly string[]): string {
	const named = path.filter((key, at) => at === path.length - 1 || !TANPA_NAMA.has(key));
	const label = named.map((key) => own(LABEL, key) ?? spaced(key)).join(", ");
	return label.charAt(0).toUpperCase() + label.slice(1);
}

/** What a row of a list is called: a party by its sebutan, another row by its number. */
export function partName(list: string, isian: unknown, at: number): string {
	const sebutan: unknown = isian && Reflect.get(Object(isian), "sebutan");
	if (list === "pihak") return typeof sebutan === "string" ? sebutan : `PIHAK ${urutan(at + 1).toUpperCase()}`;
	return `${list === "penanda_tangan" ? "penanda tangan" : spaced(list)} ke-${at + 1}`;
}

/** Thousands with points, as sums are written; the same on every machine. */
const rupiah = (nilai: number): string => `Rp${String(nilai).replace(/\B(?=(\d{3})+$)/g, ".")}`;

function scalarText(key: string, nilai: string | number | boolean): string {
	if (typeof nilai === "number") return key === "nilai" && Number.isSafeInteger(nilai) ? rupiah(nilai) : String(nilai);
	if (typeof nilai === "boolean") return nilai ? "ya" : "tidak";
	if (isTanggal(nilai)) return tanggalPanjang(nilai);
	return own(KATA[key], nilai) ?? nilai.replace(/\s+/g, " ").trim();
}

/** A value in words; empty where nothing is filled in. */
export function asText(key: string, nilai: Nilai): string {
	if (nilai === null || nilai === undefined) return "";
	if (typeof nilai !== "object") return scalarText(key, nilai);
	const parts = Array.isArray(nilai)
		? nilai.map((satu: Nilai) => asText(key, satu) || "…")
		: Object.entries(nilai).map(([nama, satu]) => asText(nama, satu as Nilai));
	return parts.filter((part) => part !== "").join("; ");
}
