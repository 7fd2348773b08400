import { NAMA_LAYANAN_GIT } from "../../model/generated/vocabularies.ts";
import type { SuntingPublik } from "../portal.ts";

/** The opening page of the browser editor: whose files are written there, and with which account. */
export interface HalamanSunting {
	readonly url: string;
	readonly daerah: readonly DaerahSunting[];
}

export interface DaerahSunting {
	readonly nama: string;
	readonly url: string;
	readonly lambang?: string;
	/** "GitHub" */
	readonly layanan: string;
	readonly repositori: string;
	/** Whether people sign in at the git host itself, without a token. */
	readonly tanpa_token: boolean;
}

/** @returns no page where no region has an editor */
export function halamanSunting(daerah: readonly SuntingPublik[]): HalamanSunting[] {
	if (daerah.length === 0) return [];
	const satuan = daerah.map(
		({ nama, url, lambang, sunting }): DaerahSunting => ({
			nama,
			url,
			...(lambang && { lambang }),
			layanan: NAMA_LAYANAN_GIT[sunting.layanan],
			repositori: sunting.repositori,
			tanpa_token: (sunting.layanan === "github" ? sunting.masuk : sunting.id_aplikasi) !== undefined,
		}),
	);
	return [{ url: "/admin/", daerah: satuan }];
}
