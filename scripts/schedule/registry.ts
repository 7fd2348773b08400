/* Generated from schemas/ by `npm run generate`; do not edit. */
import type { Kewajiban } from "../model/kewajiban.ts";
import kperbup_barsel_23_2023_8_5_daftar_rencana from "./perbup-barsel-23-2023/8-5-daftar-rencana.ts";
import kperbup_barsel_23_2023_11_4_tindak_lanjut_kesepakatan from "./perbup-barsel-23-2023/11-4-tindak-lanjut-kesepakatan.ts";
import kperbup_barsel_23_2023_16_4_tanggapan_penawaran from "./perbup-barsel-23-2023/16-4-tanggapan-penawaran.ts";
import kperbup_barsel_23_2023_16_5_permintaan_tanggapan_kedua from "./perbup-barsel-23-2023/16-5-permintaan-tanggapan-kedua.ts";
import kperbup_barsel_23_2023_16_6_laporan_gubernur from "./perbup-barsel-23-2023/16-6-laporan-gubernur.ts";
import kperbup_barsel_23_2023_16_6_tanggapan_kedua from "./perbup-barsel-23-2023/16-6-tanggapan-kedua.ts";
import kperbup_barsel_23_2023_17_4_tanggapan_penawaran_terencana from "./perbup-barsel-23-2023/17-4-tanggapan-penawaran-terencana.ts";
import kperbup_barsel_23_2023_18_1_tanggapan_penawaran_masuk from "./perbup-barsel-23-2023/18-1-tanggapan-penawaran-masuk.ts";
import kperbup_barsel_23_2023_18_2_tanggapan_kedua_masuk from "./perbup-barsel-23-2023/18-2-tanggapan-kedua-masuk.ts";
import kperbup_barsel_23_2023_19_3_akhir_kesepakatan from "./perbup-barsel-23-2023/19-3-akhir-kesepakatan.ts";
import kperbup_barsel_23_2023_22_1_b_jawaban_dprd from "./perbup-barsel-23-2023/22-1-b-jawaban-dprd.ts";
import kperbup_barsel_23_2023_22_1_d_tindak_lanjut_kajian from "./perbup-barsel-23-2023/22-1-d-tindak-lanjut-kajian.ts";
import kperbup_barsel_23_2023_22_1_e_persetujuan from "./perbup-barsel-23-2023/22-1-e-persetujuan.ts";
import kperbup_barsel_23_2023_22_3_dianggap_setuju from "./perbup-barsel-23-2023/22-3-dianggap-setuju.ts";
import kperbup_barsel_23_2023_27_1_laporan_semester from "./perbup-barsel-23-2023/27-1-laporan-semester.ts";
import kperbup_barsel_23_2023_27_2_laporan_kepada_gubernur from "./perbup-barsel-23-2023/27-2-laporan-kepada-gubernur.ts";
import kperbup_barsel_23_2023_28_1_monev_semester from "./perbup-barsel-23-2023/28-1-monev-semester.ts";
import kperbup_barsel_23_2023_37_1_rapat_pleno from "./perbup-barsel-23-2023/37-1-rapat-pleno.ts";
import kperda_kerja_sama_daerah_monev_tahunan from "./perda-kerja-sama-daerah/monev-tahunan.ts";
import kpermendagri_23_2009_10_d_4_persiapan_pengakhiran from "./permendagri-23-2009/10-d-4-persiapan-pengakhiran.ts";
import kpermendagri_23_2009_12_laporan_kepada_gubernur from "./permendagri-23-2009/12-laporan-kepada-gubernur.ts";
import kpermendagri_23_2009_13_laporan_kepada_menteri from "./permendagri-23-2009/13-laporan-kepada-menteri.ts";
import kpermendagri_25_2020_33_1_perpanjangan_luar_negeri_provinsi from "./permendagri-25-2020/33-1-perpanjangan-luar-negeri-provinsi.ts";
import kpermendagri_25_2020_33_2_perpanjangan_luar_negeri from "./permendagri-25-2020/33-2-perpanjangan-luar-negeri.ts";
import kpermendagri_25_2020_35_2_laporan_luar_negeri from "./permendagri-25-2020/35-2-laporan-luar-negeri.ts";
import kpermendagri_25_2020_35_2_penerusan_laporan from "./permendagri-25-2020/35-2-penerusan-laporan.ts";
import kpermendagri_25_2020_36_2_laporan_luar_negeri_provinsi from "./permendagri-25-2020/36-2-laporan-luar-negeri-provinsi.ts";
import kperwal_bekasi_75_2021_1_12_evaluasi_tahunan from "./perwal-bekasi-75-2021/1-12-evaluasi-tahunan.ts";
import kperwal_bekasi_75_2021_6_3_pemantauan from "./perwal-bekasi-75-2021/6-3-pemantauan.ts";
import kperwal_bekasi_75_2021_6_5_evaluasi from "./perwal-bekasi-75-2021/6-5-evaluasi.ts";
import kperwal_bekasi_75_2021_9_1_laporan_mitra from "./perwal-bekasi-75-2021/9-1-laporan-mitra.ts";
import kpp_50_2007_batas_waktu_dprd_penilaian from "./pp-50-2007/batas-waktu-dprd-penilaian.ts";
import kpp_50_2007_batas_waktu_dprd_penyempurnaan from "./pp-50-2007/batas-waktu-dprd-penyempurnaan.ts";
import kpp_50_2007_batas_waktu_dprd_persetujuan from "./pp-50-2007/batas-waktu-dprd-persetujuan.ts";

export const KEWAJIBAN: readonly Kewajiban[] = [
	kperbup_barsel_23_2023_8_5_daftar_rencana,
	kperbup_barsel_23_2023_11_4_tindak_lanjut_kesepakatan,
	kperbup_barsel_23_2023_16_4_tanggapan_penawaran,
	kperbup_barsel_23_2023_16_5_permintaan_tanggapan_kedua,
	kperbup_barsel_23_2023_16_6_laporan_gubernur,
	kperbup_barsel_23_2023_16_6_tanggapan_kedua,
	kperbup_barsel_23_2023_17_4_tanggapan_penawaran_terencana,
	kperbup_barsel_23_2023_18_1_tanggapan_penawaran_masuk,
	kperbup_barsel_23_2023_18_2_tanggapan_kedua_masuk,
	kperbup_barsel_23_2023_19_3_akhir_kesepakatan,
	kperbup_barsel_23_2023_22_1_b_jawaban_dprd,
	kperbup_barsel_23_2023_22_1_d_tindak_lanjut_kajian,
	kperbup_barsel_23_2023_22_1_e_persetujuan,
	kperbup_barsel_23_2023_22_3_dianggap_setuju,
	kperbup_barsel_23_2023_27_1_laporan_semester,
	kperbup_barsel_23_2023_27_2_laporan_kepada_gubernur,
	kperbup_barsel_23_2023_28_1_monev_semester,
	kperbup_barsel_23_2023_37_1_rapat_pleno,
	kperda_kerja_sama_daerah_monev_tahunan,
	kpermendagri_23_2009_10_d_4_persiapan_pengakhiran,
	kpermendagri_23_2009_12_laporan_kepada_gubernur,
	kpermendagri_23_2009_13_laporan_kepada_menteri,
	kpermendagri_25_2020_33_1_perpanjangan_luar_negeri_provinsi,
	kpermendagri_25_2020_33_2_perpanjangan_luar_negeri,
	kpermendagri_25_2020_35_2_laporan_luar_negeri,
	kpermendagri_25_2020_35_2_penerusan_laporan,
	kpermendagri_25_2020_36_2_laporan_luar_negeri_provinsi,
	kperwal_bekasi_75_2021_1_12_evaluasi_tahunan,
	kperwal_bekasi_75_2021_6_3_pemantauan,
	kperwal_bekasi_75_2021_6_5_evaluasi,
	kperwal_bekasi_75_2021_9_1_laporan_mitra,
	kpp_50_2007_batas_waktu_dprd_penilaian,
	kpp_50_2007_batas_waktu_dprd_penyempurnaan,
	kpp_50_2007_batas_waktu_dprd_persetujuan,
];
