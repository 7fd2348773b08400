import { createKalender } from "../load/kalender.ts";
import type { Arsip } from "../model/arsip.ts";
import type { Tenggat } from "../model/kewajiban.ts";
import { arsipTerbuka } from "../model/terbuka.ts";
import { susunJadwal } from "../schedule/jadwal.ts";
import { KEWAJIBAN } from "../schedule/registry.ts";

const nameOf = ({ kewajiban, daerah, kasus, kunci }: Tenggat): string =>
	[kewajiban.id, daerah.id, kasus?.slug ?? "", kunci].join("\n");

const formOf = ({ sejak, peristiwa, uraian, batas, keadaan, gugur, mengikat, hari_lewat, dipenuhi }: Tenggat): string =>
	JSON.stringify([
		...[sejak, peristiwa, uraian, batas, keadaan, gugur, mengikat, hari_lewat],
		...[dipenuhi?.tanggal, dipenuhi?.dokumen?.sumber.path],
	]);

/**
 * The schedule that may be published: what stands the same whether closed papers are looked at or not. Where a closed
 * paper moves a day or proves a deed, telling the day would give it away and not telling the deed would be false, so
 * nothing is said.
 * @param today YYYY-MM-DD
 */
export function jadwalTerbit(arsip: Arsip, today: string): readonly Tenggat[] {
	const kalender = createKalender(arsip.libur);
	const all = susunJadwal(arsip, KEWAJIBAN, kalender, today);
	const known = new Map(all.map((satu) => [nameOf(satu), formOf(satu)]));
	return susunJadwal(arsipTerbuka(arsip), KEWAJIBAN, kalender, today).filter(
		(satu) => known.get(nameOf(satu)) === formOf(satu),
	);
}
