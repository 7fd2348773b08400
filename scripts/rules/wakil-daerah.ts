import type { Arsip, DokumenNaskah } from "../model/arsip.ts";
import { isPemerintahDaerah } from "../model/kepala-daerah.ts";
import { type OrangNaskah, orangOf } from "../model/penanda-tangan.ts";
import { pihakOf } from "../model/pihak.ts";

/** Those who sign for a regional government, be it the region of the case or a partner. */
export function wakilDaerahOf(dokumen: DokumenNaskah, { daerah }: Arsip): OrangNaskah[] {
	const known = pihakOf(dokumen.kerja_sama, daerah);
	return orangOf(dokumen).filter(({ orang }) => {
		const wakil = orang.mewakili ?? "";
		return isPemerintahDaerah(known.find((satu) => satu.id === wakil)?.nama ?? wakil);
	});
}
