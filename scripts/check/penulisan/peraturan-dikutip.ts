import { tanggalHukum } from "../../model/keberlakuan.ts";
import { tanggalPanjang } from "../../model/tanggal.ts";
import type { PenulisanCheck } from "./penulisan.ts";
import { type Dimiliki, dimilikiOf, namaOf, sameJudul, tulisPeraturan } from "./peraturan-dimiliki.ts";
import { bacaKutipan, type Dikutip } from "./peraturan-kutipan.ts";

interface Salah {
	readonly message: string;
	readonly suggestion: string;
}

const periksa = ({ data }: Dimiliki): string => `Periksa; yang kami simpan: ${tulisPeraturan(data)}.`;

/** A title that is another's, or a number or year that its title does not bear. */
function judgeJudul(dikutip: Dikutip, sejenis: readonly Dimiliki[], tepat: Dimiliki | undefined): Salah | undefined {
	if (dikutip.judul === "") return undefined;
	if (tepat) {
		if (sameJudul(dikutip.judul, tepat.data.judul)) return undefined;
		const message = `Judul ${tepat.data.sebutan} di sini bukan judul resminya.`;
		return { message, suggestion: `Tulis "${tulisPeraturan(tepat.data)}".` };
	}
	const benar = sejenis.find(({ data }) => sameJudul(dikutip.judul, data.judul, true));
	if (!benar) return undefined;
	const beda = benar.data.nomor === dikutip.nomor ? `Tahun ${dikutip.tahun}` : `Nomor ${dikutip.nomor}`;
	return {
		message: `Peraturan dengan judul ini dikenal sebagai ${benar.data.sebutan}, bukan ${beda}.`,
		suggestion: periksa(benar),
	};
}

/** A law that was not yet, or no longer, in force on the day by whose law the naskah is judged. */
function judgeBerlaku({ data, sampai }: Dimiliki, tanggal: string): Salah | undefined {
	const { sejak } = data.berlaku;
	if (sejak && tanggal < sejak) {
		return {
			message: `${data.sebutan} belum berlaku pada tanggal naskah ini (${tanggalPanjang(tanggal)}); berlakunya sejak ${tanggalPanjang(sejak)}.`,
			suggestion: "Kutip peraturan yang berlaku pada tanggal naskah, atau periksa tanggal naskahnya.",
		};
	}
	if (!sampai || tanggal < sampai.sejak) return undefined;
	return {
		message: `${data.sebutan} sudah dicabut dengan ${sampai.pencabut.sebutan} sejak ${tanggalPanjang(sampai.sejak)}.`,
		suggestion: `Tulis "${tulisPeraturan(sampai.pencabut)}" bila itu yang dimaksud.`,
	};
}

/** What was once so is told as history: "sebagaimana telah dicabut", "semula diatur dalam". */
const RIWAYAT = /dicabut|diganti|tidak\s+berlaku|semula|sebelumnya|pernah|dahulu/i;

/** A regulation that `content/peraturan` holds is cited by its own number, year and title, while it is in force. */
export const checkPeraturanDikutip: PenulisanCheck = ({ sasaran, teks }, { arsip, today, report }) => {
	const dimiliki = dimilikiOf(arsip);
	const tanggal = tanggalHukum(sasaran, today);
	for (const dikutip of bacaKutipan(teks.rata)) {
		const sejenis = dimiliki.filter(({ data }) => data.nomor && data.tahun && namaOf(data) === dikutip.nama);
		const tepat = sejenis.find(({ data }) => data.nomor === dikutip.nomor && data.tahun === dikutip.tahun);
		const sekitar = teks.rata
			.slice(Math.max(0, dikutip.offset - 80), dikutip.end + 120)
			.split("\n")
			.join(" ");
		const berlaku = tepat && !RIWAYAT.test(sekitar) ? judgeBerlaku(tepat, tanggal) : undefined;
		const salah = judgeJudul(dikutip, sejenis, tepat) ?? berlaku;
		if (salah) report({ ruleId: "peraturan-dikutip", severity: "warning", at: teks.at(dikutip.offset), ...salah });
	}
};
