import type { BerkasKerjaSama } from "../model/arsip.ts";
import type { Kewajiban, LingkupKewajiban, Tuntutan } from "../model/kewajiban.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import { masaKasus } from "./masa-kasus.ts";

/** True where silence had already settled the matter when the case ended. */
const isSettled = ({ batas, bila_lewat }: Tuntutan, selesai: string): boolean =>
	bila_lewat !== undefined && batas?.pasti === true && batas.tanggal <= selesai;

/**
 * Stops a duty once its case has ended: what can no longer be done is no longer asked, and what was missed before is
 * told as missed. Duties that outlive the case, its reports, go on.
 */
export function berhenti(
	kewajiban: Kewajiban,
	tuntutan: Tuntutan,
	kasus: BerkasKerjaSama,
	{ today }: Pick<LingkupKewajiban, "today">,
): Tuntutan {
	if (kewajiban.lingkup === "daerah" || kewajiban.sesudah_berakhir || tuntutan.gugur !== undefined) return tuntutan;
	const selesai = masaKasus(kasus)?.selesai;
	if (selesai === undefined || today <= selesai || isSettled(tuntutan, selesai)) return tuntutan;
	const missed = tuntutan.batas !== undefined && tuntutan.batas.tanggal <= selesai;
	const tail = missed ? "; sampai saat itu belum terpenuhi" : "";
	return { ...tuntutan, gugur: `kerja sama berakhir pada ${tanggalPanjang(selesai)}${tail}` };
}
