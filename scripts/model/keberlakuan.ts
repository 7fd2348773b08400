import { type Arsip, type BerkasDaerah, daerahOf, isBerpihak, type Sasaran } from "./arsip.ts";
import { penandaTanganOf } from "./pihak.ts";

/**
 * The day by whose law a document is judged: the day it was signed; a draft, today. A case is as old as its first paper.
 */
export function tanggalHukum(sasaran: Sasaran, today: string): string {
	if (sasaran.jenis !== "kerja-sama") return sasaran.data.tanggal ?? today;
	const signed = sasaran.dokumen.map((dokumen) => dokumen.data.tanggal ?? today);
	return signed.sort()[0] ?? today;
}

/** The bodies for which someone signs the paper. */
function wakilIn(sasaran: Sasaran): Set<string | undefined> {
	if (!isBerpihak(sasaran)) return new Set();
	return new Set(
		sasaran.data.pihak.flatMap((pihak) => [pihak.mewakili, ...penandaTanganOf(pihak).map((orang) => orang.mewakili)]),
	);
}

/**
 * The regions by whose regulations a paper is judged. What a region makes alone follows its own. What several regions
 * of the portal sign must be lawful for each who signs: a regulation of one government binds no other, but binds its
 * own head of region in every naskah he signs, in whosever folder it lies.
 * @returns the region of the folder first
 */
export function daerahTerikat(sasaran: Sasaran, { daerah }: Pick<Arsip, "daerah">): BerkasDaerah[] {
	const sendiri = daerahOf(sasaran);
	const wakil = wakilIn(sasaran);
	return [sendiri, ...daerah.filter((satu) => satu !== sendiri && wakil.has(satu.id))];
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
