import type { Arsip, Dokumen } from "../model/arsip.ts";
import type { Identitas } from "../print/cetak.ts";
import { buktiOf } from "../render/bukti.ts";

/** What the PDF of a document says of itself, with its source to attach. */
export function identitasOf(dokumen: Dokumen, arsip: Arsip): Identitas {
	const { kode, sha256, url, sumber } = buktiOf(dokumen, arsip);
	return {
		kode,
		sha256,
		jenis: dokumen.jenis,
		status: dokumen.data.status,
		daerah: dokumen.kerja_sama.daerah.id,
		alamat: url,
		sumber: { nama: `${dokumen.slug}.md`, isi: sumber },
	};
}
