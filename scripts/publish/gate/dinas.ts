import type { Arsip, DokumenDaerah, DokumenDinas } from "../../model/arsip.ts";
import type { PenandaTangan } from "../../model/generated/schema-types.ts";
import { uraikan } from "../../model/uraian/uraian.ts";
import type { DinasPublik } from "../portal.ts";
import { filled } from "./isian.ts";
import { penandaTanganPublik } from "./pihak.ts";
import type { Umum } from "./umum.ts";

/** Fields that most official papers have. What else goes out is what `uraikan` puts into words, kind by kind. */
interface IsianDinas {
	readonly nomor?: string | null;
	readonly kepada?: string;
	readonly tembusan?: readonly string[];
	readonly penyusun?: PenandaTangan;
	readonly penanda_tangan?: readonly PenandaTangan[];
}

/** An official paper as the public sees it. */
export function dinasPublik(dokumen: DokumenDinas | DokumenDaerah, umum: Umum, arsip: Arsip): DinasPublik {
	const { nomor, kepada, tembusan = [], penyusun, penanda_tangan } = dokumen.data as IsianDinas;
	const tertanda = penanda_tangan ?? (penyusun ? [penyusun] : []);
	return {
		jenis: dokumen.jenis,
		...umum,
		...uraikan(dokumen, arsip),
		tembusan,
		penanda_tangan: tertanda.map(penandaTanganPublik),
		...filled({ nomor, kepada }),
	};
}
