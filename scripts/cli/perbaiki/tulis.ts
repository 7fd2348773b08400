import { readFile, writeFile } from "node:fs/promises";
import { EnvironmentFault } from "../../model/fault.ts";
import { writeWhole } from "../berkas-utuh.ts";
import type { Perubahan } from "./perbaiki.ts";

/**
 * Writes one mended file whole or not at all.
 * @throws EnvironmentFault when someone changed the file since it was read
 */
export async function tulisPerubahan({ file, lama, baru }: Perubahan): Promise<void> {
	if ((await readFile(file, "utf8")) !== lama)
		throw new EnvironmentFault(`Berkas ${file} berubah selagi diperbaiki; tidak ditulis. Ulangi perintahnya.`);
	await writeWhole(file, (path) => writeFile(path, baru));
}
