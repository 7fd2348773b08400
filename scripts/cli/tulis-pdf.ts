/** Where `naskah pdf` leaves what it printed. */
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { readCommits } from "../load/riwayat.ts";
import type { Arsip, BerkasCetak } from "../model/arsip.ts";
import type { PrintedSheet } from "../print/cetak.ts";
import { writeCetak } from "../publish/cetak.ts";
import { simpanBuatan } from "../publish/simpan-buatan.ts";
import { prepareSwap } from "../publish/swap.ts";
import { claimFolder } from "../publish/swap-guard.ts";
import { writeWhole } from "./berkas-utuh.ts";
import type { Options } from "./options.ts";
import { addressOf } from "./pilih-dokumen.ts";

type Lembar = ReadonlyMap<BerkasCetak, PrintedSheet>;

const targetOf = (dokumen: BerkasCetak, { cetak }: Options): string => join(cetak, `${addressOf(dokumen)}.pdf`);

/**
 * Fills the print room anew with all sheets, whole or not at all; reports and comparisons made there stay.
 * @returns the paths written
 */
export async function writeSemua(arsip: Arsip, sheets: Lembar, options: Options): Promise<string[]> {
	const swap = await prepareSwap([options.cetak]);
	try {
		await writeCetak(arsip, sheets, await readCommits(options.content), swap.folders[0]);
		await simpanBuatan(options.cetak, swap.folders[0]);
		await swap.commit();
	} finally {
		await swap.discard();
	}
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
		await writeWhole(target, (path) => copyFile(sheet.path, path));
		written.push(target);
	}
	return written;
}
