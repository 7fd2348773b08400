import type { Arsip, BerkasCetak, DokumenDaerah, DokumenDinas } from "../arsip.ts";
import { daerahOf, kasusOf } from "../arsip.ts";
import { terisi, type Uraian } from "./bentuk.ts";
import { keteranganMenurutJenis } from "./keterangan.ts";
import { tabelMenurutJenis } from "./tabel.ts";

/** What a paper belongs to: its case, or its region. */
function milikOf(berkas: BerkasCetak): readonly [string, string] {
	const kasus = kasusOf(berkas);
	return kasus ? ["Kerja sama", kasus.data.judul] : ["Daerah", daerahOf(berkas).data.nama];
}

/** Puts the front-matter of an official paper into words; what the sheet says elsewhere (title, number) is not repeated. */
export function uraikan(berkas: DokumenDinas | DokumenDaerah, arsip: Pick<Arsip, "daerah">): Uraian {
	return {
		keterangan: [...terisi([milikOf(berkas)]), ...keteranganMenurutJenis(berkas)],
		tabel: tabelMenurutJenis(berkas, arsip),
	};
}
