import { aksesDokumen, aksesKasus } from "../../model/akses.ts";
import { urlKasus } from "../../model/alamat.ts";
import type { BerkasCetak, BerkasDaerah } from "../../model/arsip.ts";
import type { Tenggat } from "../../model/kewajiban.ts";
import type { TenggatPublik } from "../portal.ts";
import type { Terbitan } from "../terbitan.ts";
import { filled } from "./isian.ts";

/** A draft proves nothing in a schedule, so it cannot be guessed from one. */
const isMade = ({ data }: BerkasCetak): boolean => data.status !== "rancangan";

const isOpen = (dokumen: BerkasCetak): boolean => aksesDokumen(dokumen).akses === "terbuka";

/** True where all that the duty was reckoned from is open: a day tells of the paper from which it runs. */
function isWhollyOpen({ kasus, daerah }: Tenggat): boolean {
	if (kasus) return aksesKasus(kasus).akses === "terbuka" && kasus.dokumen.filter(isMade).every(isOpen);
	const papers = [...daerah.dokumen, ...daerah.kerja_sama.flatMap((satu): BerkasCetak[] => [...satu.dokumen])];
	return papers.filter(isMade).every(isOpen);
}

/** The duties of a region that are past their last day, the earliest first. */
export function terlambatPublik(daerah: BerkasDaerah, { jadwal }: Terbitan): TenggatPublik[] {
	return jadwal
		.filter((satu) => satu.daerah.id === daerah.id && satu.keadaan === "terlambat" && satu.mengikat)
		.filter(isWhollyOpen)
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
