import type { Muatan } from "../model/muatan.ts";
import { readObjek } from "./git.ts";
import { muat } from "./load.ts";
import { listRevisi } from "./revisi.ts";

/**
 * Reads the content as it stood in a commit, without touching the checkout.
 * @param commit a whole hash
 * @param isWanted chooses by path inside the content; what is not wanted is as good as not there
 * @throws EnvironmentFault when git does not hold it
 */
export async function loadRevisi(
	contentDir: string,
	commit: string,
	isWanted: (path: string) => boolean,
): Promise<Muatan> {
	const wanted = (await listRevisi(contentDir, commit)).filter(({ path }) => isWanted(path));
	const isi = await readObjek(contentDir, [...new Set(wanted.map(({ objek }) => objek))]);
	const objek = new Map(wanted.map((berkas) => [berkas.path, berkas.objek]));
	return muat(contentDir, wanted, async (path) => isi.get(objek.get(path) ?? "") ?? new Uint8Array());
}
