import type { BerkasCetak } from "./arsip.ts";

/** To whom a report goes up. */
export type Atasan = "Gubernur" | "Menteri";

/** True for a letter by which a region hands a report to its superior. */
export const isSuratLaporan = (berkas: BerkasCetak, atasan: Atasan): boolean =>
	berkas.jenis === "surat" &&
	berkas.data.bentuk === "penyampaian-laporan" &&
	berkas.data.arah === "keluar" &&
	new RegExp(`\\b${atasan}\\b`, "i").test(berkas.data.kepada ?? "");
