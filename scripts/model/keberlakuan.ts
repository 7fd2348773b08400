import type { Arsip, BerkasDaerah, Sasaran } from "./arsip.ts";

/**
 * The day by whose law a document is judged: the day it was signed; a draft, today. A case is as old as its first paper.
 */
export function tanggalHukum(sasaran: Sasaran, today: string): string {
	if (sasaran.jenis !== "kerja-sama") return sasaran.data.tanggal ?? today;
	const signed = sasaran.dokumen.map((dokumen) => dokumen.data.tanggal ?? today);
	return signed.sort()[0] ?? today;
}

/** True when the region asserts the regulation and it was in force on that day. Dates are YYYY-MM-DD and sort as text. */
export function isBerlaku(
	arsip: Pick<Arsip, "peraturan">,
	daerah: BerkasDaerah,
	peraturan: string,
	tanggal: string,
): boolean {
	const asserted = daerah.data.peraturan.find((item) => item.id === peraturan);
	if (!asserted) return false;
	const sejak = asserted.berlaku?.sejak ?? arsip.peraturan.get(peraturan)?.data.berlaku.sejak;
	const sampai = asserted.berlaku?.sampai;
	return (!sejak || sejak <= tanggal) && (!sampai || tanggal <= sampai);
}
