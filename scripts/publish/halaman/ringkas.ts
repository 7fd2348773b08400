import type { DaerahPublik, Dikecualikan, KasusTerbuka, Masa, Portal } from "../portal.ts";
import { type Keadaan, keadaanKasus, masaKasus } from "./keadaan.ts";

/** A link with its text. */
export interface Tautan {
	readonly judul: string;
	readonly url: string;
}

/** A case as a line of a list. */
export interface RingkasKasus extends Tautan {
	readonly akses: "terbuka" | "dikecualikan";
	readonly daerah: Tautan;
	/** The parties other than the region whose case it is. */
	readonly mitra: readonly string[];
	readonly ringkasan?: string;
	readonly bentuk?: string;
	readonly urusan: readonly string[];
	readonly tahap?: string;
	readonly keadaan?: Keadaan;
	readonly masa?: Masa;
}

export const tautanDaerah = ({ nama, url }: DaerahPublik): Tautan => ({ judul: nama, url });

/** Open cases with the region they belong to. */
export function kasusTerbuka({ daerah }: Portal): { readonly daerah: DaerahPublik; readonly kasus: KasusTerbuka }[] {
	return daerah.flatMap((satu) =>
		satu.kerja_sama.flatMap((kasus) => (kasus.akses === "terbuka" ? [{ daerah: satu, kasus }] : [])),
	);
}

function ringkasDikecualikan({ judul, url, pihak }: Dikecualikan, daerah: DaerahPublik): RingkasKasus {
	const mitra = pihak.filter((nama) => nama !== daerah.nama_pemerintah);
	return { akses: "dikecualikan", judul, url, mitra, daerah: tautanDaerah(daerah), urusan: [] };
}

function ringkasTerbuka(kasus: KasusTerbuka, daerah: DaerahPublik, hari: string): RingkasKasus {
	const keadaan = keadaanKasus(kasus, hari);
	const masa = masaKasus(kasus, hari);
	return {
		akses: "terbuka",
		judul: kasus.judul,
		url: kasus.url,
		daerah: tautanDaerah(daerah),
		mitra: kasus.pihak.filter((pihak) => pihak.url !== daerah.url).map((pihak) => pihak.nama),
		bentuk: kasus.bentuk,
		urusan: kasus.urusan,
		...(kasus.ringkasan && { ringkasan: kasus.ringkasan }),
		...(kasus.tahap && { tahap: kasus.tahap }),
		...(keadaan && { keadaan }),
		...(masa && { masa }),
	};
}

/** Every case of a region as a line of a list. */
export function ringkasOf(daerah: DaerahPublik, hari: string): RingkasKasus[] {
	return daerah.kerja_sama.map((kasus) =>
		kasus.akses === "terbuka" ? ringkasTerbuka(kasus, daerah, hari) : ringkasDikecualikan(kasus, daerah),
	);
}
