import type { BerkasDaerah, BerkasKerjaSama, Dokumen } from "./arsip.ts";

/** Addresses in the portal, from its root. They follow from folder and file names alone, never from a title. */
export const urlDaerah = ({ id }: BerkasDaerah): string => `/${id}/`;
export const urlKasus = (kasus: BerkasKerjaSama): string => `${urlDaerah(kasus.daerah)}${kasus.slug}/`;
export const urlDokumen = (dokumen: Dokumen): string => `${urlKasus(dokumen.kerja_sama)}${dokumen.slug}/`;
export const urlPdf = (dokumen: Dokumen): string => `${urlKasus(dokumen.kerja_sama)}${dokumen.slug}.pdf`;
