import { lstat, mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Rencana } from "../../impor/rencana.ts";
import { tulisKasus } from "../../impor/tulis-kasus.ts";
import { EnvironmentFault } from "../../model/fault.ts";

interface Berkas {
	readonly path: string;
	readonly isi: string;
}

/** Names that are taken in the folder of a region's cases. */
export async function takenIn(folder: string): Promise<ReadonlySet<string>> {
	return new Set(await readdir(folder).catch(() => []));
}

/** Nothing is written through a link that leads out of the content. */
async function makeFolder(folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	if ((await lstat(folder)).isSymbolicLink())
		throw new EnvironmentFault(`${folder} adalah tautan simbolik; ganti dengan folder yang sebenarnya.`);
}

/** Makes all cases in a hidden folder beside their place. */
async function prepare(rencana: Rencana, temp: string): Promise<string[]> {
	const folders: string[] = [];
	for (const satu of rencana.nasib) {
		if (satu.nasib !== "masuk") continue;
		await mkdir(join(temp, satu.folder));
		await writeFile(join(temp, satu.folder, "kerja-sama.md"), tulisKasus(satu.kasus));
		folders.push(satu.folder);
	}
	return folders;
}

/** Moves the folders to their place; if one cannot be moved, none stays. */
async function moveAll(folders: readonly string[], temp: string, folder: string): Promise<string[]> {
	const moved: string[] = [];
	try {
		for (const name of folders) {
			await rename(join(temp, name), join(folder, name));
			moved.push(join(folder, name));
		}
		return moved;
	} catch (error) {
		await removeAll(moved);
		throw error;
	}
}

const removeAll = async (paths: readonly string[]): Promise<void> => {
	for (const path of paths) await rm(path, { recursive: true, force: true });
};

/**
 * Writes the new cases and the files about them: all of it, or nothing.
 * @param folder the cases of the region
 * @param berkas report and mapping
 */
export async function writeHasil(folder: string, rencana: Rencana, berkas: readonly Berkas[]): Promise<void> {
	await makeFolder(folder);
	const temp = await mkdtemp(join(folder, ".impor-"));
	try {
		const moved = await moveAll(await prepare(rencana, temp), temp, folder);
		try {
			for (const { path, isi } of berkas) {
				await mkdir(dirname(path), { recursive: true });
				await writeFile(path, isi);
			}
		} catch (error) {
			await removeAll(moved);
			throw error;
		}
	} finally {
		await rm(temp, { recursive: true, force: true });
	}
}
