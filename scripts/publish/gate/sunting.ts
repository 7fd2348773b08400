import { resolvePath } from "../../model/pihak.ts";
import type { SuntingPublik } from "../portal.ts";
import type { Terbitan } from "../terbitan.ts";
import { findGambar } from "./konteks.ts";

/** The regions whose files may be written in the browser, with the repository that holds them. */
export function suntingPublik(terbitan: Terbitan): SuntingPublik[] {
	return terbitan.arsip.daerah.flatMap(({ id, data, sumber }): SuntingPublik[] => {
		const { nama, sunting } = data;
		if (!sunting) return [];
		const lambang = findGambar(data.lambang && resolvePath(sumber.path, data.lambang), terbitan);
		return [{ id, nama, url: `/admin/${id}/`, sunting, ...(lambang && { lambang }) }];
	});
}
