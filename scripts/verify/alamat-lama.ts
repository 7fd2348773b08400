import { type Fakta, Keadaan, type Langkah } from "./tapak.ts";

/**
 * Every address at which a paper could once be read, with the commit that last changed it while it was open.
 * Pure. What a paper is called decides its address, so a file that was renamed leaves one behind.
 * @param fakta of each file that `isTelusur`, by its name in git
 */
export function alamatLama(
	langkah: readonly Langkah[],
	fakta: ReadonlyMap<string, Fakta>,
): ReadonlyMap<string, Pick<Langkah, "commit" | "tanggal">> {
	const keadaan = new Keadaan(fakta);
	const found = new Map<string, Pick<Langkah, "commit" | "tanggal">>();
	for (const { commit, tanggal, berkas } of langkah) {
		for (const satu of berkas) keadaan.put(satu);
		for (const path of keadaan.touchedBy(berkas)) {
			if (keadaan.isOpen(path)) found.set(`/${keadaan.idOf(path)}/`, { commit, tanggal });
		}
	}
	return found;
}
