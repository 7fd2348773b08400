import type { Arsip, BerkasDaerah } from "../model/arsip.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Anggota } from "../model/generated/schema-types.ts";
import { isBerlaku } from "../model/keberlakuan.ts";
import { SUSUNAN_TIM, type SusunanTim, type Unsur } from "./tim-susunan.ts";

const sitsIn = ({ kedudukan }: Unsur, anggota: Anggota): boolean => kedudukan?.test(anggota.kedudukan.trim()) ?? true;

const fills = (unsur: Unsur, anggota: Anggota): boolean =>
	sitsIn(unsur, anggota) && unsur.jabatan.test(anggota.jabatan);

function faultsOf({ unsur, nama }: SusunanTim, anggota: readonly Anggota[]): string[] {
	const missing = unsur.filter((satu) => !anggota.some((orang) => fills(satu, orang)));
	const crowded = unsur.filter((satu) => satu.tunggal && anggota.filter((orang) => sitsIn(satu, orang)).length > 1);
	return [
		...(missing.length > 0 ? [`${nama} belum memuat ${missing.map((satu) => satu.sebutan).join("; ")}.`] : []),
		...crowded.map((satu) => `${nama} memuat lebih dari satu orang pada kedudukan ${satu.sebutan.split(":")[0]}.`),
	];
}

function checkSusunan(susunan: SusunanTim, { data, sumber }: BerkasDaerah): Diagnostic[] {
	const anggota = data[susunan.isian];
	if (!anggota) return [];
	return faultsOf(susunan, anggota).map((message) => ({
		ruleId: "susunan-tim",
		severity: "warning",
		message,
		suggestion: "Lengkapi kedudukan dan jabatannya menurut keputusan pembentukan tim.",
		file: sumber.file,
		citations: [susunan.cite],
		...sumber.locate([susunan.isian], "key"),
	}));
}

/**
 * Whether the teams that a region names have the seats that its regulations set (Perbup Barito Selatan 23/2023 Pasal 35,
 * Permendagri 23/2009 Pasal 9 ayat (2), Perwal Bekasi 75/2021 Pasal 8 ayat (2)). A team that is not named is no finding:
 * it may be set up by a decision that is not kept here.
 * @param today YYYY-MM-DD: the teams are those of today
 */
export function checkTim(daerah: BerkasDaerah, arsip: Arsip, today: string): Diagnostic[] {
	return SUSUNAN_TIM.filter(
		({ cite, tingkat }) =>
			tingkat.includes(daerah.data.tingkat) && isBerlaku(arsip, daerah, cite.split(":")[0] ?? "", today),
	).flatMap((susunan) => checkSusunan(susunan, daerah));
}
