import { isPengubahTerbit } from "../../model/adendum/terbit.ts";
import { diakhiriPada } from "../../model/akhir.ts";
import { aksesDokumen } from "../../model/akses.ts";
import type { Dokumen, DokumenNaskah } from "../../model/arsip.ts";
import { masaKini, masaNaskah } from "../../model/masa.ts";
import type { Masa } from "../portal.ts";
import { filled } from "./isian.ts";
import type { Konteks } from "./konteks.ts";

/** True for the paper of an ending that was made by this day, and that anyone may read. */
const isPengakhirTerbit = (dokumen: Dokumen, today: string): boolean =>
	dokumen.data.status !== "batal" &&
	(dokumen.data.tanggal ?? "9999") <= today &&
	aksesDokumen(dokumen).akses === "terbuka";

/**
 * The term of a naskah as the public sees it: as the renewals, adenda and endings that anyone may read have left it by
 * the day of the build. A closed one changes nothing here, not even a date.
 */
export function masaOf(dokumen: DokumenNaskah, { terbitan }: Konteks): Masa {
	const { lama, keterangan } = dokumen.data.jangka_waktu ?? {};
	const awal = masaNaskah(dokumen);
	const { arsip, today } = terbitan;
	const kini = masaKini(dokumen, arsip, (satu) => isPengubahTerbit(satu, today));
	const diakhiri = diakhiriPada(dokumen, arsip, (satu) => isPengakhirTerbit(satu, today));
	const selesai = [kini.selesai, diakhiri].filter((day) => day !== undefined).sort()[0];
	const isMoved = selesai !== awal.selesai;
	return filled({
		mulai: kini.mulai,
		selesai,
		lama: isMoved ? undefined : lama,
		keterangan,
		semula: isMoved ? awal.selesai : undefined,
	});
}
