import type { Arsip, Dokumen } from "../model/arsip.ts";
import { readPrintAssets } from "../print/assets.ts";
import { type PrintedSheet, printAll } from "../print/cetak.ts";
import { renderDokumen } from "../render/dokumen.ts";
import { createTemplates } from "../render/templates.ts";
import type { Options } from "./options.ts";
import { createProgress } from "./progress.ts";
import { ROOT } from "./root.ts";

/** Every document of the archive, in its order. */
export function dokumenOf(arsip: Arsip): Dokumen[] {
	return arsip.daerah.flatMap((daerah) => daerah.kerja_sama.flatMap((kasus) => kasus.dokumen));
}

/** Renders and prints documents, or finds them printed already. */
export async function printDokumen(
	arsip: Arsip,
	dokumen: readonly Dokumen[],
	{ cache, jobs, today }: Options,
): Promise<ReadonlyMap<Dokumen, PrintedSheet>> {
	const assets = await readPrintAssets(`${ROOT}templates`);
	const bahan = { arsip, templates: createTemplates(assets.templates), huruf: assets.huruf, today };
	const progress = createProgress("Mencetak");
	const work = dokumen.map((satu) => ({
		id: satu.sumber.file,
		html: () => renderDokumen(satu, bahan),
		tanggal: satu.data.tanggal,
	}));
	const warn = (message: string) => process.stderr.write(`naskah: ${message}\n`);
	try {
		const sheets = await printAll(work, { cacheDir: cache, jobs, warn, onProgress: progress.update });
		return new Map(dokumen.map((satu, index) => [satu, sheets[index] as PrintedSheet]));
	} finally {
		progress.stop();
	}
}
