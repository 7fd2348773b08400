import type { DaerahPublik, Dikecualikan, Portal } from "../portal.ts";
import { type Tautan, tautanDaerah } from "./ringkas.ts";

export interface HalamanDikecualikan {
	readonly url: string;
	readonly ditahan: Dikecualikan;
	readonly daerah: Tautan;
	readonly kontak?: NonNullable<DaerahPublik["kontak"]>;
	/** The open case to which a withheld document belongs; a withheld case has none. */
	readonly kasus?: Tautan;
}

/** A page for all that is withheld, saying so and nothing else. */
export function halamanDikecualikan(portal: Portal): HalamanDikecualikan[] {
	return portal.daerah.flatMap((daerah) => {
		const umum = { daerah: tautanDaerah(daerah), ...(daerah.kontak && { kontak: daerah.kontak }) };
		const milikDaerah = daerah.dokumen.flatMap((satu): HalamanDikecualikan[] =>
			satu.akses === "dikecualikan" ? [{ url: satu.url, ditahan: satu, ...umum }] : [],
		);
		const milikKasus = daerah.kerja_sama.flatMap((kasus): HalamanDikecualikan[] => {
			if (kasus.akses === "dikecualikan") return [{ url: kasus.url, ditahan: kasus, ...umum }];
			const tautan = { judul: kasus.judul, url: kasus.url };
			return kasus.dokumen.flatMap((satu) =>
				satu.akses === "dikecualikan" ? [{ url: satu.url, ditahan: satu, kasus: tautan, ...umum }] : [],
			);
		});
		return [...milikKasus, ...milikDaerah];
	});
}
