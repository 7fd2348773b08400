import { type Arsip, type BerkasCetak, daerahOf } from "../model/arsip.ts";
import type { Identitas } from "../print/cetak.ts";
import { buktiOf } from "../render/bukti.ts";

/** What the PDF of a document says of itself, with its source to attach. */
export function identitasOf(dokumen: BerkasCetak, arsip: Arsip): Identitas {
	const { kode, sha256, url, sumber } = buktiOf(dokumen, arsip);
	return {
		kode,
		sha256,
		jenis: dokumen.jenis,
		status: dokumen.data.status,
		daerah: daerahOf(dokumen).id,
		alamat: url,
		sumber: { nama: `${dokumen.slug}.md`, isi: sumber },
	};
}
