import { kewajiban } from "../../model/kewajiban.ts";
import { tuntutLaporanPembinaan } from "../laporan-pembinaan.ts";

/** The TKKSD of the province reports to the Gubernur on the supervision it carries out for him. */
export default kewajiban({
	id: "laporan-pembinaan-kepada-gubernur",
	judul: "Laporan pembinaan dan pengawasan TKKSD kepada Gubernur",
	rows: ["PM-12"],
	cites: ["permendagri-23-2009:12", "permendagri-23-2009:9-1"],
	lingkup: "daerah",
	pelaku: "TKKSD provinsi",
	bukti: "surat di folder pembinaan, bentuk: penyampaian-laporan, arah: keluar, kepada: Gubernur",
	tuntut: (daerah, keadaan) => tuntutLaporanPembinaan(daerah, keadaan, "Gubernur"),
});
