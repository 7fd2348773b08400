import type { DaerahPublik, PeraturanDaerah, Portal } from "../portal.ts";
import { type Terkait, terbukaIn, toTerkait } from "./dokumen.ts";
import { ikut, type RingkasKasus, ringkasOf, ringkasSemua, type Tautan } from "./ringkas.ts";
import { type Wilayah, wilayahOf } from "./wilayah.ts";

export interface HalamanDaerah {
	readonly url: string;
	readonly daerah: DaerahPublik;
	readonly kasus: readonly RingkasKasus[];
	/** Cases of other regions to which this one is a party. */
	readonly sebagai_mitra: readonly RingkasKasus[];
	/** Its own papers, the newest first. */
	readonly dokumen: readonly Terkait[];
	readonly peraturan: readonly (PeraturanDaerah & Tautan)[];
	/** Of a province alone. */
	readonly wilayah?: Wilayah;
}

function listAsMitra(daerah: DaerahPublik, portal: Portal): RingkasKasus[] {
	return ringkasSemua(portal).filter((satu) => satu.daerah.url !== daerah.url && ikut(daerah, satu));
}

/** The page of each region. */
export function halamanDaerah(portal: Portal): HalamanDaerah[] {
	return portal.daerah.map((daerah) => {
		const wilayah = wilayahOf(daerah, portal);
		return {
			url: daerah.url,
			daerah,
			kasus: ringkasOf(daerah, portal),
			sebagai_mitra: listAsMitra(daerah, portal),
			dokumen: terbukaIn(daerah.dokumen)
				.map(toTerkait)
				.sort((a, b) => (b.tanggal ?? "").localeCompare(a.tanggal ?? "")),
			peraturan: daerah.peraturan.flatMap((satu) => {
				const found = portal.peraturan.find((peraturan) => peraturan.id === satu.id);
				return found ? [{ ...satu, judul: `${found.sebutan} tentang ${found.judul}`, url: found.url }] : [];
			}),
			...(wilayah && { wilayah }),
		};
	});
}
