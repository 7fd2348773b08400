import { tulisDocx } from "../../docx/tulis/tulis.ts";
import { type Arsip, type BerkasCetak, daerahOf } from "../../model/arsip.ts";
import { sifatOf } from "../../model/jenis.ts";
import { readPrintAssets } from "../../print/assets.ts";
import type { BahanCetak } from "../../render/bahan.ts";
import { buktiOf } from "../../render/bukti.ts";
import { renderLembar } from "../../render/dokumen.ts";
import { lembaranOf, marginOf, UKURAN_HURUF } from "../../render/kertas.ts";
import { createTemplates } from "../../render/templates.ts";
import { ROOT } from "../root.ts";

/** Arial is what tata naskah ask for; the letters of the printed sheet are not on the partner's machine. */
const HURUF = "Arial";

/** What documents are written with: the templates and letters of the sheets. */
export async function bahanEkspor(arsip: Arsip, today: string): Promise<BahanCetak> {
	const assets = await readPrintAssets(`${ROOT}templates`);
	return { arsip, templates: createTemplates(assets.templates), huruf: assets.huruf, today };
}

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
