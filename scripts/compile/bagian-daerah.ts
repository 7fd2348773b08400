import { aksesDokumen } from "../model/akses.ts";
import { urlDokumen } from "../model/alamat.ts";
import type { DokumenDaerah } from "../model/arsip.ts";
import { NAMA_JENIS } from "../model/generated/vocabularies.ts";
import type { JenisDinas } from "../model/jenis.ts";
import type { BagianKompilasi, SelTautan } from "../model/kompilasi.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import type { Lingkup } from "./bagian.ts";

/** Minutes and attendance lists belong to their meeting and are not counted beside it. */
const JENIS: readonly JenisDinas[] = ["rapat", "pembinaan", "rencana-kerja-sama"];
const JADI: readonly string[] = ["final", "ditandatangani"];

const tautanDokumen = (dokumen: DokumenDaerah): SelTautan => ({
	teks: dokumen.data.judul,
	...(aksesDokumen(dokumen).akses === "terbuka" && { url: urlDokumen(dokumen) }),
});

/** Meetings, guidance and yearly plans of the region itself that bear a day within the period and are no drafts. */
export function bagianDaerah({ daerah, mulai, per }: Lingkup): BagianKompilasi {
	const found = daerah.dokumen
		.filter(({ jenis, data }) => JENIS.includes(jenis) && JADI.includes(data.status))
		.flatMap((dokumen) => (dokumen.data.tanggal ? [{ dokumen, tanggal: dokumen.data.tanggal }] : []))
		.filter(({ tanggal }) => tanggal >= mulai && tanggal <= per)
		.sort((a, b) => a.tanggal.localeCompare(b.tanggal) || a.dokumen.slug.localeCompare(b.dokumen.slug));
	return {
		id: "daerah",
		judul: "Rapat, pembinaan, dan daftar rencana kerja sama",
		pendek: "Rapat, pembinaan, rencana",
		kolom: ["Judul", "Dokumen", "Nomor", "Tanggal"],
		baris: found.map(({ dokumen, tanggal }) => [
			tautanDokumen(dokumen),
			NAMA_JENIS[dokumen.jenis],
			"nomor" in dokumen.data && typeof dokumen.data.nomor === "string" ? dokumen.data.nomor : "",
			tanggalPanjang(tanggal),
		]),
		kosong: "Tidak ada rapat, pembinaan, atau daftar rencana dalam periode ini.",
	};
}
