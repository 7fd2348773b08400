import type { PenulisanCheck } from "./penulisan.ts";

/** "(Lembaran Daerah Kota … Tahun 2001 Nomor 1" */
const LEMBARAN =
	/\((?:Lembaran|Berita)[^\S\n]{1,3}(?:Negara|Daerah)(?:[^\S\n]{1,3}\p{L}{2,20}){0,6}[^\S\n]{1,3}Tahun[^\S\n]{1,3}(\d{4})(?!\d)/gu;
const TAHUN = /(?<!\p{L})(?:Nomor|No\.)[^\S\n]{0,3}\d{1,3}[^\S\n]{1,3}Tahun[^\S\n]{1,3}(\d{4})(?!\d)/giu;

/** A regulation is printed in the Lembaran of the year it bears: "Nomor 1 Tahun 2007 … (Lembaran … Tahun 2001" is a slip. */
export const checkPeraturanLembaran: PenulisanCheck = ({ teks }, { report }) => {
	for (const { 0: all, 1: lembaran = "", index } of teks.rata.matchAll(LEMBARAN)) {
		const before = teks.rata.slice(Math.max(0, index - 500), index);
		const sebutan = before.slice(
			Math.max(before.lastIndexOf("\n"), before.lastIndexOf(";"), before.lastIndexOf(")")) + 1,
		);
		const tahun = [...sebutan.matchAll(TAHUN)].map((match) => match[1] as string);
		const [satu] = tahun;
		if (satu === undefined || tahun.includes(lembaran)) continue;
		report({
			ruleId: "peraturan-dikutip",
			severity: "warning",
			at: teks.at(index + all.length - 4),
			message: `Tahun lembarannya ${lembaran}, padahal peraturannya Tahun ${tahun.join(" dan ")}.`,
			suggestion: `Periksa; bila tahun peraturannya benar, tulis "Tahun ${satu}".`,
		});
	}
};
