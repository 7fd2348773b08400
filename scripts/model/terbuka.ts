import { aksesDokumen, aksesKasus } from "./akses.ts";
import type { Arsip, BerkasDaerah, BerkasKerjaSama } from "./arsip.ts";

/** A case with those of its papers alone that anyone may read. */
export const kasusDenganTerbuka = (kasus: BerkasKerjaSama): BerkasKerjaSama => ({
	...kasus,
	dokumen: kasus.dokumen.filter((dokumen) => aksesDokumen(dokumen).akses === "terbuka"),
});

function daerahTerbuka(daerah: BerkasDaerah): BerkasDaerah {
	const cases = daerah.kerja_sama.filter((kasus) => aksesKasus(kasus).akses === "terbuka").map(kasusDenganTerbuka);
	return {
		...daerah,
		kerja_sama: cases,
		dokumen: daerah.dokumen.filter((dokumen) => aksesDokumen(dokumen).akses === "terbuka"),
	};
}

/** The archive as though nothing but open cases and open papers were in it. */
export const arsipTerbuka = (arsip: Arsip): Arsip => ({ ...arsip, daerah: arsip.daerah.map(daerahTerbuka) });
