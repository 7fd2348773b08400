import { isNaskah } from "../../model/arsip.ts";
import { bacaKosakata, findHampirSama, pecahNama } from "./hampir-sama.ts";
import { findIstilah } from "./istilah-baca.ts";
import { isAdendum, type PenulisanCheck } from "./penulisan.ts";

/** A term that is given a meaning is spelt as it was defined: "Jatah Harian", not "Jatah Harean". */
export const checkIstilahDuaEjaan: PenulisanCheck = ({ sasaran, teks }, { report }) => {
	if (!isNaskah(sasaran) || isAdendum(sasaran)) return;
	const istilah = [...new Set(findIstilah(teks, sasaran).map(({ nama }) => nama))];
	if (istilah.length === 0) return;
	const right = new Set(istilah.map((nama) => pecahNama(nama).join(" ")));
	const kosakata = bacaKosakata(teks.rata);
	for (const nama of istilah) {
		for (const { offset, tertulis } of findHampirSama(kosakata, nama)) {
			if (right.has(pecahNama(tertulis).join(" "))) continue;
			report({
				ruleId: "istilah-dua-ejaan",
				severity: "warning",
				at: teks.at(offset),
				message: `"${tertulis}" hampir sama dengan istilah "${nama}" yang diberi arti di naskah ini.`,
				suggestion: `Bila istilah yang sama, tulis "${nama}".`,
			});
		}
	}
};
