import { mkdir, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { check } from "../../check/check.ts";
import { readDokumen } from "../../load/dokumen.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import { EnvironmentFault } from "../../model/fault.ts";
import type { Muatan } from "../../model/muatan.ts";

/** A file that is made and not yet written. */
export interface BerkasBaru {
	/** Inside the content, with forward slashes. */
	readonly path: string;
	readonly teks: string;
}

/** What the check will say of the file where it lies. Nothing is written. */
export function periksaBerkas({ path, teks }: BerkasBaru, muatan: Muatan, today: string): readonly Diagnostic[] {
	const file = `${muatan.contentDir}/${path}`;
	const terbaca = readDokumen(new TextEncoder().encode(teks), file, path);
	if ("diagnostics" in terbaca) return terbaca.diagnostics;
	const { diagnostics } = check({ ...muatan, berkas: [...muatan.berkas, terbaca.dokumen] }, today);
	return diagnostics.filter((satu) => satu.file === file);
}

/**
 * Writes one new file, and its folder where that is new; a file that is there is never touched.
 * @throws EnvironmentFault when a file of that name is there, or the disk refuses
 */
export async function tulisBaru(contentDir: string, { path, teks }: BerkasBaru): Promise<string> {
	const file = join(contentDir, path);
	const made = await mkdir(dirname(file), { recursive: true });
	try {
		await writeFile(file, teks, { flag: "wx" });
		return file;
	} catch (error) {
		const isThere = error instanceof Error && "code" in error && error.code === "EEXIST";
		// A full disk leaves half of it, which is ours to take away.
		if (!isThere) await rm(file, { force: true });
		// An empty folder that only this file was to fill is no case.
		if (made !== undefined) await rmdir(dirname(file)).catch(() => undefined);
		if (isThere)
			throw new EnvironmentFault(`Berkas ${file} sudah ada dan tidak ditimpa; pilih nama lain dengan --nama.`);
		throw error;
	}
}
