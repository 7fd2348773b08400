import { type DokumenNaskah, isNaskah } from "../../model/arsip.ts";
import { type Blok, butirOf, type Naskah, type Pasal, pasalOf } from "../../model/isi.ts";
import { isDwibahasa } from "../../model/jenis.ts";
import type { Position } from "../../model/position.ts";
import type { TeksAsing } from "../../model/source.ts";
import type { FormatCheck, FormatContext } from "../format/format.ts";

type Report = FormatContext["report"];

const BAHASA_UTAMA =
	/perbedaan[\s\S]{0,120}(?:bahasa|naskah|teks|penafsiran)[\s\S]{0,200}bahasa|sama-sama\s+(?:asli|otentik|autentik)/i;

/** The text of blocks, whatever holds it. */
function textOf(blok: readonly Blok[]): string {
	return blok
		.map((satu) => {
			if (satu.jenis === "daftar") return satu.butir.map((butir) => textOf(butir.blok)).join("\n");
			if (satu.jenis === "tabel") return satu.baris.flat().join(" ");
			return "teks" in satu ? satu.teks : "";
		})
		.join("\n");
}

/** Numbers in digits, without the marks that group them and those of references: "Rp1.500.000,00" and "1,500,000.00" are one. */
function numbersOf(blok: readonly Blok[]): string[] {
	const plain = textOf(blok)
		.replace(/\]\([^)]*\)/g, "]")
		.replace(/(?:,|\.)00(?!\d)/g, "");
	return [...plain.matchAll(/\d+(?:[.,]\d+)*/g)].map(([angka]) => angka.replace(/[.,]/g, "")).sort();
}

function reportCount(at: Position, apa: string, [kiri, kanan]: readonly [number, number], report: Report): boolean {
	if (kiri === kanan) return false;
	report({
		ruleId: "dua-bahasa-tidak-sepadan",
		at,
		message: `Bahasa Indonesia berisi ${kiri} ${apa}, sedangkan bahasa kedua berisi ${kanan}.`,
		suggestion: `Samakan jumlah ${apa} dan urutannya dalam kedua bahasa.`,
	});
	return true;
}

function checkAngka(satu: readonly Blok[], lain: readonly Blok[], at: Position, report: Report): void {
	const kiri = numbersOf(satu);
	const kanan = numbersOf(lain);
	if (kiri.join() === kanan.join()) return;
	const only = (these: readonly string[], those: readonly string[]) =>
		these.filter((angka) => !those.includes(angka)).join(", ") || "tidak ada yang lain";
	report({
		ruleId: "dua-bahasa-angka",
		at,
		message: `Angka kedua bahasa tidak sama: hanya dalam bahasa Indonesia "${only(kiri, kanan)}", hanya dalam bahasa kedua "${only(kanan, kiri)}".`,
		suggestion: "Periksa jumlah, uang, dan tanggal dalam kedua bahasa, lalu samakan.",
	});
}

/** Items beside each other where both have as many; else the whole beside the whole. */
function checkIsi(nama: string, satu: readonly Blok[], lain: readonly Blok[], at: Position, report: Report): void {
	const [kiri, kanan] = [butirOf(satu), butirOf(lain)];
	if (reportCount(at, `ayat dan butir pada ${nama}`, [kiri.length, kanan.length], report)) return;
	if (kiri.length === 0) {
		checkAngka(satu, lain, at, report);
		return;
	}
	for (const [index, butir] of kiri.entries()) {
		const other = kanan[index];
		const own = (blok: readonly Blok[]) => blok.filter(({ jenis }) => jenis !== "daftar");
		if (other) checkAngka(own(butir.blok), own(other.blok), other.letak, report);
	}
}

function checkPasal(satu: readonly Pasal[], lain: readonly Pasal[], asing: TeksAsing, report: Report): void {
	const short = lain[satu.length]?.letak ?? satu[lain.length]?.letak ?? asing.letak;
	if (reportCount(short, "pasal", [satu.length, lain.length], report)) return;
	for (const [index, pasal] of satu.entries()) {
		const other = lain[index];
		if (other) checkIsi(`Pasal ${pasal.nomor}`, pasal.blok, other.blok, other.letak, report);
	}
}

function checkBahasaUtama({ naskah, sumber }: DokumenNaskah, report: Report): void {
	if (pasalOf(naskah).some(({ blok }) => BAHASA_UTAMA.test(textOf(blok)))) return;
	report({
		ruleId: "dua-bahasa-tanpa-bahasa-utama",
		severity: "warning",
		at: sumber.locate(["terjemahan"], "key"),
		message: "Belum ada ketentuan bahasa mana yang berlaku bila kedua naskah berbeda.",
		suggestion:
			'Tambahkan pasal Bahasa, mis. "Dalam hal terdapat perbedaan penafsiran, yang berlaku adalah naskah bahasa Inggris."',
	});
}

function checkBagian(naskah: Naskah, asing: TeksAsing, report: Report): void {
	const lain = asing.naskah;
	checkIsi("konsideran", naskah.konsideran, lain.konsideran, lain.konsideran[0]?.letak ?? asing.letak, report);
	checkPasal(pasalOf(naskah), pasalOf(lain), asing, report);
	reportCount(asing.letak, "lampiran", [naskah.lampiran.length, lain.lampiran.length], report);
}

/** Both texts of a naskah in two languages say as much at the same place. */
export const checkPadanan: FormatCheck = (sasaran, { report }) => {
	if (!isNaskah(sasaran) || !isDwibahasa(sasaran.jenis)) return;
	const { naskah, sumber } = sasaran;
	checkBahasaUtama(sasaran, report);
	if (sumber.asing) {
		checkBagian(naskah, sumber.asing, report);
		return;
	}
	report({
		ruleId: "bahasa-kedua-belum-ada",
		at: sumber.locate(["jenis"]),
		message: "Naskah ini belum berisi teks dalam bahasa kedua.",
		suggestion: "Tulis `# English` di bawah teks bahasa Indonesia, lalu seluruh naskah dalam bahasa itu.",
	});
};
