import { tambahBulan } from "../../model/kalender.ts";
import { kewajiban } from "../../model/kewajiban.ts";
import { masaKasus, paperOf, pemenuhan } from "../peristiwa.ts";

/** A renewal with a foreign partner is put to the Menteri no later than six months before the end. */
export default kewajiban({
	id: "penyampaian-perpanjangan-luar-negeri",
	judul: "Penyampaian perpanjangan kerja sama luar negeri kepada Menteri",
	rows: ["PD-bentuk"],
	cites: ["permendagri-25-2020:33-2"],
	lingkup: "kerja-sama",
	pelaku: "Bupati/Wali Kota",
	tuntut: (kasus) => {
		const masa = masaKasus(kasus);
		if (!["ksdpl", "ksdll"].includes(kasus.data.bentuk) || masa?.selesai === undefined) return [];
		const decided = [...paperOf(kasus, "perpanjangan"), ...paperOf(kasus, "pengakhiran")];
		return [
			{
				kunci: masa.naskah.slug,
				uraian: "Menyampaikan perpanjangan kepada Menteri, bila hendak diperpanjang",
				sejak: masa.mulai,
				peristiwa: "naskah ditandatangani",
				batas: tambahBulan(masa.selesai, -6),
				...pemenuhan(decided.sort((a, b) => a.data.tanggal.localeCompare(b.data.tanggal))[0]),
			},
		];
	},
});
