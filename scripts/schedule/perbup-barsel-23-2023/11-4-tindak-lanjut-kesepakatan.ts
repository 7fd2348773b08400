import { kewajiban } from "../../model/kewajiban.ts";
import { akhirKini } from "../masa-kasus.ts";
import { firstSince, gugurBila, pemenuhan, signedOf } from "../peristiwa.ts";

/**
 * A Kesepakatan Bersama is followed by a PKS; the regulation sets no term, so it is never late, and asked until the
 * Kesepakatan, renewals counted, has ended.
 */
export default kewajiban({
	id: "pks-menindaklanjuti-kesepakatan",
	judul: "Perjanjian Kerja Sama yang menindaklanjuti Kesepakatan Bersama",
	rows: ["BS-11.4"],
	cites: ["perbup-barsel-23-2023:11-4"],
	lingkup: "kerja-sama",
	bentuk: ["ksdd"],
	setiap_daerah: true,
	pelaku: "Perangkat daerah pemrakarsa",
	bukti: "perjanjian-kerja-sama yang ditandatangani",
	tuntut: (kasus, { today }) =>
		signedOf(kasus, "kesepakatan-bersama").map((naskah) => {
			const selesai = akhirKini(naskah);
			return {
				kunci: naskah.slug,
				uraian: "Perjanjian Kerja Sama yang menindaklanjuti Kesepakatan Bersama",
				sejak: naskah.data.tanggal,
				peristiwa: "Kesepakatan Bersama ditandatangani",
				...pemenuhan(firstSince(signedOf(kasus, "perjanjian-kerja-sama"), naskah.data.tanggal)),
				...gugurBila(selesai !== undefined && selesai < today, "Kesepakatan Bersama telah berakhir"),
			};
		}),
});
