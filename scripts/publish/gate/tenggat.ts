import { aksesKasus } from "../../model/akses.ts";
import { urlKasus } from "../../model/alamat.ts";
import type { BerkasDaerah } from "../../model/arsip.ts";
import type { TenggatPublik } from "../portal.ts";
import type { Terbitan } from "../terbitan.ts";
import { filled } from "./isian.ts";

/** The duties of a region that are past their last day, the earliest first, as far as they may be told. */
export function terlambatPublik(daerah: BerkasDaerah, { jadwal_terbit }: Terbitan): TenggatPublik[] {
	return jadwal_terbit
		.filter((satu) => satu.daerah.id === daerah.id && satu.keadaan === "terlambat" && satu.mengikat)
		.filter(({ kasus }) => kasus === undefined || aksesKasus(kasus).akses === "terbuka")
		.flatMap(({ uraian, batas, hari_lewat, kewajiban, kasus }) =>
			batas
				? [
						{
							uraian,
							batas: batas.tanggal,
							hari_lewat,
							cites: kewajiban.cites,
							...filled({ kasus: kasus && urlKasus(kasus) }),
						},
					]
				: [],
		);
}
