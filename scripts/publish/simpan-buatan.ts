import { copyFile, readdir } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { makeFolder } from "./swap-guard.ts";

/** Folder of the print room for reports compiled from the register. */
export const FOLDER_LAPORAN = "laporan";
/** Folder of the print room for comparisons of two versions. */
export const FOLDER_BANDING = "banding";

/** What other commands make, by the folder it lies in; anything else there is none of ours. */
const BUATAN: readonly (readonly [folder: string, pola: RegExp])[] = [
	[FOLDER_LAPORAN, /^[a-z0-9][a-z0-9-]*\.(?:pdf|xlsx)$/],
	[FOLDER_BANDING, /^(?:[\w-][\w.-]*\/){1,5}[\w-][\w.-]*\.(?:pdf|html)$/],
	// Exported for the partner's lawyers, beside the sheets: someone may have begun to work in it.
	["", /^(?:[a-z0-9][a-z0-9-]*\/){1,3}[a-z0-9][a-z0-9-]*\.docx$/],
];

/** Files at and below a folder, by their paths inside it; links are not followed. */
async function listFiles(folder: string): Promise<string[]> {
	const found = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
	const files = found.filter((satu) => satu.isFile());
	return files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"));
}

/**
 * Carries over what other commands have made in the print room that is being replaced: compiled reports, comparisons,
 * Word files. A build makes none, each tells of its day or its versions, and one may have been sent or worked in: it is
 * not for a build to throw away. Whoever wants it gone deletes it; making it again replaces it.
 * @param lama the print room that stands; it need not be there
 * @param baru the one in the making
 */
export async function simpanBuatan(lama: string, baru: string): Promise<void> {
	for (const [folder, pola] of BUATAN) {
		const names = (await listFiles(join(lama, folder))).filter((name) => pola.test(name));
		for (const name of names) {
			await makeFolder(dirname(join(baru, folder, name)));
			await copyFile(join(lama, folder, name), join(baru, folder, name));
		}
	}
}
