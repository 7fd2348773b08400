/** Where `naskah pdf` leaves what it printed. */
import { copyFile, mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { readCommits } from "../load/riwayat.ts";
import type { Arsip, BerkasCetak } from "../model/arsip.ts";
import type { PrintedSheet } from "../print/cetak.ts";
import { writeCetak } from "../publish/cetak.ts";
import { prepareSwap } from "../publish/swap.ts";
import { claimFolder } from "../publish/swap-guard.ts";
import type { Options } from "./options.ts";
import { addressOf } from "./pilih-dokumen.ts";

type Lembar = ReadonlyMap<BerkasCetak, PrintedSheet>;

const targetOf = (dokumen: BerkasCetak, { cetak }: Options): string => join(cetak, `${addressOf(dokumen)}.pdf`);

/**
 * Fills the print room anew with all sheets, whole or not at all.
 * @returns the paths written
 */
export async function writeSemua(arsip: Arsip, sheets: Lembar, options: Options): Promise<string[]> {
	const swap = await prepareSwap([options.cetak]);
	await writeCetak(arsip, sheets, await readCommits(options.content), swap.folders[0]);
	await swap.commit();
	return [...sheets.keys()].map((dokumen) => targetOf(dokumen, options));
}

/**
 * Puts some sheets into the print room, beside what is there.
 * @returns the paths written
 */
export async function writeTerpilih(sheets: Lembar, options: Options): Promise<string[]> {
	await claimFolder(options.cetak);
	const written: string[] = [];
	for (const [dokumen, sheet] of sheets) {
		const target = targetOf(dokumen, options);
		await mkdir(dirname(target), { recursive: true });
		await copyFile(sheet.path, `${target}.baru`);
		await rename(`${target}.baru`, target);
		written.push(target);
	}
	return written;
}
