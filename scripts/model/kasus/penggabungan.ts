import type { Arsip, BerkasKerjaSama } from "../arsip.ts";

const alamatOf = ({ daerah, slug }: BerkasKerjaSama): string => `${daerah.id}/${slug}`;

/** The case of that address, `<daerah>/<slug>`; undefined when the archive holds none. */
export function findKasus({ daerah }: Pick<Arsip, "daerah">, alamat: string): BerkasKerjaSama | undefined {
	return daerah.flatMap(({ kerja_sama }) => kerja_sama).find((kasus) => alamatOf(kasus) === alamat);
}

/** The case that carries this one on since the two were merged; undefined when it stands alone or leads nowhere. */
export function penerusOf(kasus: BerkasKerjaSama, arsip: Pick<Arsip, "daerah">): BerkasKerjaSama | undefined {
	const { digabung_ke } = kasus.data;
	return digabung_ke && findKasus(arsip, digabung_ke.kerja_sama);
}

const known = new WeakMap<Arsip["daerah"], readonly BerkasKerjaSama[]>();

/** Read once for an archive: the cases that were merged into another; there are few. */
function tergabungIn(daerah: Arsip["daerah"]): readonly BerkasKerjaSama[] {
	const found =
		known.get(daerah) ?? daerah.flatMap(({ kerja_sama }) => kerja_sama.filter(({ data }) => data.digabung_ke));
	known.set(daerah, found);
	return found;
}

/** The cases that were merged into this one, the earliest first. */
export function gabunganOf(kasus: BerkasKerjaSama, { daerah }: Pick<Arsip, "daerah">): BerkasKerjaSama[] {
	const mergedOn = ({ data }: BerkasKerjaSama): string => data.digabung_ke?.tanggal ?? "";
	return tergabungIn(daerah)
		.filter(({ data }) => data.digabung_ke?.kerja_sama === alamatOf(kasus))
		.sort((a, b) => mergedOn(a).localeCompare(mergedOn(b), "id") || alamatOf(a).localeCompare(alamatOf(b), "id"));
}

/** True when following the mergers from a case leads back to it. */
export function isBerputar(kasus: BerkasKerjaSama, arsip: Pick<Arsip, "daerah">): boolean {
	const seen = new Set<BerkasKerjaSama>();
	for (let next = penerusOf(kasus, arsip); next && !seen.has(next); next = penerusOf(next, arsip)) {
		if (next === kasus) return true;
		seen.add(next);
	}
	return false;
}
