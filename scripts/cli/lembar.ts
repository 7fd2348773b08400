import { readCommits } from "../load/riwayat.ts";
import { type Arsip, type BerkasCetak, daerahOf } from "../model/arsip.ts";
import { readPrintAssets } from "../print/assets.ts";
import { type PrintedSheet, printAll } from "../print/cetak.ts";
import { renderDokumen } from "../render/dokumen.ts";
import { type HurufCetak, missingCharacters } from "../render/huruf.ts";
import { createTemplates } from "../render/templates.ts";
import { identitasOf } from "./identitas.ts";
import type { Options } from "./options.ts";
import { createProgress } from "./progress.ts";
import { ROOT } from "./root.ts";

const warn = (message: string): void => void process.stderr.write(`naskah: ${message}\n`);

/** A character no font holds prints as nothing, and nobody would see it missing on the sheet. */
function warnMissing(berkas: BerkasCetak, huruf: readonly HurufCetak[]): void {
	const { sumber } = berkas;
	if (daerahOf(berkas).data.kertas?.berkas_huruf) return;
	const missing = missingCharacters(sumber.body + JSON.stringify(sumber.data), huruf);
	if (missing.length > 0)
		warn(`${sumber.file}: huruf cetak tidak memiliki ${missing.join(" ")}; karakter itu tidak akan tercetak.`);
}

/** Renders and prints documents, or finds them printed already. */
export async function printDokumen(
	arsip: Arsip,
	dokumen: readonly BerkasCetak[],
	{ content, cache, jobs, today }: Options,
): Promise<ReadonlyMap<BerkasCetak, PrintedSheet>> {
	// Only a draft says which commit it is.
	const commits = dokumen.some(({ data }) => data.status === "rancangan") ? await readCommits(content) : new Map();
	const assets = await readPrintAssets(`${ROOT}templates`);
	const bahan = { arsip, templates: createTemplates(assets.templates), huruf: assets.huruf, today, commits };
	const progress = createProgress("Mencetak");
	const work = dokumen.map((satu) => ({
		id: satu.sumber.file,
		html: () => renderDokumen(satu, bahan),
		tanggal: satu.data.tanggal,
		identitas: () => identitasOf(satu, arsip),
	}));
	for (const satu of dokumen) warnMissing(satu, assets.huruf);
	try {
		const sheets = await printAll(work, { cacheDir: cache, jobs, warn, onProgress: progress.update });
		return new Map(dokumen.map((satu, index) => [satu, sheets[index] as PrintedSheet]));
	} finally {
		progress.stop();
	}
}
