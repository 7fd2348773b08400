import type { DokumenAdendum, Sasaran } from "../model/arsip.ts";

/** Perbup Barito Selatan 23/2023 Pasal 25 speaks of changes to agreements between regions. */
export const isAdendumKsdd = (sasaran: Sasaran): sasaran is DokumenAdendum =>
	sasaran.jenis === "adendum" && sasaran.kerja_sama.data.bentuk === "ksdd";
