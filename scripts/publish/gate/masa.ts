import { isPengubahTerbit } from "../../model/adendum/terbit.ts";
import type { DokumenNaskah } from "../../model/arsip.ts";
import { masaKini, masaNaskah } from "../../model/masa.ts";
import type { Masa } from "../portal.ts";
import { filled } from "./isian.ts";
import type { Konteks } from "./konteks.ts";

/**
 * The term of a naskah as the public sees it: as the renewals and adenda that anyone may read have left it by the day
 * of the build. A closed one changes nothing here, not even a date.
 */
export function masaOf(dokumen: DokumenNaskah, { terbitan }: Konteks): Masa {
	const { lama, keterangan } = dokumen.data.jangka_waktu ?? {};
	const awal = masaNaskah(dokumen);
	const kini = masaKini(dokumen, terbitan.arsip, (satu) => isPengubahTerbit(satu, terbitan.today));
	const isMoved = kini.selesai !== awal.selesai;
	return filled({ ...kini, lama: isMoved ? undefined : lama, keterangan, semula: isMoved ? awal.selesai : undefined });
}
