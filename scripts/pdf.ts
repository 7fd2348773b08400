/** `naskah pdf [name …]`: checks and prints; with names, only those regions, cases or documents. */
import { copyFile, mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { check } from "./check/check.ts";
import { bentukTemuan } from "./cli/isian-pilihan.ts";
import { printDokumen } from "./cli/lembar.ts";
import { perintah } from "./cli/options.ts";
import { addressOf, pilihDokumen } from "./cli/pilih-dokumen.ts";
import { load } from "./load/load.ts";
import { readCommits } from "./load/riwayat.ts";
import { type BerkasCetak, berkasCetakOf, daerahOf, kasusOf } from "./model/arsip.ts";
import { type Diagnostic, hasErrors } from "./model/diagnostic.ts";
import { writeCetak } from "./publish/cetak.ts";
import { prepareSwap } from "./publish/swap.ts";
import { claimFolder } from "./publish/swap-guard.ts";
import { FORMATTERS } from "./report/format.ts";

/** Findings that stand in the way of the chosen documents: in them, in their case, or in their region. */
function findingsFor(dokumen: readonly BerkasCetak[], diagnostics: readonly Diagnostic[]): Diagnostic[] {
	const files = new Set(
		dokumen.flatMap((berkas) => [berkas, kasusOf(berkas), daerahOf(berkas)].flatMap((satu) => satu?.sumber.file ?? [])),
	);
	return diagnostics.filter((diagnostic) => files.has(diagnostic.file));
}

/** @returns 1 when what is to be printed has errors: then nothing is written */
export const run = perintah({ nama: "pdf", pilihan: { format: bentukTemuan }, bernama: true }, async (options) => {
	const { arsip, diagnostics } = check(await load(options.content), options.today);
	const all = berkasCetakOf(arsip);
	const chosen = options.rest.length > 0 ? pilihDokumen(all, options.rest) : all;
	const findings = options.rest.length > 0 ? findingsFor(chosen, diagnostics) : diagnostics;
	process.stderr.write(FORMATTERS[options.format](findings, arsip));
	if (hasErrors(findings)) return 1;

	const sheets = await printDokumen(arsip, chosen, options);
	if (options.rest.length === 0) {
		const swap = await prepareSwap([options.cetak]);
		await writeCetak(arsip, sheets, await readCommits(options.content), swap.folders[0]);
		await swap.commit();
	}
	if (options.rest.length > 0) await claimFolder(options.cetak);
	for (const [dokumen, sheet] of sheets) {
		const target = join(options.cetak, `${addressOf(dokumen)}.pdf`);
		if (options.rest.length > 0) {
			await mkdir(dirname(target), { recursive: true });
			await copyFile(sheet.path, `${target}.baru`);
			await rename(`${target}.baru`, target);
		}
		process.stdout.write(`${target}\n`);
	}
	return 0;
});
