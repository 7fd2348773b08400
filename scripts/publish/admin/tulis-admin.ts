import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { SuntingPublik } from "../portal.ts";
import { tulisProgram } from "./bundel.ts";
import type { Bahan } from "./isian-berkas.ts";
import { kerangkaAdmin } from "./kerangka.ts";
import { konfigurasiOf } from "./konfigurasi.ts";
import { layananOf } from "./layanan.ts";

/**
 * Writes the browser editor of every region that has one to `/admin/<daerah>/`; its opening page is one of the
 * portal's own. Without such a region nothing is written.
 * @param situs address of the portal; empty when it is not known
 * @throws EnvironmentFault when the editor's package is not installed
 */
export async function writeAdmin(
	daerah: readonly SuntingPublik[],
	bahan: Bahan,
	outDir: string,
	situs: string,
): Promise<void> {
	if (daerah.length === 0) return;
	const folder = join(outDir, "admin");
	const skrip = await tulisProgram(folder);
	for (const satu of daerah) {
		const tujuan = join(folder, satu.id);
		await mkdir(tujuan, { recursive: true });
		const layanan = layananOf(satu.sunting);
		await writeFile(join(tujuan, "index.html"), kerangkaAdmin(satu.nama, `../${skrip}`, layanan));
		await writeFile(join(tujuan, "konfigurasi.json"), JSON.stringify(konfigurasiOf(satu, bahan, situs)));
	}
}
