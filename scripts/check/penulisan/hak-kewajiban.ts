import { type DokumenNaskah, isNaskah } from "../../model/arsip.ts";
import { type Blok, type Butir, type Daftar, type Pasal, pasalOf } from "../../model/isi.ts";
import type { FormatContext } from "../format/format.ts";
import type { PenulisanCheck } from "./penulisan.ts";

type Golongan = "hak" | "kewajiban";

const polos = (teks: string): string => teks.replace(/[*_]/g, "").trim();

/** What a heading or an opening sentence announces; undefined when it speaks of both or of neither. */
function announced(teks: string): Golongan | undefined {
	const hak = /(?<!\p{L})(?:ber)?hak(?!\p{L})/iu.test(teks);
	const kewajiban = /(?<!\p{L})(?:ber)?(?:kewajiban|wajib)(?!\p{L})/iu.test(teks);
	if (hak === kewajiban) return undefined;
	return hak ? "hak" : "kewajiban";
}

/** What an item says of itself in its first words: "berhak menerima …", "Hak PIHAK KESATU", "wajib membayar …". */
function opening(teks: string): Golongan | undefined {
	const [, hak, kewajiban] =
		/^(?:(?:PARA\s+)?PIHAK(?:\s+KE\p{Lu}+)*\s+)?(?:(berhak|hak\s+(?:para\s+)?pihak)|(berkewajiban|wajib|kewajiban\s+(?:para\s+)?pihak))(?!\p{L})/iu.exec(
			polos(teks),
		) ?? [];
	return hak ? "hak" : kewajiban ? "kewajiban" : undefined;
}

const paragraphOf = (blok: readonly Blok[]): string => {
	const first = blok.find((satu) => satu.jenis === "paragraf");
	return first?.jenis === "paragraf" ? first.teks : "";
};

const listsIn = (blok: readonly Blok[]): Daftar[] => blok.filter((satu): satu is Daftar => satu.jenis === "daftar");

function reportButir(butir: Butir, induk: Golongan, report: FormatContext["report"]): void {
	const ini = opening(paragraphOf(butir.blok));
	if (ini === undefined || ini === induk) return;
	report({
		ruleId: "hak-kewajiban-tertukar",
		severity: "warning",
		at: butir.letak,
		message: `Butir ini menyebut ${ini}, padahal terletak di bawah ${induk}.`,
		suggestion: `Pindahkan butir ini ke daftar ${ini}, atau tulis sebagai ${induk}.`,
	});
}

/** Items below "… berkewajiban:" that begin with "berhak", and the reverse. */
function checkBlok(blok: readonly Blok[], intro: Golongan | undefined, report: FormatContext["report"]): void {
	for (const daftar of listsIn(blok)) {
		for (const butir of daftar.butir) {
			if (intro) reportButir(butir, intro, report);
			const teks = polos(paragraphOf(butir.blok));
			checkBlok(butir.blok, teks.endsWith(":") ? announced(teks) : undefined, report);
		}
	}
}

function checkPasal(pasal: Pasal, report: FormatContext["report"]): void {
	const teks = polos(paragraphOf(pasal.blok));
	const intro = teks.endsWith(":") ? announced(teks) : announced(pasal.judul);
	checkBlok(pasal.blok, intro, report);
}

/** Rights stand under rights and duties under duties, where the words themselves say which they are. */
export const checkHakKewajiban: PenulisanCheck = ({ sasaran }, { report }) => {
	if (!isNaskah(sasaran)) return;
	const { naskah }: DokumenNaskah = sasaran;
	for (const pasal of pasalOf(naskah)) checkPasal(pasal, report);
};
