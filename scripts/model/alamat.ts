import type { BerkasCetak, BerkasDaerah, BerkasKerjaSama } from "./arsip.ts";

/** Addresses in the portal, from its root. They follow from folder and file names alone, never from a title. */
export const urlDaerah = ({ id }: BerkasDaerah): string => `/${id}/`;
export const urlKasus = (kasus: BerkasKerjaSama): string => `${urlDaerah(kasus.daerah)}${kasus.slug}/`;
/** Folder of a paper: that of its case, or the region's own. */
const urlFolder = (berkas: BerkasCetak): string =>
	"kerja_sama" in berkas ? urlKasus(berkas.kerja_sama) : `${urlDaerah(berkas.daerah)}${berkas.folder}/`;
export const urlDokumen = (berkas: BerkasCetak): string => `${urlFolder(berkas)}${berkas.slug}/`;
/** Its text as Akoma Ntoso, beside the PDF. */
export const urlAkn = (berkas: BerkasCetak): string => `${urlFolder(berkas)}${berkas.slug}.akn.xml`;
export const urlPdf = (berkas: BerkasCetak): string => `${urlFolder(berkas)}${berkas.slug}.pdf`;
