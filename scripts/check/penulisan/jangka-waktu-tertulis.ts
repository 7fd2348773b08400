import { isNaskah } from "../../model/arsip.ts";
import type { JangkaWaktu } from "../../model/generated/schema-types.ts";
import { pasalOf } from "../../model/isi.ts";
import { isTanggal, tanggalPanjang } from "../../model/tanggal.ts";
import { JANGKA_WAKTU } from "../../rules/klausul.ts";
import type { FormatContext } from "../format/format.ts";
import { bacaMasa, cocok } from "./masa-tertulis.ts";
import { type Bacaan, isAdendum, type PenulisanCheck } from "./penulisan.ts";
import { bacaTanggal, type TanggalTerbaca, toIso } from "./tanggal-terbaca.ts";

type Report = FormatContext["report"];

/** "5 tahun" or "3 Februari 2025 sampai dengan 2 Februari 2030", as front-matter says. */
function menurutIsian({ mulai, selesai, lama }: JangkaWaktu): string {
	const hari = (tanggal: string | null | undefined) =>
		tanggal && isTanggal(tanggal) ? tanggalPanjang(tanggal) : "tanggal yang belum diisi";
	return mulai || selesai ? `${hari(mulai)} sampai dengan ${hari(selesai)}` : (lama ?? "");
}

/** "berlaku mulai tanggal … sampai dengan tanggal …": the two dates, where a sentence gives both. */
function findRentang(potong: string): { mulai: TanggalTerbaca; selesai: TanggalTerbaca } | undefined {
	const tanggal = bacaTanggal(potong)
		.filter((satu) => !satu.ragu)
		.sort((a, b) => a.offset - b.offset);
	for (const [index, mulai] of tanggal.entries()) {
		const selesai = tanggal[index + 1];
		const between = selesai ? potong.slice(mulai.offset, selesai.offset) : "";
		const before = potong.slice(Math.max(0, mulai.offset - 120), mulai.offset);
		if (!selesai || between.length > 80 || !/sampai|hingga|s\.d\./i.test(between)) continue;
		if (/berlaku|jangka waktu/i.test(before.split(/[.;\n]/).at(-1) ?? "")) return { mulai, selesai };
	}
	return undefined;
}

function checkTanggal(
	{ teks }: Bacaan,
	masa: JangkaWaktu,
	[start, end]: readonly [number, number],
	report: Report,
): void {
	const rentang = findRentang(teks.rata.slice(start, end));
	if (!rentang) return;
	const pairs = [
		[rentang.mulai, masa.mulai, "mulai berlaku"],
		[rentang.selesai, masa.selesai, "berakhir"],
	] as const;
	for (const [terbaca, isian, nama] of pairs) {
		const iso = toIso(terbaca.tanggal);
		if (!isian || !isTanggal(iso) || iso === isian) continue;
		report({
			ruleId: "jangka-waktu-tertulis",
			at: teks.at(start + terbaca.offset),
			message: `Pasal ini menyebut naskah ${nama} ${tanggalPanjang(iso)}, padahal isian jangka_waktu ${tanggalPanjang(isian)}.`,
			suggestion: "Samakan bunyi pasal dengan isian jangka_waktu.",
		});
	}
}

/** The term that the pasal on the term states is the one in front-matter. */
export const checkJangkaWaktuTertulis: PenulisanCheck = (bacaan, { report }) => {
	const { sasaran, teks } = bacaan;
	if (!isNaskah(sasaran) || isAdendum(sasaran)) return;
	const masa = sasaran.data.jangka_waktu;
	if (!masa) return;
	for (const satu of pasalOf(sasaran.naskah)) {
		if (!JANGKA_WAKTU.judul.test(satu.judul)) continue;
		const [start, end] = teks.rentangOf(satu);
		checkTanggal(bacaan, masa, [start, end], report);
		for (const { offset, tertulis, lama } of bacaMasa(teks.rata, start, end)) {
			if (cocok(lama, masa)) continue;
			report({
				ruleId: "jangka-waktu-tertulis",
				at: teks.at(offset),
				message: `Pasal ini menyebut jangka waktu ${tertulis}, padahal isian jangka_waktu ${menurutIsian(masa)}.`,
				suggestion: "Samakan bunyi pasal dengan isian jangka_waktu.",
			});
		}
	}
};
