/**
 * Offices of a head of region. A penjabat, pelaksana tugas or pelaksana harian counts as one: the regulations we hold
 * draw no line between them, and Perbup Barito Selatan 23/2023 is itself made by a penjabat.
 */
const KEPALA_DAERAH =
	/^(?:(?:pj|plt|plh|pjs)\.?\s+|penjabat\s+(?:sementara\s+)?|pelaksana\s+(?:tugas|harian)\s+)?(?:gubernur|bupati|wali\s*kota)\b/i;
const SEMENTARA = /^(?:(?:pj|plt|plh|pjs)\.?\s+|penjabat\s+(?:sementara\s+)?|pelaksana\s+(?:tugas|harian)\s+)/i;
const PEMERINTAH_DAERAH = /^pemerintah\s+(?:daerah|provinsi|kabupaten|kota)\b/i;

/** True for "Bupati Contoh", "Pj. Wali Kota Teladan"; false for a wakil bupati or a kepala dinas. */
export const isKepalaDaerah = (jabatan: string): boolean => KEPALA_DAERAH.test(jabatan.trim());

/** The office without "Pj.", "Plt." and the like: "Plt. Bupati Contoh" → "Bupati Contoh". */
export const jabatanTetap = (jabatan: string): string => jabatan.trim().replace(SEMENTARA, "");

/** True for the name of a regional government: "Pemerintah Daerah Kota Teladan". */
export const isPemerintahDaerah = (nama: string): boolean => PEMERINTAH_DAERAH.test(nama.trim());
