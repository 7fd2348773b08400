import type { BerkasDaerah } from "./arsip.ts";
import { provinsiOf } from "./wilayah.ts";

/** The address of a portal without a slash at the end. */
const rapi = (situs: string): string => situs.replace(/\/+$/, "");

/**
 * Where the portal of these regions is served, as they say it: the one `situs` that all who write one agree on; else
 * that of the one province in whose territory all the others lie, for then the portal is the province's.
 * @returns without a slash at the end; `undefined` where nobody writes one, or where they disagree
 */
export function alamatPortal(daerah: readonly BerkasDaerah[]): string | undefined {
	const ditulis = new Set(daerah.flatMap(({ data }) => (data.situs ? [rapi(data.situs)] : [])));
	if (ditulis.size === 1) return [...ditulis][0];
	const [provinsi, lain] = daerah.filter(({ data }) => data.tingkat === "provinsi");
	if (!provinsi?.data.situs || lain) return undefined;
	const within = daerah.every((satu) => satu === provinsi || provinsiOf(satu, daerah) === provinsi);
	return within ? rapi(provinsi.data.situs) : undefined;
}
