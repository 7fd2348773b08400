import { isNaskah } from "../../model/arsip.ts";
import { bacaTerbilang } from "../../model/baca-terbilang.ts";
import { sebutanPihak } from "../../model/pihak.ts";
import type { PenulisanCheck } from "./penulisan.ts";

const PIHAK =
	/(?<!\p{L})PIHAK[^\S\n]{1,5}(PERTAMA|KE\p{Lu}{2,20}(?:[^\S\n]{1,5}(?:BELAS|PULUH|SATU|DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN|SEMBILAN)){0,2})(?!\p{L})/gu;
/** In a heading set in capitals "PIHAK KETIGA" is a common word. */
const KAPITAL = /(?<!\p{L})(?!PARA|DAN|ATAU|SERTA)\p{Lu}{3,20}\s{1,5}$/u;
const PARA = /(?<!\p{L})PARA\s{1,5}$/u;

function nomorPihak(urutan: string): number | undefined {
	if (urutan === "PERTAMA") return 1;
	const nilai = bacaTerbilang(urutan.slice(2));
	return nilai === undefined ? undefined : Number(nilai);
}

/** PIHAK KETIGA of a naskah between two is a slip, and each PIHAK is called by the one name it was given. */
export const checkRujukanPihak: PenulisanCheck = ({ sasaran, teks }, { report }) => {
	if (!isNaskah(sasaran)) return;
	const sebutan = sasaran.data.pihak.map(sebutanPihak);
	const rapat = (text: string) => text.toUpperCase().replace(/\s+/g, "");
	for (const match of teks.rata.matchAll(PIHAK)) {
		const nomor = nomorPihak(match[1] ?? "");
		const before = teks.rata.slice(Math.max(0, match.index - 30), match.index);
		if (nomor === undefined || KAPITAL.test(before)) continue;
		const tertulis = match[0].replace(/\s+/g, " ");
		const benar = sebutan[nomor - 1];
		const at = teks.at(match.index);
		if (sebutan.some((satu) => rapat(satu) === rapat(tertulis))) {
			if (PARA.test(before)) {
				report({
					ruleId: "sebutan-pihak",
					severity: "warning",
					at,
					message: `"PARA ${tertulis}" tidak jelas: satu pihak atau semua pihak.`,
					suggestion: `Tulis "${tertulis}" atau "PARA PIHAK".`,
				});
			}
		} else if (benar === undefined) {
			report({
				ruleId: "rujukan-pihak",
				at,
				message: `${tertulis} tidak ada dalam naskah ini; pihaknya ${sebutan.length}.`,
				suggestion: `Pilih salah satu: ${sebutan.join(", ")}; pihak di luar naskah ditulis "pihak ketiga".`,
			});
		} else if (/^PIHAK\s+(?:KE|PERTAMA)/.test(benar)) {
			report({
				ruleId: "sebutan-pihak",
				severity: "warning",
				at,
				message: `"${tertulis}" di tempat lain disebut "${benar}".`,
				suggestion: `Tulis "${benar}", atau ubah isian sebutan.`,
			});
		}
	}
};
