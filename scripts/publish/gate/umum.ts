import { urlDokumen, urlPdf } from "../../model/alamat.ts";
import type { BerkasCetak } from "../../model/arsip.ts";
import { dasarPaths } from "../../model/silsilah.ts";
import { TANPA_TEKS } from "../../model/teks-nanti.ts";
import type { CatatanVersi } from "../../model/versi.ts";
import type { DokumenTerbuka, Pdf } from "../portal.ts";
import { filled } from "./isian.ts";
import { type Konteks, sumberOf } from "./konteks.ts";

function pdfOf(dokumen: BerkasCetak, { terbitan }: Konteks): Pdf | undefined {
	const lembar = terbitan.sheets.get(dokumen);
	if (!lembar) return undefined;
	const { sha256, pages, bytes } = lembar;
	return { url: urlPdf(dokumen), sha256, pages, bytes };
}

/** The versions of an open document; the present one with the sheet that goes out with it. */
function versiOf(dokumen: BerkasCetak, { terbitan }: Konteks): CatatanVersi {
	const catatan = terbitan.versi.get(dokumen);
	if (!catatan) throw new Error(`${dokumen.sumber.file}: no version is known of an open document`);
	const pdf = terbitan.sheets.get(dokumen)?.sha256;
	return { kini: { ...catatan.kini, ...(pdf && { pdf }) }, lama: catatan.lama };
}

/** Lineage, as far as it leads to open documents. */
function dasarOf(dokumen: BerkasCetak, { alamat }: Konteks): string[] {
	return dasarPaths(dokumen).flatMap((path) => alamat.get(path) ?? []);
}

export type Umum = Pick<
	DokumenTerbuka,
	"akses" | "url" | "judul" | "status" | "tanggal" | "tempat" | "dasar" | "teks" | "pdf" | "sumber" | "versi"
>;

/** What every open paper tells of itself. A draft here is a fault of the gate. */
export function umumOf(dokumen: BerkasCetak, konteks: Konteks): Umum {
	const { judul, status, tanggal, tempat } = dokumen.data;
	if (status === "rancangan") throw new Error(`${dokumen.sumber.file}: a draft reached the public view`);
	return {
		akses: "terbuka",
		url: urlDokumen(dokumen),
		judul,
		status,
		dasar: dasarOf(dokumen, konteks),
		teks: konteks.terbitan.bodies.get(dokumen) ?? TANPA_TEKS,
		sumber: sumberOf(dokumen.sumber, konteks),
		versi: versiOf(dokumen, konteks),
		...filled({ tanggal, tempat, pdf: pdfOf(dokumen, konteks) }),
	};
}
