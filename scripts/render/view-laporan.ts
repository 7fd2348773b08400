import type { DokumenLaporan } from "../model/arsip.ts";
import { tanggalPanjang } from "../model/tanggal.ts";
import { renderBlok } from "./blok.ts";
import { penyusunView } from "./penyusun.ts";
import { rujukanDokumen } from "./rujukan.ts";

/** What the template of a laporan is filled with. */
export function viewLaporan(dokumen: DokumenLaporan): object {
	const { data } = dokumen;
	const periode =
		data.periode && `${tanggalPanjang(data.periode.mulai)} sampai dengan ${tanggalPanjang(data.periode.selesai)}`;
	const keterangan = [
		{ nama: "Nomor", isi: data.nomor?.trim() },
		{ nama: "Kepada", isi: data.kepada },
		{ nama: "Periode", isi: periode },
		{ nama: "Kerja sama", isi: dokumen.kerja_sama.data.judul },
	];
	return {
		judul: data.judul.toLocaleUpperCase("id"),
		keterangan: keterangan.filter((baris) => baris.isi),
		isi: renderBlok(dokumen.isi, { rujukan: rujukanDokumen(dokumen) }),
		penyusun: penyusunView(data),
	};
}
