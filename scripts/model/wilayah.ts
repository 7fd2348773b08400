import type { BerkasDaerah } from "./arsip.ts";

/**
 * The province of this portal in whose territory a region lies: `provinsi` of the region names its folder or bears its
 * name. A province lies in no other.
 */
export function provinsiOf({ data }: BerkasDaerah, regions: readonly BerkasDaerah[]): BerkasDaerah | undefined {
	if (data.tingkat === "provinsi" || data.provinsi === undefined) return undefined;
	return regions.find(
		(satu) => satu.data.tingkat === "provinsi" && [satu.id, satu.data.nama].includes(data.provinsi ?? ""),
	);
}

/** Name of the province in which a region lies, be it in this portal or not. */
export function namaProvinsi(daerah: BerkasDaerah, regions: readonly BerkasDaerah[]): string | undefined {
	if (daerah.data.tingkat === "provinsi") return undefined;
	return provinsiOf(daerah, regions)?.data.nama ?? daerah.data.provinsi;
}
