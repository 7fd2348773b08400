import { isNaskah } from "../../model/arsip.ts";
import { type Blok, type Daftar, type Kelompok, type Naskah, type Pasal, pasalOf } from "../../model/isi.ts";
import type { Position } from "../../model/position.ts";
import type { SourceDocument } from "../../model/source.ts";
import { tanpaAsing } from "../../model/source.ts";
import type { FormatContext } from "../format/format.ts";
import type { PenulisanCheck } from "./penulisan.ts";
import { bacaUrutan, isRomawi, type Nomor, penandaSesudah, styleOf } from "./urutan.ts";

type Report = FormatContext["report"];
const HAPUS = "hapus semua nomor tulisan tangan supaya dinomori mesin";

/** What is wrong with a number that does not follow the one before it. */
function tell(nama: string, satu: Nomor, last: Nomor, isUlang: boolean): { message: string; suggestion: string } {
	const benar = penandaSesudah(last.nilai, satu.tertulis, isRomawi(satu.tertulis));
	const suggestion = `Tulis "${nama} ${benar}" bila tidak ada yang hilang, atau ${HAPUS}.`;
	if (isUlang) return { message: `${nama} ${satu.tertulis} ada dua kali.`, suggestion };
	if (!last.tertulis) return { message: `${nama} pertama di naskah ini bernomor ${satu.tertulis}.`, suggestion };
	const message = `Urutan nomor ini tidak runtut: sesudah ${nama} ${last.tertulis} langsung ${nama} ${satu.tertulis}.`;
	return { message, suggestion };
}

/** Tells where a run of numbers repeats, goes back or leaps; goes on from the number that is there. */
function checkUrutan(nama: string, nomor: readonly (Nomor & { at: Position })[], report: Report): void {
	const seen = new Set<string>();
	let last: Nomor = { nilai: 0, sisipan: "", tertulis: "" };
	for (const satu of nomor) {
		const next = satu.sisipan === "" ? satu.nilai === last.nilai + 1 : satu.nilai === last.nilai;
		const isUlang = seen.has(satu.tertulis);
		if (!next || isUlang) report({ ruleId: "penomoran-tertulis", at: satu.at, ...tell(nama, satu, last, isUlang) });
		seen.add(satu.tertulis);
		last = satu;
	}
}

/** Pasal numbered by hand; where some bear roman numerals, the others are quoted from the naskah they change. */
function checkPasal(pasal: readonly Pasal[], report: Report): void {
	const roman = pasal.some((satu) => isRomawi(satu.tertulis ?? ""));
	const counted = pasal.filter((satu) => !roman || isRomawi(satu.tertulis ?? ""));
	if (counted.every((satu) => satu.tertulis === undefined)) return;
	let last = 0;
	const nomor = counted.map((satu) => {
		const read = bacaUrutan(satu.tertulis ?? String(last + 1), roman);
		last = read.nilai;
		return { ...read, at: satu.letak };
	});
	checkUrutan("Pasal", nomor, report);
}

function checkBab(naskah: Naskah, sumber: SourceDocument, report: Report): void {
	const bab = naskah.batang_tubuh.filter((simpul): simpul is Kelompok => simpul.jenis === "bab");
	if (bab.length === 0) return;
	const lines = tanpaAsing(sumber).body.split("\n");
	const nomor = bab.flatMap(({ letak }) => {
		const tertulis = /\bbab\s+([ivxl]{1,8}|\d{1,3})\b/i.exec(lines[letak.line - sumber.bodyLine] ?? "")?.[1];
		return tertulis ? [{ ...bacaUrutan(tertulis.toUpperCase(), true), at: letak }] : [];
	});
	checkUrutan("BAB", nomor, report);
}

function checkDaftar(daftar: Daftar, start: number, report: Report): number {
	const roman = daftar.butir[0]?.nomor.toLowerCase() === "i";
	const gaya = styleOf(daftar.butir[0]?.penanda ?? "");
	const nomor = daftar.butir.map(({ penanda }) => bacaUrutan(penanda.replace(/[().]/g, ""), roman).nilai);
	const forMachine = gaya !== "(0)" && /0/.test(gaya) && new Set(nomor).size === 1;
	// "H. HERMAN" begins a name, "V." a chapter whose neighbours are no single letters.
	const isNama = /^[B-Z]\.$/.test(daftar.butir[0]?.penanda ?? "");
	if (forMachine || isNama || daftar.unsur === "pisah") return daftar.butir.length;
	let last = start;
	daftar.butir.forEach(({ penanda, letak }, index) => {
		const nilai = nomor[index] as number;
		const before = daftar.butir[index - 1]?.penanda;
		if (nilai !== last + 1 && (index > 0 || nilai !== 1)) {
			report({
				ruleId: "penomoran-tertulis",
				// "1. 2. 4." is how Markdown numbers; it prints in order, only what cites it may be wrong.
				severity: gaya === "0." || index === 0 ? "warning" : "error",
				at: letak,
				message: before
					? `Nomor butir ini tidak runtut: sesudah "${before}" langsung "${penanda}".`
					: `Daftar ini tidak dimulai dari awal, tetapi dari "${penanda}".`,
				suggestion: `Tulis "${penandaSesudah(last, penanda, roman)}"; periksa apakah ada butir yang hilang dan rujukan yang ikut berubah.`,
			});
		}
		last = nilai;
	});
	return last;
}

/** Lists of one place; one interrupted by an address or a table may go on counting. */
function checkBlok(blok: readonly Blok[], report: Report): void {
	const reached = new Map<string, number>();
	for (const satu of blok) {
		if (satu.jenis !== "daftar") continue;
		const gaya = styleOf(satu.butir[0]?.penanda ?? "");
		reached.set(gaya, checkDaftar(satu, reached.get(gaya) ?? 0, report));
		for (const butir of satu.butir) checkBlok(butir.blok, report);
	}
}

/** Numbers written by hand run on without gap or repetition: Pasal, BAB, ayat, huruf, angka. */
export const checkPenomoranTertulis: PenulisanCheck = ({ sasaran }, { report }) => {
	const { sumber } = sasaran;
	if (!isNaskah(sasaran)) {
		checkBlok(sumber.isi, report);
		return;
	}
	const { naskah } = sasaran;
	checkPasal(pasalOf(naskah), report);
	checkBab(naskah, sumber, report);
	const parts = [naskah.pembuka, naskah.konsideran, naskah.memperhatikan?.blok ?? [], naskah.penutup];
	for (const blok of parts) checkBlok(blok, report);
	for (const { blok } of [...naskah.batang_tubuh, ...naskah.lampiran]) checkBlok(blok, report);
};
