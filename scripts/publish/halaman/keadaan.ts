import type { KasusTerbuka, Masa, NaskahPublik } from "../portal.ts";
import { isNaskahPublik } from "../portal.ts";

/** How an agreement stands on the day of the build; the portal tells it by word and shape. */
export type Keadaan = "berlaku" | "belum-mulai" | "berakhir" | "proses" | "digabung" | "batal";

/** How one naskah stands; only a case is merged into another. */
export type KeadaanNaskah = Exclude<Keadaan, "digabung">;

export const NAMA_KEADAAN: Readonly<Record<Keadaan, string>> = {
	berlaku: "Berlaku",
	"belum-mulai": "Belum mulai",
	berakhir: "Berakhir",
	proses: "Dalam proses",
	digabung: "Digabung",
	batal: "Batal",
};

/** @param hari YYYY-MM-DD; dates sort as text */
export function keadaanNaskah({ status, jangka_waktu }: NaskahPublik, hari: string): KeadaanNaskah {
	if (status === "batal") return "batal";
	if (status !== "ditandatangani") return "proses";
	const { mulai, selesai } = jangka_waktu;
	if (mulai && mulai > hari) return "belum-mulai";
	return selesai && selesai < hari ? "berakhir" : "berlaku";
}

/**
 * An adendum and a renewal tell by the term that they left to the naskah they change. Where that one may not be read,
 * they tell by their own, if they set one.
 */
function isBermasa({ jenis, jangka_waktu, dasar }: NaskahPublik, _: number, all: readonly NaskahPublik[]): boolean {
	if (jenis !== "adendum" && jenis !== "perpanjangan") return true;
	return jangka_waktu.selesai !== undefined && !all.some(({ url }) => dasar.includes(url));
}

/** The strongest first: one naskah in force makes the whole cooperation run. */
const URUTAN: readonly KeadaanNaskah[] = ["berlaku", "belum-mulai", "berakhir", "proses", "batal"];

/** @returns undefined when the naskah that would tell is withheld */
export function keadaanKasus({ dokumen, digabung }: KasusTerbuka, hari: string): Keadaan | undefined {
	if (digabung && digabung.tanggal <= hari) return "digabung";
	const found = dokumen
		.filter(isNaskahPublik)
		.filter(isBermasa)
		.map((naskah) => keadaanNaskah(naskah, hari));
	const strongest = URUTAN.find((keadaan) => found.includes(keadaan));
	if (strongest) return strongest;
	return dokumen.some((satu) => satu.akses === "dikecualikan") ? undefined : "proses";
}

const byEnd = (a: Masa, b: Masa): number => (b.selesai ?? "9999").localeCompare(a.selesai ?? "9999", "id");

/**
 * The term by which a cooperation is known: that of its perjanjian, else of its kesepakatan; the one that ends last
 * where there are several, and those in force before those that are over.
 */
export function masaKasus({ dokumen }: KasusTerbuka, hari: string): Masa | undefined {
	const signed = dokumen
		.filter(isNaskahPublik)
		.filter(isBermasa)
		.filter((naskah) => naskah.status === "ditandatangani");
	const running = signed.filter((naskah) => keadaanNaskah(naskah, hari) !== "berakhir");
	const candidates = running.length > 0 ? running : signed;
	const pks = candidates.filter((naskah) => naskah.jenis === "perjanjian-kerja-sama");
	return (pks.length > 0 ? pks : candidates).map((naskah) => naskah.jangka_waktu).sort(byEnd)[0];
}
