import { type KasusBaru, susunKasus } from "../../baru/kasus-baru.ts";
import { isSlug } from "../../check/tempat.ts";

import { EnvironmentFault } from "../../model/fault.ts";
import { slugify } from "../../model/slug.ts";
import type { BerkasBaru } from "./berkas-baru.ts";
import { bacaContoh } from "./rencana.ts";
import type { Tujuan } from "./tujuan.ts";

/**
 * A new case of a region.
 * @param nama its folder; from its title where nobody chose one
 * @throws EnvironmentFault for a name that is missing, is no address, or is taken in the region
 */
export async function rancangKasus(
	{ daerah }: Tujuan,
	nama: string | undefined,
	kasus: KasusBaru,
): Promise<BerkasBaru> {
	const slug =
		nama ??
		slugify(kasus.judul ?? "")
			.slice(0, 80)
			.replace(/-$/, "");
	if (!isSlug(slug))
		throw new EnvironmentFault(
			"Kerja sama baru memerlukan nama folder: --nama pengelolaan-sampah (huruf kecil, angka, tanda hubung).",
		);
	if (daerah.kerja_sama.some((satu) => satu.slug === slug))
		throw new EnvironmentFault(`Kerja sama ${daerah.id}/${slug} sudah ada; pilih nama lain dengan --nama.`);
	const teks = susunKasus(await bacaContoh("kerja-sama"), kasus, daerah);
	return { path: `${daerah.id}/kerja-sama/${slug}/kerja-sama.md`, teks };
}
