import type { DokumenDaerah, DokumenDinas } from "../arsip.ts";
import type { PenandaTangan } from "../generated/schema-types.ts";
import {
	NAMA_ALASAN_PENGAKHIRAN,
	NAMA_ARAH_SURAT,
	NAMA_BENTUK_PEMBINAAN,
	NAMA_BENTUK_SURAT,
	NAMA_HASIL_DPRD,
	NAMA_HASIL_MUSYAWARAH,
	NAMA_ISI_TANGGAPAN,
	NAMA_KEADAAN_PERSELISIHAN,
	NAMA_KESIMPULAN_TELAAHAN,
	NAMA_METODE_PEMANTAUAN,
	NAMA_TENTANG_BERITA_ACARA,
	NAMA_TINGKAT_RAPAT,
} from "../generated/vocabularies.ts";
import { rupiah } from "../rupiah.ts";
import { tanggalPanjang } from "../tanggal.ts";
import { type Keterangan, periodeInWords, terisi } from "./bentuk.ts";

const tanggal = (text: string | undefined): string | undefined => text && tanggalPanjang(text);
const uang = (nilai: number | undefined): string | undefined => (nilai === undefined ? undefined : rupiah(nilai));
const orang = (siapa: PenandaTangan | undefined): string | undefined =>
	siapa && [siapa.nama, siapa.jabatan].filter(Boolean).join(", ");

/** The particulars that only this kind has, in the order in which an official reads them. */
export function keteranganMenurutJenis(berkas: DokumenDinas | DokumenDaerah): Keterangan[] {
	switch (berkas.jenis) {
		case "kerangka-acuan-kerja": {
			const { perangkat_daerah, anggaran, sumber_dana } = berkas.data;
			return terisi([
				["Perangkat daerah pemrakarsa", perangkat_daerah],
				["Perkiraan biaya", uang(anggaran)],
				["Sumber dana", sumber_dana],
			]);
		}
		case "telaahan":
			return terisi([["Kesimpulan", NAMA_KESIMPULAN_TELAAHAN[berkas.data.kesimpulan]]]);
		case "surat": {
			const { bentuk, arah, dari, diterima, tanggapan } = berkas.data;
			return terisi([
				["Surat", `${NAMA_BENTUK_SURAT[bentuk]} (${NAMA_ARAH_SURAT[arah].toLocaleLowerCase("id")})`],
				["Dari", dari],
				["Diterima", tanggal(diterima)],
				["Isi tanggapan", tanggapan && NAMA_ISI_TANGGAPAN[tanggapan]],
			]);
		}
		case "persetujuan-dprd":
			return terisi([
				["Sikap DPRD", NAMA_HASIL_DPRD[berkas.data.hasil]],
				["Catatan", berkas.data.catatan],
			]);
		case "laporan-mitra":
			return terisi([
				["Periode", periodeInWords(berkas.data.periode)],
				["Diterima", tanggal(berkas.data.diterima)],
			]);
		case "laporan-semester":
			return terisi([["Periode", periodeInWords(berkas.data.periode)]]);
		case "laporan-pemantauan":
			return terisi([["Cara pemantauan", berkas.data.metode.map((cara) => NAMA_METODE_PEMANTAUAN[cara]).join("; ")]]);
		case "laporan-evaluasi":
			return terisi([
				["Catatan", berkas.data.bersamaan_perpanjangan ? "Bersamaan dengan penyusunan naskah perpanjangan" : undefined],
			]);
		case "berita-acara": {
			const { tentang, lokasi, hasil } = berkas.data;
			return terisi([
				["Kegiatan", NAMA_TENTANG_BERITA_ACARA[tentang]],
				["Lokasi", lokasi],
				["Hasil", hasil && NAMA_HASIL_MUSYAWARAH[hasil]],
			]);
		}
		case "notulen":
			return terisi([
				["Acara", berkas.data.acara],
				["Waktu", berkas.data.waktu],
				["Pemimpin rapat", orang(berkas.data.pemimpin)],
			]);
		case "daftar-hadir":
			return terisi([
				["Acara", berkas.data.acara],
				["Waktu", berkas.data.waktu],
			]);
		case "perselisihan":
			return terisi([
				["Diketahui", tanggal(berkas.data.timbul)],
				["Keadaan", NAMA_KEADAAN_PERSELISIHAN[berkas.data.keadaan]],
			]);
		case "pengakhiran":
			return terisi([
				["Alasan", NAMA_ALASAN_PENGAKHIRAN[berkas.data.alasan]],
				["Berakhir", tanggal(berkas.data.berakhir)],
				["Uang hasil kerja sama", uang(berkas.data.kas)],
			]);
		case "rapat": {
			const { tingkat, waktu, pemimpin, kedudukan_pemimpin } = berkas.data;
			return terisi([
				["Tingkat", NAMA_TINGKAT_RAPAT[tingkat]],
				["Waktu", waktu],
				["Pemimpin rapat", [orang(pemimpin), kedudukan_pemimpin].filter(Boolean).join("; ")],
			]);
		}
		case "rencana-kerja-sama":
			return terisi([["Tahun rencana", String(berkas.data.tahun)]]);
		case "pembinaan": {
			const { bentuk, sasaran, peserta } = berkas.data;
			return terisi([
				["Bentuk pembinaan", bentuk.map((satu) => NAMA_BENTUK_PEMBINAAN[satu]).join("; ")],
				["Yang dibina", sasaran.join("; ")],
				["Peserta", peserta === undefined ? undefined : `${peserta} orang`],
			]);
		}
	}
}
