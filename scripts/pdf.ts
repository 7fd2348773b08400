/**
 * `naskah pdf [name …]`: checks and prints; with names, only those regions, cases or documents. With `--shard i/n` it
 * prints that part of them and leaves the sheets in the memory that `build` finds them in.
 */
import { check } from "./check/check.ts";
import { type Bagian, bagian, bentukTemuan } from "./cli/isian-pilihan.ts";
import { printDokumen } from "./cli/lembar.ts";
import { perintah } from "./cli/options.ts";
import { pilihDokumen } from "./cli/pilih-dokumen.ts";
import { writeSemua, writeTerpilih } from "./cli/tulis-pdf.ts";
import { load } from "./load/load.ts";
import { type BerkasCetak, berkasCetakOf, daerahOf, kasusOf } from "./model/arsip.ts";
import { type Diagnostic, hasErrors } from "./model/diagnostic.ts";
import type { PrintedSheet } from "./print/cetak.ts";
import { FORMATTERS } from "./report/format.ts";

const PILIHAN = { format: bentukTemuan, shard: bagian };

/** Findings that stand in the way of the chosen documents: in them, in their case, or in their region. */
function findingsFor(dokumen: readonly BerkasCetak[], diagnostics: readonly Diagnostic[]): Diagnostic[] {
	const files = new Set(
		dokumen.flatMap((berkas) => [berkas, kasusOf(berkas), daerahOf(berkas)].flatMap((satu) => satu?.sumber.file ?? [])),
	);
	return diagnostics.filter((diagnostic) => files.has(diagnostic.file));
}

/** Every so many-th document: neighbours, which are alike in length, fall to different machines. */
const shardOf = (dokumen: readonly BerkasCetak[], { ke, dari }: Bagian): BerkasCetak[] =>
	dokumen.filter((_, urut) => urut % dari === ke - 1);

function tellShard({ ke, dari }: Bagian, sheets: readonly PrintedSheet[], cache: string): string {
	const printed = sheets.filter((sheet) => !sheet.fromCache).length;
	return `Bagian ${ke} dari ${dari}: ${sheets.length} lembar (${printed} dicetak baru) ada di ${cache}.
Kumpulkan isi folder itu dari semua bagian, lalu jalankan npm run build.\n`;
}

/** @returns 1 when what is to be printed has errors: then nothing is written */
export const run = perintah({ nama: "pdf", pilihan: PILIHAN, bernama: true }, async (options) => {
	const { arsip, diagnostics } = check(await load(options.content), options.today);
	const all = berkasCetakOf(arsip);
	const chosen = options.rest.length > 0 ? pilihDokumen(all, options.rest) : all;
	const findings = options.rest.length > 0 ? findingsFor(chosen, diagnostics) : diagnostics;
	process.stderr.write(FORMATTERS[options.format](findings, arsip));
	if (hasErrors(findings)) return 1;

	const { shard } = options;
	const sheets = await printDokumen(arsip, shard ? shardOf(chosen, shard) : chosen, options);
	if (shard) {
		process.stderr.write(tellShard(shard, [...sheets.values()], options.cache));
		return 0;
	}
	const isAll = options.rest.length === 0;
	const written = await (isAll ? writeSemua(arsip, sheets, options) : writeTerpilih(sheets, options));
	process.stdout.write(written.map((path) => `${path}\n`).join(""));
	return 0;
});
