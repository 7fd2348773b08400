import { aksesDokumen } from "../akses.ts";
import type { Arsip, Dokumen, DokumenAdendum, DokumenNaskah } from "../arsip.ts";
import { sifatOf } from "../jenis.ts";
import { adendumOf } from "../silsilah.ts";
import { adendumBaca, type Konsolidasi, konsolidasi } from "./konsolidasi.ts";

/** A naskah as it reads after the adenda that anyone may read. */
export interface KonsolidasiTerbit extends Konsolidasi {
	/** The adenda that changed it, the oldest first. */
	readonly oleh: readonly DokumenAdendum[];
}

/** True for a paper that has changed another by this day, and that anyone may read. */
export const isPengubahTerbit = (dokumen: Dokumen, today: string): boolean =>
	dokumen.data.status === "ditandatangani" &&
	(dokumen.data.tanggal ?? "9999") <= today &&
	aksesDokumen(dokumen).akses === "terbuka";

/**
 * The consolidated text that may go out: an open naskah with those of its adenda that are open, signed and dated. A
 * draft, a restricted or a withheld adendum changes nothing in it, not even a number.
 * @param today an adendum that is dated later has changed nothing yet, YYYY-MM-DD
 * @returns undefined where there is no such adendum
 */
export function konsolidasiTerbit(
	dokumen: DokumenNaskah,
	arsip: Pick<Arsip, "daerah">,
	today: string,
): KonsolidasiTerbit | undefined {
	if (aksesDokumen(dokumen).akses !== "terbuka" || sifatOf(dokumen.jenis).lambang === "induk") return undefined;
	const oleh = adendumOf(dokumen, arsip).filter((satu) => isPengubahTerbit(satu, today));
	if (oleh.length === 0) return undefined;
	const hasil = konsolidasi({ naskah: dokumen.naskah, judul: dokumen.data.judul }, oleh.map(adendumBaca));
	return { ...hasil, oleh };
}
