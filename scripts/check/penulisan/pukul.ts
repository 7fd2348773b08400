import { angkaPukul, bacaPukul, bacaSebutanPukul, isPukul, sebutPukul } from "../../model/pukul.ts";
import type { PenulisanCheck } from "./penulisan.ts";

const PUKUL =
	/(?<!\p{L})(?:pukul|jam)[^\S\n]{1,3}(\d{1,2}[.:]\d{2})(?![\d.,]*\d)(?:[^\S\n]{0,3}\(([^()\n]{3,60})\))?/giu;

/** Times that a day has, the same in words as in digits: "pukul 08.30 (delapan lewat tiga puluh menit)". */
export const checkPukul: PenulisanCheck = ({ teks }, { report }) => {
	for (const { index, 1: angka = "", 2: huruf = "" } of teks.rata.matchAll(PUKUL)) {
		const pukul = bacaPukul(angka);
		const tertulis = bacaSebutanPukul(huruf.replace(/^pukul\s+/i, ""));
		if (!pukul) continue;
		const at = teks.at(index);
		if (!isPukul(pukul)) {
			const message = `Pukul ${angka} tidak ada dalam sehari.`;
			report({ ruleId: "tanggal-dalam-teks", at, message, suggestion: "Tulis jam 00.00 sampai dengan 24.00." });
		} else if (tertulis && angkaPukul(tertulis) !== angkaPukul(pukul)) {
			report({
				ruleId: "tanggal-dalam-teks",
				at,
				message: `Pukul dalam angka (${angka}) tidak sama dengan hurufnya (${huruf}).`,
				suggestion: `Tulis "${angkaPukul(pukul)} (${sebutPukul(pukul)})", atau perbaiki angkanya.`,
			});
		}
	}
};
