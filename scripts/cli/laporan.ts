import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { toXlsx } from "../compile/xlsx.ts";
import type { Arsip, BerkasDaerah } from "../model/arsip.ts";
import type { Kompilasi } from "../model/kompilasi.ts";
import { resolvePath } from "../model/pihak.ts";
import { readPrintAssets } from "../print/assets.ts";
import { FOLDER_LAPORAN } from "../publish/simpan-buatan.ts";
import { claimFolder } from "../publish/swap-guard.ts";
import { renderKompilasi } from "../render/kompilasi.ts";
import { createTemplates } from "../render/templates.ts";
import { writeWhole } from "./berkas-utuh.ts";
import { openPressFor } from "./lembar.ts";
import type { Options } from "./options.ts";
import { ROOT } from "./root.ts";
import { siteUrlOf } from "./situs.ts";

/** A compiled report and where it goes. */
export interface BerkasKompilasi {
	readonly laporan: Kompilasi;
	readonly daerah: BerkasDaerah;
	/** File name without its ending. */
	readonly nama: string;
}

function hurufOf({ data, sumber }: BerkasDaerah, arsip: Arsip) {
	const path = data.kertas?.berkas_huruf && resolvePath(sumber.path, data.kertas.berkas_huruf);
	return path ? arsip.aset.get(path) : undefined;
}

/**
 * Writes each report as PDF and as XLSX into `laporan/` of the print room.
 * @returns the paths written, in order
 */
export async function writeKompilasi(
	berkas: readonly BerkasKompilasi[],
	arsip: Arsip,
	options: Options,
): Promise<string[]> {
	const { huruf, templates: sources } = await readPrintAssets(`${ROOT}templates`);
	const templates = createTemplates(sources);
	const situsOf = ({ data }: BerkasDaerah): string => siteUrlOf(arsip, {}) || (data.situs?.replace(/\/+$/, "") ?? "");
	const work = berkas.map(({ laporan, daerah, nama }) => ({
		id: nama,
		html: () => {
			const kertas = { kertas: daerah.data.kertas, huruf, milikDaerah: hurufOf(daerah, arsip) };
			return renderKompilasi(laporan, templates, kertas, situsOf(daerah));
		},
		tanggal: laporan.per,
	}));
	const press = await openPressFor(options);
	try {
		const sheets = await press.print(work);
		await claimFolder(options.cetak);
		const written: string[] = [];
		for (const [at, { laporan, daerah, nama }] of berkas.entries()) {
			const target = join(options.cetak, FOLDER_LAPORAN, nama);
			const workbook = await toXlsx(laporan, situsOf(daerah));
			await writeWhole(`${target}.pdf`, (path) => copyFile(sheets[at]?.path ?? "", path));
			await writeWhole(`${target}.xlsx`, (path) => writeFile(path, workbook));
			written.push(`${target}.pdf`, `${target}.xlsx`);
		}
		return written;
	} finally {
		await press.close();
	}
}
