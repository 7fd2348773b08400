import { kewajiban } from "../../model/kewajiban.ts";
import { tuntutLaporanPembinaan } from "../laporan-pembinaan.ts";

/**
 * The Gubernur reports to the Menteri on the supervision of cooperation between the kabupaten and kota of the province.
 * Pasal 8 asks the same of the joint secretariat in the ministry, which is no region of a portal.
 */
export default kewajiban({
	id: "laporan-pembinaan-kepada-menteri",
	judul: "Laporan pembinaan dan pengawasan kepada Menteri",
	rows: ["PM-12"],
	cites: ["permendagri-23-2009:13", "permendagri-23-2009:3"],
	lingkup: "daerah",
	pelaku: "Gubernur",
	bukti: "surat di folder pembinaan, bentuk: penyampaian-laporan, arah: keluar, kepada: Menteri",
	tuntut: (daerah, keadaan) => tuntutLaporanPembinaan(daerah, keadaan, "Menteri"),
});
