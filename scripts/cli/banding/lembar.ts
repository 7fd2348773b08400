import { copyFile, writeFile } from "node:fs/promises";
import { check } from "../../check/check.ts";
import { load } from "../../load/load.ts";
import type { Arsip } from "../../model/arsip.ts";
import type { Perbandingan } from "../../model/perbandingan.ts";
import { resolvePath } from "../../model/pihak.ts";
import { readPrintAssets } from "../../print/assets.ts";
import { printAll } from "../../print/cetak.ts";
import { claimFolder } from "../../publish/swap-guard.ts";
import { type KepalaBanding, type KertasBanding, renderBanding } from "../../render/banding/lembar.ts";
import { createTemplates } from "../../render/templates.ts";
import { writeWhole } from "../berkas-utuh.ts";
import type { Options } from "../options.ts";
import { findPeramban } from "../peramban.ts";
import { createProgress } from "../progress.ts";
import { ROOT } from "../root.ts";

/** A comparison ready to be set. */
export interface LembarBanding {
	readonly perbandingan: Perbandingan;
	readonly kepala: KepalaBanding;
	/** Path of the files to write, without their endings. */
	readonly target: string;
	/** Folder of the region on whose paper it is printed; none for a document from elsewhere. */
	readonly daerah?: string;
	/** YYYY-MM-DD, of the newer version */
	readonly tanggal: string;
}

/** The paper of a region as it is now; the house's own where the region's file is unsound. */
function kertasOf(arsip: Arsip | undefined, id: string | undefined): Pick<KertasBanding, "kertas" | "milikDaerah"> {
	const daerah = arsip?.daerah.find((satu) => satu.id === id);
	const kertas = daerah?.data.kertas;
	const huruf = kertas?.berkas_huruf && daerah && resolvePath(daerah.sumber.path, kertas.berkas_huruf);
	return { kertas, milikDaerah: huruf ? arsip?.aset.get(huruf) : undefined };
}

/**
 * Writes each comparison as HTML and as PDF.
 * @returns the paths written, in order
 */
export async function writeLembar(lembar: readonly LembarBanding[], options: Options): Promise<string[]> {
	if (lembar.length === 0) return [];
	const isAtHome = lembar.some(({ daerah }) => daerah !== undefined);
	const arsip = isAtHome ? check(await load(options.content), options.today).arsip : undefined;
	const { huruf, templates: sources } = await readPrintAssets(`${ROOT}templates`);
	const templates = createTemplates(sources);
	const progress = createProgress("Mencetak");
	const work = lembar.map(({ perbandingan, kepala, target, daerah, tanggal }) => ({
		id: target,
		html: () => renderBanding(perbandingan, kepala, templates, { huruf, ...kertasOf(arsip, daerah) }),
		tanggal,
	}));
	const warn = (message: string): void => void process.stderr.write(`naskah: ${message}\n`);
	try {
		const sheets = await printAll(work, {
			cacheDir: options.cache,
			jobs: options.jobs,
			warn,
			browser: await findPeramban(options, { warn }),
			onProgress: progress.update,
		});
		await claimFolder(options.cetak);
		for (const [at, { perbandingan, kepala, target }] of lembar.entries()) {
			const html = renderBanding(perbandingan, kepala, templates);
			await writeWhole(`${target}.html`, (path) => writeFile(path, html));
			await writeWhole(`${target}.pdf`, (path) => copyFile(sheets[at]?.path ?? "", path));
		}
	} finally {
		progress.stop();
	}
	return lembar.flatMap(({ target }) => [`${target}.html`, `${target}.pdf`]);
}
