import type { BerkasDaerah, BerkasKerjaSama } from "../model/arsip.ts";
import { lepasPada } from "../model/kasus/keikutsertaan.ts";
import type { Tuntutan } from "../model/kewajiban.ts";
import { tanggalPanjang } from "../model/tanggal.ts";

const lastDay = ({ batas }: Tuntutan): string => batas?.tanggal ?? "9999-12-31";

/**
 * What a region still owes for a case that was merged into another, or that the region left: nothing that falls due
 * after that day. A term that was running then is over; one that would have begun later never begins; what was done
 * stays to be seen, and what was late before stays late.
 */
export function lepas(tuntutan: Tuntutan, kasus: BerkasKerjaSama, daerah: BerkasDaerah): Tuntutan[] {
	const akhir = lepasPada(daerah, kasus);
	if (akhir === undefined || tuntutan.dipenuhi || lastDay(tuntutan) <= akhir) return [tuntutan];
	if (tuntutan.sejak > akhir) return [];
	if (tuntutan.gugur !== undefined) return [tuntutan];
	const merged = kasus.data.digabung_ke?.tanggal === akhir;
	const what = merged ? "kerja sama digabung ke kerja sama lain" : `${daerah.data.nama} keluar dari kerja sama`;
	return [{ ...tuntutan, gugur: `${what} pada ${tanggalPanjang(akhir)}` }];
}
