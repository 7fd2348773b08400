import { urlDaerah } from "../model/alamat.ts";
import { NAMA_JENIS } from "../model/generated/vocabularies.ts";
import type { JenisDinas } from "../model/jenis.ts";
import type { BagianKompilasi } from "../model/kompilasi.ts";
import { JADI, type Judul } from "./bagian.ts";
import { bagian, hari, isDalamPeriode, type Lingkup, nomorOf } from "./lingkup.ts";
import { tautanDokumen } from "./register.ts";

/** Papers of these kinds that the region itself made within the period, the oldest first; no drafts. */
export function bagianMilikDaerah(lingkup: Lingkup, judul: Judul, jenis: readonly JenisDinas[]): BagianKompilasi {
	const found = lingkup.daerah.dokumen
		.filter((satu) => jenis.includes(satu.jenis) && JADI.includes(satu.data.status))
		.flatMap((dokumen) =>
			isDalamPeriode(dokumen.data.tanggal, lingkup) ? [{ dokumen, tanggal: dokumen.data.tanggal }] : [],
		)
		.sort((a, b) => a.tanggal.localeCompare(b.tanggal, "id") || a.dokumen.slug.localeCompare(b.dokumen.slug, "id"));
	return bagian(
		{
			...judul,
			kolom: ["Judul", "Dokumen", "Nomor", "Tanggal"],
			baris: found.map(({ dokumen, tanggal }) => [
				tautanDokumen(dokumen),
				NAMA_JENIS[dokumen.jenis],
				nomorOf(dokumen.data),
				hari(tanggal),
			]),
		},
		urlDaerah(lingkup.daerah),
	);
}

/** Meetings, guidance and yearly plans. Minutes and attendance lists belong to their meeting and are not counted beside it. */
export const bagianDaerah = (lingkup: Lingkup): BagianKompilasi =>
	bagianMilikDaerah(
		lingkup,
		{
			id: "daerah",
			judul: "Rapat, pembinaan, dan daftar rencana kerja sama",
			pendek: "Rapat, pembinaan, rencana",
			kosong: "Tidak ada rapat, pembinaan, atau daftar rencana dalam periode ini.",
		},
		["rapat", "pembinaan", "rencana-kerja-sama"],
	);
