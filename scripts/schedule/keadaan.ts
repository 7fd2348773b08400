import type { KeadaanTenggat, Tuntutan } from "../model/kewajiban.ts";
import { addLama, selisihHari } from "../model/tanggal.ts";

/** So many days before its last day a duty is announced. Our choice, not law. */
const SEGERA_HARI = 30;

export interface Penilaian {
	readonly keadaan: KeadaanTenggat;
	readonly hari_lewat: number;
}

const BELUM: Penilaian = { keadaan: "belum-jatuh-tempo", hari_lewat: 0 };
const past = (batas: string | undefined, tanggal: string): number =>
	batas === undefined ? 0 : Math.max(0, selisihHari(batas, tanggal));

/** A day that is not sure may still move later, so nothing is called late by it. */
function openState({ sejak, batas, bila_lewat }: Tuntutan, today: string): Penilaian {
	if (today < sejak) return BELUM;
	if (!batas) return { keadaan: "segera", hari_lewat: 0 };
	const hari_lewat = past(batas.tanggal, today);
	if (hari_lewat === 0)
		return today >= addLama(batas.tanggal, { days: -SEGERA_HARI }) ? { keadaan: "segera", hari_lewat } : BELUM;
	if (!batas.pasti) return { keadaan: "segera", hari_lewat: 0 };
	return bila_lewat ? { keadaan: "terpenuhi", hari_lewat: 0 } : { keadaan: "terlambat", hari_lewat };
}

/**
 * How a duty stands on a day. A deed after that day has not been done yet; one without term is asked for from the
 * day that began it.
 * @param today YYYY-MM-DD
 */
export function nilai(tuntutan: Tuntutan, today: string): Penilaian {
	const { dipenuhi, gugur, batas } = tuntutan;
	if (dipenuhi && dipenuhi.tanggal <= today)
		return { keadaan: "terpenuhi", hari_lewat: past(batas?.tanggal, dipenuhi.tanggal) };
	if (gugur !== undefined) return { keadaan: "tidak-berlaku", hari_lewat: 0 };
	return openState(tuntutan, today);
}
