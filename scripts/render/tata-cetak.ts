import type { DokumenNaskah } from "../model/arsip.ts";

/** How a naskah is set where regions differ: by its own front-matter, else by its region's profile, else by ours. */
export interface TataNaskah {
	/** Word between the parties in the title. */
	readonly penghubung: "DAN" | "DENGAN";
	/** True where the NOMOR lines stand before TENTANG. */
	readonly nomorDulu: boolean;
	/** True where the province stands below a party's name in the title. */
	readonly provinsi: boolean;
	/** Labels of the paraf boxes at the foot of each page; true for one box a party. */
	readonly paraf: boolean | readonly string[];
	/** Places of the parties, from 1, whose signature bears the meterai; true for all. */
	readonly meterai: boolean | readonly number[];
	/** Jabatan of those who put their paraf below the signatures. */
	readonly parafKoordinasi: readonly string[];
	/** Numbers of the lampiran that lie on their side. */
	readonly lampiranLanskap: ReadonlySet<number>;
}

/** The choices for one naskah; the defaults are those of Lampiran A and B of Perbup Barito Selatan 23/2023. */
export function tataNaskahOf({ data, kerja_sama }: DokumenNaskah): TataNaskah {
	const tata = { ...kerja_sama.daerah.data.kertas, ...data.cetak };
	return {
		penghubung: tata.penghubung ?? "DAN",
		nomorDulu: tata.letak_nomor === "sebelum-tentang",
		provinsi: tata.provinsi ?? false,
		paraf: tata.paraf ?? false,
		meterai: tata.meterai ?? false,
		parafKoordinasi: tata.paraf_koordinasi ?? [],
		lampiranLanskap: new Set(data.cetak?.lampiran_lanskap),
	};
}
