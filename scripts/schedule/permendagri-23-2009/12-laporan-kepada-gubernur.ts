import { kewajiban } from "../../model/kewajiban.ts";
import { suratLaporanOf, tuntutLaporanBerkala } from "../laporan-berkala.ts";
import { tahunLaporan } from "../tahunan.ts";
import { isProvinsi, kasusDiWilayah } from "../tingkat.ts";

/**
 * The TKKSD of the province reports to the Gubernur on the supervision it carries out for him. The regulation names
 * neither day nor rhythm: one report is looked for in each year after such cooperation ran, with no last day.
 */
export default kewajiban({
	id: "laporan-pembinaan-kepada-gubernur",
	judul: "Laporan pembinaan dan pengawasan TKKSD kepada Gubernur",
	rows: ["PM-12"],
	cites: ["permendagri-23-2009:12", "permendagri-23-2009:9-1"],
	lingkup: "daerah",
	pelaku: "TKKSD provinsi",
	bukti: "surat di folder pembinaan, bentuk: penyampaian-laporan, arah: keluar, kepada: Gubernur",
	tuntut: (daerah, { arsip, today }) =>
		isProvinsi(daerah)
			? tuntutLaporanBerkala(
					kasusDiWilayah(daerah, arsip, "ksdd"),
					suratLaporanOf(daerah, [], "Gubernur"),
					tahunLaporan,
					(nama) => `Laporan pembinaan dan pengawasan kepada Gubernur, ${nama}`,
					today,
				)
			: [],
});
