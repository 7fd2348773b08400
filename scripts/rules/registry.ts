/* Generated from schemas/ by `npm run generate`; do not edit. */
import type { Rule } from "../model/rule.ts";
import rperbup_barsel_23_2023_1_13_pemberi_kuasa from "./perbup-barsel-23-2023/1-13-pemberi-kuasa.ts";
import rperbup_barsel_23_2023_5_perencanaan from "./perbup-barsel-23-2023/5-perencanaan.ts";
import rperbup_barsel_23_2023_6_kategori from "./perbup-barsel-23-2023/6-kategori.ts";
import rperbup_barsel_23_2023_9_bentuk_ksdd from "./perbup-barsel-23-2023/9-bentuk-ksdd.ts";
import rperbup_barsel_23_2023_11_1_isi_kesepakatan_bersama from "./perbup-barsel-23-2023/11-1-isi-kesepakatan-bersama.ts";
import rperbup_barsel_23_2023_11_2_penanda_tangan_kesepakatan from "./perbup-barsel-23-2023/11-2-penanda-tangan-kesepakatan.ts";
import rperbup_barsel_23_2023_11_4_ditindaklanjuti_pks from "./perbup-barsel-23-2023/11-4-ditindaklanjuti-pks.ts";
import rperbup_barsel_23_2023_12_1_isi_pks from "./perbup-barsel-23-2023/12-1-isi-pks.ts";
import rperbup_barsel_23_2023_13_tahap_terbukti from "./perbup-barsel-23-2023/13-tahap-terbukti.ts";
import rperbup_barsel_23_2023_13_tahap_terlewat from "./perbup-barsel-23-2023/13-tahap-terlewat.ts";
import rperbup_barsel_23_2023_14_2_isi_kerangka_acuan_kerja from "./perbup-barsel-23-2023/14-2-isi-kerangka-acuan-kerja.ts";
import rperbup_barsel_23_2023_15_1_isi_telaahan from "./perbup-barsel-23-2023/15-1-isi-telaahan.ts";
import rperbup_barsel_23_2023_16_3_penanda_tangan_penawaran from "./perbup-barsel-23-2023/16-3-penanda-tangan-penawaran.ts";
import rperbup_barsel_23_2023_16_3_penawaran_disertai_kak from "./perbup-barsel-23-2023/16-3-penawaran-disertai-kak.ts";
import rperbup_barsel_23_2023_18_3_diputuskan_rapat_pleno from "./perbup-barsel-23-2023/18-3-diputuskan-rapat-pleno.ts";
import rperbup_barsel_23_2023_18_pertimbangan_rapat_pleno from "./perbup-barsel-23-2023/18-pertimbangan-rapat-pleno.ts";
import rperbup_barsel_23_2023_19_3_paling_lama_lima_tahun from "./perbup-barsel-23-2023/19-3-paling-lama-lima-tahun.ts";
import rperbup_barsel_23_2023_19_3_perpanjangan_lima_tahun from "./perbup-barsel-23-2023/19-3-perpanjangan-lima-tahun.ts";
import rperbup_barsel_23_2023_19_3_perpanjangan_menyambung from "./perbup-barsel-23-2023/19-3-perpanjangan-menyambung.ts";
import rperbup_barsel_23_2023_20_4_jumlah_rangkap from "./perbup-barsel-23-2023/20-4-jumlah-rangkap.ts";
import rperbup_barsel_23_2023_22_1_permohonan_dprd from "./perbup-barsel-23-2023/22-1-permohonan-dprd.ts";
import rperbup_barsel_23_2023_22_2_penanda_tangan_dprd from "./perbup-barsel-23-2023/22-2-penanda-tangan-dprd.ts";
import rperbup_barsel_23_2023_24_1_penanda_tangan_pks from "./perbup-barsel-23-2023/24-1-penanda-tangan-pks.ts";
import rperbup_barsel_23_2023_24_2_kuasa_mendahului_pks from "./perbup-barsel-23-2023/24-2-kuasa-mendahului-pks.ts";
import rperbup_barsel_23_2023_24_2_kuasa_untuk_penanda_tangan from "./perbup-barsel-23-2023/24-2-kuasa-untuk-penanda-tangan.ts";
import rperbup_barsel_23_2023_24_2_penerima_kuasa from "./perbup-barsel-23-2023/24-2-penerima-kuasa.ts";
import rperbup_barsel_23_2023_24_3_tembusan_surat_kuasa from "./perbup-barsel-23-2023/24-3-tembusan-surat-kuasa.ts";
import rperbup_barsel_23_2023_25_4_isi_adendum from "./perbup-barsel-23-2023/25-4-isi-adendum.ts";
import rperbup_barsel_23_2023_25_7_adendum_persetujuan_dprd from "./perbup-barsel-23-2023/25-7-adendum-persetujuan-dprd.ts";
import rperbup_barsel_23_2023_27_1_laporan_semester_disampaikan from "./perbup-barsel-23-2023/27-1-laporan-semester-disampaikan.ts";
import rperbup_barsel_23_2023_27_3_isi_laporan_semester from "./perbup-barsel-23-2023/27-3-isi-laporan-semester.ts";
import rperbup_barsel_23_2023_29_3_berita_acara_musyawarah from "./perbup-barsel-23-2023/29-3-berita-acara-musyawarah.ts";
import rperbup_barsel_23_2023_31_1_bantuan_pendanaan from "./perbup-barsel-23-2023/31-1-bantuan-pendanaan.ts";
import rperbup_barsel_23_2023_32_1_usulan_rencana from "./perbup-barsel-23-2023/32-1-usulan-rencana.ts";
import rperbup_barsel_23_2023_34_2_penanda_tangan_nota from "./perbup-barsel-23-2023/34-2-penanda-tangan-nota.ts";
import rperbup_barsel_23_2023_37_3_pemimpin_rapat from "./perbup-barsel-23-2023/37-3-pemimpin-rapat.ts";
import rperbup_barsel_23_2023_39_hasil_rapat from "./perbup-barsel-23-2023/39-hasil-rapat.ts";
import rperbup_barsel_23_2023_40_2_sekretariat from "./perbup-barsel-23-2023/40-2-sekretariat.ts";
import rperbup_barsel_23_2023_lampiran_nama_tanpa_gelar from "./perbup-barsel-23-2023/lampiran-nama-tanpa-gelar.ts";
import rperda_kerja_sama_daerah_sinergi_nota_kesepakatan from "./perda-kerja-sama-daerah/sinergi-nota-kesepakatan.ts";
import rperda_kerja_sama_daerah_sinergi_rencana_kerja from "./perda-kerja-sama-daerah/sinergi-rencana-kerja.ts";
import rperda_kerja_sama_daerah_sinergi_tahap from "./perda-kerja-sama-daerah/sinergi-tahap.ts";
import rperwal_bekasi_75_2021_6_6_kolom_matrik from "./perwal-bekasi-75-2021/6-6-kolom-matrik.ts";
import rperwal_bekasi_75_2021_6_7_rekomendasi from "./perwal-bekasi-75-2021/6-7-rekomendasi.ts";
import rperwal_bekasi_75_2021_8_4_perpanjangan_berdasar_evaluasi from "./perwal-bekasi-75-2021/8-4-perpanjangan-berdasar-evaluasi.ts";
import rperwal_bekasi_75_2021_9_1_laporan_mitra from "./perwal-bekasi-75-2021/9-1-laporan-mitra.ts";
import rperwal_bekasi_75_2021_10_1_lampiran_laporan_pemantauan from "./perwal-bekasi-75-2021/10-1-lampiran-laporan-pemantauan.ts";
import rperwal_bekasi_75_2021_10_2_lampiran_laporan_evaluasi from "./perwal-bekasi-75-2021/10-2-lampiran-laporan-evaluasi.ts";
import rpp_28_2018_12_1_bantuan_dana from "./pp-28-2018/12-1-bantuan-dana.ts";
import rpp_28_2018_46_3_pendanaan_sinergi from "./pp-28-2018/46-3-pendanaan-sinergi.ts";
import rpp_50_2007_definisi_mitra_berbadan_hukum from "./pp-50-2007/definisi-mitra-berbadan-hukum.ts";
import rpp_50_2007_tata_cara_b_isi_perjanjian from "./pp-50-2007/tata-cara-b-isi-perjanjian.ts";

export const RULES: readonly Rule[] = [
	rperbup_barsel_23_2023_1_13_pemberi_kuasa,
	rperbup_barsel_23_2023_5_perencanaan,
	rperbup_barsel_23_2023_6_kategori,
	rperbup_barsel_23_2023_9_bentuk_ksdd,
	rperbup_barsel_23_2023_11_1_isi_kesepakatan_bersama,
	rperbup_barsel_23_2023_11_2_penanda_tangan_kesepakatan,
	rperbup_barsel_23_2023_11_4_ditindaklanjuti_pks,
	rperbup_barsel_23_2023_12_1_isi_pks,
	rperbup_barsel_23_2023_13_tahap_terbukti,
	rperbup_barsel_23_2023_13_tahap_terlewat,
	rperbup_barsel_23_2023_14_2_isi_kerangka_acuan_kerja,
	rperbup_barsel_23_2023_15_1_isi_telaahan,
	rperbup_barsel_23_2023_16_3_penanda_tangan_penawaran,
	rperbup_barsel_23_2023_16_3_penawaran_disertai_kak,
	rperbup_barsel_23_2023_18_3_diputuskan_rapat_pleno,
	rperbup_barsel_23_2023_18_pertimbangan_rapat_pleno,
	rperbup_barsel_23_2023_19_3_paling_lama_lima_tahun,
	rperbup_barsel_23_2023_19_3_perpanjangan_lima_tahun,
	rperbup_barsel_23_2023_19_3_perpanjangan_menyambung,
	rperbup_barsel_23_2023_20_4_jumlah_rangkap,
	rperbup_barsel_23_2023_22_1_permohonan_dprd,
	rperbup_barsel_23_2023_22_2_penanda_tangan_dprd,
	rperbup_barsel_23_2023_24_1_penanda_tangan_pks,
	rperbup_barsel_23_2023_24_2_kuasa_mendahului_pks,
	rperbup_barsel_23_2023_24_2_kuasa_untuk_penanda_tangan,
	rperbup_barsel_23_2023_24_2_penerima_kuasa,
	rperbup_barsel_23_2023_24_3_tembusan_surat_kuasa,
	rperbup_barsel_23_2023_25_4_isi_adendum,
	rperbup_barsel_23_2023_25_7_adendum_persetujuan_dprd,
	rperbup_barsel_23_2023_27_1_laporan_semester_disampaikan,
	rperbup_barsel_23_2023_27_3_isi_laporan_semester,
	rperbup_barsel_23_2023_29_3_berita_acara_musyawarah,
	rperbup_barsel_23_2023_31_1_bantuan_pendanaan,
	rperbup_barsel_23_2023_32_1_usulan_rencana,
	rperbup_barsel_23_2023_34_2_penanda_tangan_nota,
	rperbup_barsel_23_2023_37_3_pemimpin_rapat,
	rperbup_barsel_23_2023_39_hasil_rapat,
	rperbup_barsel_23_2023_40_2_sekretariat,
	rperbup_barsel_23_2023_lampiran_nama_tanpa_gelar,
	rperda_kerja_sama_daerah_sinergi_nota_kesepakatan,
	rperda_kerja_sama_daerah_sinergi_rencana_kerja,
	rperda_kerja_sama_daerah_sinergi_tahap,
	rperwal_bekasi_75_2021_6_6_kolom_matrik,
	rperwal_bekasi_75_2021_6_7_rekomendasi,
	rperwal_bekasi_75_2021_8_4_perpanjangan_berdasar_evaluasi,
	rperwal_bekasi_75_2021_9_1_laporan_mitra,
	rperwal_bekasi_75_2021_10_1_lampiran_laporan_pemantauan,
	rperwal_bekasi_75_2021_10_2_lampiran_laporan_evaluasi,
	rpp_28_2018_12_1_bantuan_dana,
	rpp_28_2018_46_3_pendanaan_sinergi,
	rpp_50_2007_definisi_mitra_berbadan_hukum,
	rpp_50_2007_tata_cara_b_isi_perjanjian,
];
