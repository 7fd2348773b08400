import { isNaskah } from "../../model/arsip.ts";
import { findIstilah } from "./istilah-baca.ts";
import { isAdendum, type PenulisanCheck } from "./penulisan.ts";

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
