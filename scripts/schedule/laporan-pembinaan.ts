import type { Arsip, BerkasDaerah } from "../model/arsip.ts";
import type { Tuntutan } from "../model/kewajiban.ts";
import type { Atasan } from "../model/surat-laporan.ts";
import { suratLaporanOf, tuntutLaporanBerkala } from "./laporan-berkala.ts";
import { tahunLaporan } from "./tahunan.ts";
import { isProvinsi, kasusDiWilayah } from "./tingkat.ts";

/**
 * The yearly reports of a province to `atasan` on the supervision of cooperation between its kabupaten and kota; none
 * is asked of another region. The regulation names neither day nor rhythm: one report is looked for in each year after
 * such cooperation ran, with no last day (Permendagri 23/2009 Pasal 12 and 13).
 */
export const tuntutLaporanPembinaan = (
	daerah: BerkasDaerah,
	{ arsip, today }: { readonly arsip: Arsip; readonly today: string },
	atasan: Atasan,
): Tuntutan[] =>
	isProvinsi(daerah)
		? tuntutLaporanBerkala(
				kasusDiWilayah(daerah, arsip, "ksdd"),
				suratLaporanOf(daerah, [], atasan),
				tahunLaporan,
				(nama) => `Laporan pembinaan dan pengawasan kepada ${atasan}, ${nama}`,
				today,
			)
		: [];
