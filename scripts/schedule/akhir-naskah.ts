import type { BerkasKerjaSama, Dokumen } from "../model/arsip.ts";
import type { Tuntutan } from "../model/kewajiban.ts";
import { masaNaskah } from "../model/masa.ts";
import { type Bertanggal, firstSince, gugurBila, paperOf, pemenuhan, signedOf } from "./peristiwa.ts";

/**
 * The last day of each signed naskah of this kind. What is decided before it: a renewal, a new naskah of the same kind,
 * or the papers of its ending.
 */
export function tuntutKeputusanAkhir(
	kasus: BerkasKerjaSama,
	jenis: "kesepakatan-bersama" | "perjanjian-kerja-sama",
	uraian: string,
	/** The day after which an end that came by itself asks nothing more, YYYY-MM-DD; none where it still does. */
	gugurSesudah?: string,
): Tuntutan[] {
	return signedOf(kasus, jenis).flatMap((naskah) => {
		const { selesai } = masaNaskah(naskah);
		if (selesai === undefined) return [];
		const sejak = naskah.data.tanggal;
		const later: Bertanggal<Dokumen>[] = [
			...signedOf(kasus, "perpanjangan"),
			...signedOf(kasus, jenis).filter((lain) => lain.data.tanggal > sejak),
			...paperOf(kasus, "pengakhiran"),
		].sort((a, b) => a.data.tanggal.localeCompare(b.data.tanggal));
		return [
			{
				kunci: naskah.slug,
				uraian,
				sejak,
				peristiwa: "naskah ditandatangani",
				batas: { tanggal: selesai, pasti: true },
				...pemenuhan(firstSince(later, sejak)),
				...gugurBila(gugurSesudah !== undefined && selesai < gugurSesudah, "naskah telah berakhir"),
			},
		];
	});
}
