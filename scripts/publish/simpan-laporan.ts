import { copyFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { makeFolder } from "./swap-guard.ts";

/** Folder of the print room for reports compiled from the register. */
export const FOLDER_LAPORAN = "laporan";
const LAPORAN = /^[a-z0-9][a-z0-9-]*\.(?:pdf|xlsx)$/;

/**
 * Carries compiled reports over from the print room that is being replaced. A build makes none, each says of which day
 * it tells, and one that was compiled may have been sent: it is not for a build to throw away. Whoever wants it gone
 * deletes it; compiling it again replaces it.
 * @param lama the print room that stands; it need not be there
 * @param baru the one in the making
 */
export async function simpanLaporan(lama: string, baru: string): Promise<void> {
	const from = join(lama, FOLDER_LAPORAN);
	const found = await readdir(from, { withFileTypes: true }).catch(() => []);
	const names = found.filter((satu) => satu.isFile() && LAPORAN.test(satu.name)).map(({ name }) => name);
	if (names.length === 0) return;
	const to = join(baru, FOLDER_LAPORAN);
	await makeFolder(to);
	for (const name of names) await copyFile(join(from, name), join(to, name));
}
