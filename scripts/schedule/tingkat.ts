import type { Arsip, BerkasDaerah, BerkasKerjaSama } from "../model/arsip.ts";
import type { Bentuk } from "../model/generated/schema-types.ts";
import { provinsiOf } from "../model/wilayah.ts";

/** True for a region headed by a Gubernur. */
export const isProvinsi = ({ data }: BerkasDaerah): boolean => data.tingkat === "provinsi";

/** The cases of these forms that a region owns. */
export const kasusOf = ({ kerja_sama }: BerkasDaerah, ...bentuk: readonly Bentuk[]): BerkasKerjaSama[] =>
	kerja_sama.filter(({ data }) => bentuk.includes(data.bentuk));

/** The cases of these forms of the kabupaten and kota of this portal that lie in a province. */
export const kasusDiWilayah = (
	provinsi: BerkasDaerah,
	{ daerah }: Arsip,
	...bentuk: readonly Bentuk[]
): BerkasKerjaSama[] =>
	daerah.filter((satu) => provinsiOf(satu, daerah) === provinsi).flatMap((satu) => kasusOf(satu, ...bentuk));
