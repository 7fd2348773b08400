import { isTanggal, tanggalKomparisi, tanggalPanjang } from "../../model/tanggal.ts";
import type { PenulisanCheck } from "./penulisan.ts";
import { bacaTanggal, type Hari, type TanggalTerbaca, toIso } from "./tanggal-terbaca.ts";

const two = (value: number): string => String(value).padStart(2, "0");
const pendek = ({ tahun, bulan, hari }: Hari): string => `${two(hari)}-${two(bulan)}-${tahun}`;
/** "(00-00-2020)" is a blank, told as such. */
const isKosong = (hari: Hari): boolean => hari.hari === 0 && hari.bulan === 0;

function namaHariOf(tertulis: string): string {
	const plain = tertulis.toLowerCase().replace(/[^a-z]/g, "");
	return plain === "ahad" ? "minggu" : plain;
}

interface Salah {
	readonly message: string;
	readonly suggestion: string;
}

function judge({ tanggal, angka, namaHari, ragu }: TanggalTerbaca): Salah | undefined {
	if (isKosong(tanggal)) return undefined;
	const iso = toIso(tanggal);
	if (!isTanggal(iso)) {
		if (ragu) return undefined;
		return { message: `Tanggal ${pendek(tanggal)} tidak ada di kalender.`, suggestion: "Perbaiki hari atau bulannya." };
	}
	if (angka && !isKosong(angka) && toIso(angka) !== iso) {
		return {
			message: `Tanggal dalam huruf (${tanggalPanjang(iso)}) tidak sama dengan angkanya (${pendek(angka)}).`,
			suggestion: `Samakan keduanya; bila hurufnya yang benar, tulis (${pendek(tanggal)}).`,
		};
	}
	const benar = tanggalKomparisi(iso).hari;
	if (!namaHari || namaHariOf(namaHari) === benar.toLowerCase()) return undefined;
	return {
		message: `Hari dan tanggalnya tidak cocok: ${tanggalPanjang(iso)} adalah hari ${benar}, bukan ${namaHari}.`,
		suggestion: `Tulis "${benar}", atau perbaiki tanggalnya.`,
	};
}

/** "Nomor 12 Tahun 2018 tanggal 28 tentang …": the month went missing. "setiap tanggal 5" is a day of every month. */
const TANPA_BULAN =
	/(?=\d)(?<=Nomor[^;\n]{1,60}[^\S\n](?:ter)?tanggal[^\S\n]{1,3})\d{1,2}(?=[^\S\n]{1,3}(?:tentang|perihal)(?!\p{L}))/giu;

/** Dates that exist, the same in words as in digits, on the day of the week they are said to be. */
export const checkTanggalDalamTeks: PenulisanCheck = ({ teks }, { report }) => {
	for (const { 0: hari, index } of teks.rata.matchAll(TANPA_BULAN)) {
		report({
			ruleId: "tanggal-dalam-teks",
			severity: "warning",
			at: teks.at(index),
			message: `Tanggal "${hari}" ini tidak menyebut bulan dan tahunnya.`,
			suggestion: `Lengkapi bulan dan tahunnya, mis. "${hari} Januari 2026".`,
		});
	}
	for (const terbaca of bacaTanggal(teks.rata)) {
		const salah = judge(terbaca);
		if (salah) report({ ruleId: "tanggal-dalam-teks", at: teks.at(terbaca.offset), ...salah });
	}
};
