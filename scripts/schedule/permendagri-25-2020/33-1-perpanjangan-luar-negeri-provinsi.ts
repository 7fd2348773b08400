import { kewajiban } from "../../model/kewajiban.ts";
import { LUAR_NEGERI, tuntutPerpanjangan } from "../luar-negeri.ts";
import { isProvinsi } from "../tingkat.ts";

/**
 * A renewal with a foreign partner is put to the Menteri, with a copy to DPRD of the province. "Paling lama 6
 * (enam) bulan sebelum berakhirnya" is read as no later than that day.
 */
export default kewajiban({
	id: "penyampaian-perpanjangan-luar-negeri-oleh-gubernur",
	judul: "Penyampaian perpanjangan kerja sama luar negeri provinsi kepada Menteri",
	rows: ["PD-bentuk"],
	cites: ["permendagri-25-2020:33-1", "permendagri-25-2020:32-2"],
	lingkup: "kerja-sama",
	bentuk: LUAR_NEGERI,
	pelaku: "Gubernur",
	bukti: "surat, arah: keluar, kepada: Menteri, dasar: naskahnya; atau perpanjangan",
	tuntut: (kasus, lingkup) => (isProvinsi(lingkup.daerah) ? tuntutPerpanjangan(kasus, lingkup) : []),
});
