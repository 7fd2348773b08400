import type { BerkasKerjaSama } from "../model/arsip.ts";
import { tambahBulan } from "../model/kalender.ts";
import type { LingkupKewajiban, Tuntutan } from "../model/kewajiban.ts";
import { dasarPaths } from "../model/silsilah.ts";
import type { Atasan } from "../model/surat-laporan.ts";
import { bukti, suratLaporanOf, within } from "./laporan-berkala.ts";
import { masaKasus, sampaiKini } from "./masa-kasus.ts";
import { byDate, firstSince, gugurBila, paperOf, pemenuhan, signedOf } from "./peristiwa.ts";
import { yearsIn } from "./semester.ts";

/** Cooperation with a foreign government or body. */
export const LUAR_NEGERI = ["ksdpl", "ksdll"] as const;

/** The day in January by which a yearly report is handed on. A week of a month is taken as seven days from its first. */
export const MINGGU = { pertama: "01-07", kedua: "01-14" } as const;

/** The yearly report of a case, from its first year to that in which it ended; a letter of December already tells of it. */
export function tuntutLaporanTahunan(
	kasus: BerkasKerjaSama,
	atasan: Atasan,
	januari: string,
	{ daerah, today }: LingkupKewajiban,
): Tuntutan[] {
	const masa = masaKasus(kasus);
	if (!masa) return [];
	const letters = suratLaporanOf(daerah, [kasus], atasan);
	return yearsIn(masa.mulai, sampaiKini(masa, today)).map((tahun) => ({
		kunci: String(tahun),
		uraian: `Laporan pelaksanaan tahun ${tahun} kepada ${atasan}`,
		sejak: `${tahun}-12-31`,
		peristiwa: `akhir tahun ${tahun}`,
		batas: { tanggal: `${tahun + 1}-${januari}`, pasti: true },
		...bukti(within(letters, `${tahun}-12-01`, `${tahun + 1}-11-30`)),
	}));
}

/**
 * A renewal is put to the Menteri at the latest six months before the end. Nobody has to renew: once that day has
 * passed without a letter or a renewal, nothing is asked any more.
 */
export function tuntutPerpanjangan(kasus: BerkasKerjaSama, { daerah, today }: LingkupKewajiban): Tuntutan[] {
	const masa = masaKasus(kasus);
	if (masa?.selesai === undefined) return [];
	const batas = tambahBulan(masa.selesai, -6);
	const path = masa.naskah.sumber.path;
	const letters = paperOf(kasus, "surat").filter(
		(surat) =>
			surat.data.arah === "keluar" && /\bMenteri\b/i.test(surat.data.kepada ?? "") && dasarPaths(surat).includes(path),
	);
	const done = [...letters, ...signedOf(kasus, "perpanjangan")].sort((a, b) => byDate(a, b));
	return [
		{
			kunci: masa.naskah.slug,
			uraian: "Menyampaikan perpanjangan kepada Menteri, bila hendak diperpanjang",
			sejak: masa.mulai,
			peristiwa: "naskah ditandatangani",
			batas,
			...pemenuhan(firstSince(done, masa.mulai)),
			...gugurBila(
				today > batas.tanggal,
				`tidak ada perpanjangan yang disampaikan ${daerah.data.nama} sampai hari itu`,
			),
		},
	];
}
