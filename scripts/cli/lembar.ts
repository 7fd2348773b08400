import { readCommits } from "../load/riwayat.ts";
import type { Arsip, BerkasCetak } from "../model/arsip.ts";
import { readPrintAssets } from "../print/assets.ts";
import { openPress, type Press, type PrintedSheet, type PrintJob } from "../print/cetak.ts";
import type { BahanCetak } from "../render/bahan.ts";
import { renderDokumen } from "../render/dokumen.ts";
import { createTemplates } from "../render/templates.ts";
import { identitasOf } from "./identitas.ts";
import type { Options } from "./options.ts";
import { findPeramban } from "./peramban.ts";
import { createProgress } from "./progress.ts";
import { ROOT } from "./root.ts";

const warn = (message: string): void => void process.stderr.write(`naskah: ${message}\n`);

/** A press for several calls of `printDokumen`; whoever opens it closes it. */
export const openPressFor = async (options: Options): Promise<Press> =>
	openPress({ cacheDir: options.cache, jobs: options.jobs, warn, browser: await findPeramban(options, { warn }) });

/** What is asked of the press for one document. */
export const jobOf = (dokumen: BerkasCetak, bahan: BahanCetak): PrintJob => ({
	id: dokumen.sumber.file,
	html: () => renderDokumen(dokumen, bahan),
	tanggal: dokumen.data.tanggal,
	identitas: () => identitasOf(dokumen, bahan.arsip),
});

/**
 * Renders and prints documents, or finds them printed already.
 * @param shared a press that stays open; without one, a press is opened for this call
 */
export async function printDokumen(
	arsip: Arsip,
	dokumen: readonly BerkasCetak[],
	options: Options,
	shared?: Press,
): Promise<ReadonlyMap<BerkasCetak, PrintedSheet>> {
	const { content, today } = options;
	// Only a draft says which commit it is.
	const commits = dokumen.some(({ data }) => data.status === "rancangan") ? await readCommits(content) : new Map();
	const assets = await readPrintAssets(`${ROOT}templates`);
	const bahan = { arsip, templates: createTemplates(assets.templates), huruf: assets.huruf, today, commits };
	const progress = createProgress("Mencetak");
	const work = dokumen.map((satu) => jobOf(satu, bahan));
	const press = shared ?? (await openPressFor(options));
	try {
		const sheets = await press.print(work, progress.update);
		return new Map(dokumen.map((satu, index) => [satu, sheets[index] as PrintedSheet]));
	} finally {
		progress.stop();
		if (!shared) await press.close();
	}
}
