import { isNaskah } from "../../model/arsip.ts";
import { bacaTerbilang } from "../../model/baca-terbilang.ts";
import type { Severity } from "../../model/diagnostic.ts";
import { sebutanPihak } from "../../model/pihak.ts";
import type { FormatContext } from "../format/format.ts";
import type { PenulisanCheck } from "./penulisan.ts";
import { samarOf } from "./samar.ts";
import type { Teks } from "./teks.ts";

const PIHAK =
	/(?<!\p{L})PIHAK[^\S\n]{1,5}(PERTAMA|KE\p{Lu}{2,20}(?:[^\S\n]{1,5}(?:BELAS|PULUH|SATU|DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN|SEMBILAN)){0,2})(?!\p{L})/gu;
/** In a heading set in capitals "PIHAK KETIGA" is a common word. */
const KAPITAL = /(?<!\p{L})(?!PARA|DAN|ATAU|SERTA)\p{Lu}{3,20}\s{1,5}$/u;
/** "Pihak Ketiga" is left out: the law calls any third party so. */
const KAPITAL_AWAL = /(?<!\p{L})(?:Para[^\S\n]Pihak|Pihak[^\S\n](?:Kesatu|Pertama|Kedua))(?!\p{L})/gu;
const PARA = /(?<!\p{L})PARA\s{1,5}$/u;

function nomorPihak(urutan: string): number | undefined {
	if (urutan === "PERTAMA") return 1;
	const nilai = bacaTerbilang(urutan.slice(2));
	return nilai === undefined ? undefined : Number(nilai);
}

interface Salah {
	readonly ruleId: "rujukan-pihak" | "sebutan-pihak";
	readonly severity: Severity;
	readonly message: string;
	readonly suggestion: string;
}

/** "Para Pihak" where the sheet itself says PARA PIHAK: told once, with how often it stands there. */
function checkHurufKecil(teks: Teks, sebutan: readonly string[], report: FormatContext["report"]): void {
	const names = new Set(["PARA PIHAK", ...sebutan.map((satu) => satu.toUpperCase())]);
	const found = [...samarOf(teks).matchAll(KAPITAL_AWAL)].filter(
		({ 0: tertulis, index }) => names.has(tertulis.toUpperCase()) && teks.letakOf(index)?.jenis === "paragraf",
	);
	const [first] = found;
	if (!first) return;
	const [tertulis] = first;
	report({
		ruleId: "sebutan-pihak",
		severity: "warning",
		at: teks.at(first.index),
		message: `"${tertulis}" dicetak "${tertulis.toUpperCase()}" di kepala naskah${found.length > 1 ? `; ada ${found.length} sebutan seperti ini` : ""}.`,
		suggestion: `Tulis "${tertulis.toUpperCase()}".`,
	});
}

const rapat = (teks: string): string => teks.toUpperCase().replace(/\s+/g, "");

/** What is wrong with one mention of a party in capitals; undefined when it is called as front-matter calls it. */
function judge(tertulis: string, nomor: number, isPara: boolean, sebutan: readonly string[]): Salah | undefined {
	const benar = sebutan[nomor - 1];
	if (sebutan.some((satu) => rapat(satu) === rapat(tertulis))) {
		if (!isPara) return undefined;
		const message = `"PARA ${tertulis}" tidak jelas: satu pihak atau semua pihak.`;
		return {
			ruleId: "sebutan-pihak",
			severity: "warning",
			message,
			suggestion: `Tulis "${tertulis}" atau "PARA PIHAK".`,
		};
	}
	if (benar === undefined) {
		return {
			ruleId: "rujukan-pihak",
			severity: "error",
			message: `${tertulis} tidak ada dalam naskah ini; pihaknya ${sebutan.length}.`,
			suggestion: `Pilih salah satu: ${sebutan.join(", ")}; pihak di luar naskah ditulis "pihak ketiga".`,
		};
	}
	if (!/^PIHAK\s+(?:KE|PERTAMA)/.test(benar)) return undefined;
	const message = `"${tertulis}" di tempat lain disebut "${benar}".`;
	const suggestion = `Tulis "${benar}", atau ubah isian sebutan.`;
	return { ruleId: "sebutan-pihak", severity: "warning", message, suggestion };
}

/** PIHAK KETIGA of a naskah between two is a slip, and each PIHAK is called by the one name it was given. */
export const checkRujukanPihak: PenulisanCheck = ({ sasaran, teks }, { report }) => {
	if (!isNaskah(sasaran)) return;
	const sebutan = sasaran.data.pihak.map(sebutanPihak);
	if (sebutan.every((satu) => satu === satu.toUpperCase())) checkHurufKecil(teks, sebutan, report);
	for (const match of teks.rata.matchAll(PIHAK)) {
		const nomor = nomorPihak(match[1] ?? "");
		const before = teks.rata.slice(Math.max(0, match.index - 30), match.index);
		if (nomor === undefined || KAPITAL.test(before)) continue;
		const salah = judge(match[0].replace(/\s+/g, " "), nomor, PARA.test(before), sebutan);
		if (salah) report({ at: teks.at(match.index), ...salah });
	}
};
