import { type DokumenNaskah, isNaskah } from "../../model/arsip.ts";
import { pasalOf } from "../../model/isi.ts";
import { isAdendum, type PenulisanCheck } from "./penulisan.ts";
import type { Teks } from "./teks.ts";

const NAMA = "\\p{Lu}[\\p{L}\\d-]{0,40}(?:[^\\S\\n]{1,5}\\p{Lu}[\\p{L}\\d-]{0,40}){0,6}";
/** "selanjutnya disebut Rumah Sakit Penerima", "(selanjutnya disingkat “SPAM”)" */
const DISEBUT = new RegExp(
	`(?<!\\p{L})selanjutnya[^\\S\\n]{1,5}(?:disebut|disingkat)[^\\S\\n]{1,5}(?:(?:sebagai|dengan)[^\\S\\n]{1,5})?(?:["“](?<kutip>[^"”\\n]{2,80})["”]|(?<nama>${NAMA}))`,
	"gu",
);
/** "Air Minum adalah …" at the start of an item. */
const ADALAH = new RegExp(
	`^[^\\S\\n]*(?:\\(?[\\p{L}\\d]{1,4}[.)]{1,2}[^\\S\\n]{1,5})?(?<nama>${NAMA})[^\\S\\n]{1,5}adalah(?!\\p{L})`,
	"gmu",
);
const PENGERTIAN = /pengertian|ketentuan umum|definisi|istilah/i;
/** The parties are named everywhere; what they are called is not a term to be used up. */
const PIHAK = /^(?:para |salah satu )?pihak\b/i;
/** Enough for any naskah, and a bound for a hostile one. */
const TERBANYAK = 300;

interface Istilah {
	readonly nama: string;
	readonly offset: number;
}

function toIstilah(match: RegExpExecArray, start: number): Istilah {
	const nama = match.groups?.kutip ?? match.groups?.nama ?? "";
	return { nama: nama.replace(/\s+/g, " ").trim(), offset: start + match.index + match[0].lastIndexOf(nama) };
}

function findIstilah({ rata, rentangOf }: Teks, { naskah }: DokumenNaskah): Istilah[] {
	const disebut = [...rata.matchAll(DISEBUT)].map((match) => toIstilah(match, 0));
	const adalah = pasalOf(naskah)
		.filter((pasal) => PENGERTIAN.test(pasal.judul))
		.flatMap((pasal) => {
			const [start, end] = rentangOf(pasal);
			return [...rata.slice(start, end).matchAll(ADALAH)].map((match) => toIstilah(match, start));
		});
	return [...disebut, ...adalah].filter(({ nama }) => nama.length > 1 && !PIHAK.test(nama)).slice(0, TERBANYAK);
}

const isHuruf = (huruf: string | undefined): boolean => huruf !== undefined && /[\p{L}\d]/u.test(huruf);

/** True when the words stand in the text at least twice: where they are defined, and once more. */
function isDipakai(nama: string, ringkas: string): boolean {
	let times = 0;
	for (let at = ringkas.indexOf(nama); at >= 0 && times < 2; at = ringkas.indexOf(nama, at + 1)) {
		if (!isHuruf(ringkas[at - 1]) && !isHuruf(ringkas[at + nama.length])) times++;
	}
	return times > 1;
}

/** A term that is defined is used: else the definition is left over, or the text says it otherwise. */
export const checkIstilah: PenulisanCheck = ({ sasaran, teks }, { report }) => {
	if (!isNaskah(sasaran) || isAdendum(sasaran)) return;
	const istilah = findIstilah(teks, sasaran);
	if (istilah.length === 0) return;
	const ringkas = `${sasaran.data.judul} ${teks.rata}`.toLowerCase().replace(/\s+/g, " ");
	for (const { nama, offset } of istilah) {
		if (isDipakai(nama.toLowerCase(), ringkas)) continue;
		report({
			ruleId: "istilah-tidak-dipakai",
			severity: "warning",
			at: teks.at(offset),
			message: `Istilah "${nama}" diberi arti tetapi tidak dipakai lagi di naskah ini.`,
			suggestion: "Hapus pengertiannya, atau pakai istilah itu di tempat yang menyebutnya dengan kata lain.",
		});
	}
};
