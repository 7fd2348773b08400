import type { DaerahPublik, Portal } from "../../portal.ts";
import { ikut, kasusTerbuka, type RingkasKasus, ringkasSemua, type Tautan, tautanDaerah } from "../ringkas.ts";
import type { Grafik } from "./grafik.ts";
import { grafikKerjaSama } from "./kerja-sama.ts";
import { grafikKetepatan, grafikRekomendasi } from "./pelaksanaan.ts";

/** Figures of the whole portal or of one region. */
export interface HalamanAngka {
	readonly url: string;
	/** None for the whole portal. */
	readonly daerah?: Tautan;
	readonly grafik: readonly Grafik[];
	/** The other pages of figures. */
	readonly lain: readonly Tautan[];
}

/** Where the figures of a region stand; a portal of one region has no page beside that of all. */
export const alamatAngka = (daerah: DaerahPublik | undefined, { daerah: semua }: Portal): string =>
	daerah && semua.length > 1 ? `/angka/${daerah.id}/` : "/angka/";

function grafikOf(kasus: readonly RingkasKasus[], portal: Portal, daerah?: DaerahPublik): Grafik[] {
	const urls = new Set(kasus.map(({ url }) => url));
	const open = kasusTerbuka(portal).filter((satu) => urls.has(satu.kasus.url));
	const owed = portal.tenggat.filter((satu) => !daerah || satu.daerah === daerah.id);
	return [
		grafikKetepatan(owed),
		grafikRekomendasi(open.flatMap(({ kasus: satu }) => satu.tindak_lanjut)),
		...grafikKerjaSama(kasus, portal.hari),
	];
}

/** The pages of figures: whether cooperation is carried out first, then how much of it there is. */
export function halamanAngka(portal: Portal): HalamanAngka[] {
	const all = ringkasSemua(portal);
	const pages = [undefined, ...(portal.daerah.length > 1 ? portal.daerah : [])];
	const links = pages.map((daerah) => ({ judul: daerah?.nama ?? "Semua daerah", url: alamatAngka(daerah, portal) }));
	return pages.map((daerah) => ({
		url: alamatAngka(daerah, portal),
		...(daerah && { daerah: tautanDaerah(daerah) }),
		grafik: grafikOf(daerah ? all.filter((kasus) => ikut(daerah, kasus)) : all, portal, daerah),
		lain: links.length > 1 ? links : [],
	}));
}
