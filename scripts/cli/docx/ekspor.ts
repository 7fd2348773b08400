import { tulisDocx } from "../../docx/tulis/tulis.ts";
import { type BerkasCetak, daerahOf } from "../../model/arsip.ts";
import { sifatOf } from "../../model/jenis.ts";
import type { BahanCetak } from "../../render/bahan.ts";
import { buktiOf } from "../../render/bukti.ts";
import { renderLembar } from "../../render/dokumen.ts";
import { lembaranOf, marginOf, UKURAN_HURUF } from "../../render/kertas.ts";

/** Arial is what tata naskah ask for; the letters of the printed sheet are not on the partner's machine. */
const HURUF = "Arial";

/** A document as a Word file on its region's paper, with the code of the version it was made from. */
export function docxOf(dokumen: BerkasCetak, bahan: BahanCetak): Promise<Uint8Array> {
	const { kode, sha256 } = buktiOf(dokumen, bahan.arsip);
	const { kertas } = daerahOf(dokumen).data;
	const { judul, tanggal } = dokumen.data;
	return tulisDocx(renderLembar(dokumen, bahan), {
		judul,
		catatan: `Salinan kerja, bukan naskah yang ditandatangani. Dibuat dari versi ${kode}.`,
		tanggal: tanggal ?? bahan.today,
		kertas: {
			...lembaranOf(kertas),
			margin: marginOf(kertas),
			huruf: HURUF,
			ukuranHuruf: kertas?.ukuran_huruf ?? UKURAN_HURUF,
			lanskap: sifatOf(dokumen.jenis).lanskap === true,
		},
		asal: { kode, sha256, path: dokumen.sumber.path, jenis: dokumen.jenis },
	});
}
