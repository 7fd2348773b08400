/** `naskah paket <name …>`: the print pack of a naskah or a case for signing, the bundle of a report or a proposal. */
import { check } from "./check/check.ts";
import { BENDERA, bentukTemuan } from "./cli/isian-pilihan.ts";
import { perintah } from "./cli/options.ts";
import { groupPaket, pickBundel } from "./cli/pilih-paket.ts";
import { writeBundel, writePaket } from "./cli/tulis-paket.ts";
import { load } from "./load/load.ts";
import { readCommits } from "./load/riwayat.ts";
import type { RencanaBundel } from "./model/bundel.ts";
import { type Diagnostic, hasErrors } from "./model/diagnostic.ts";
import { EnvironmentFault } from "./model/fault.ts";
import { claimFolder } from "./publish/swap-guard.ts";
import { FORMATTERS } from "./report/format.ts";

/** What is lacking, but for what a rule has told in the same words at the same place. */
const kurangOf = (bundel: readonly RencanaBundel[], told: readonly Diagnostic[]): Diagnostic[] =>
	bundel
		.flatMap(({ kurang }) => kurang)
		.filter((satu) => !told.some(({ file, message }) => file === satu.file && message === satu.message));

/** `rancangan` takes drafts too. */
const PILIHAN = { rancangan: BENDERA, format: bentukTemuan };

/** @returns 1 when what is asked for has errors, or a bundle lacks a part: then nothing is written */
export const run = perintah({ nama: "paket", pilihan: PILIHAN, bernama: true }, async (options) => {
	const { rest, content, cetak, today, format } = options;
	if (rest.length === 0)
		throw new EnvironmentFault("Sebutkan naskah atau kerja samanya, mis. npm run paket -- tirtapura/sampah/pks.");
	const { arsip, diagnostics } = check(await load(content), today);
	const { bundel, names } = pickBundel(arsip, rest, options.rancangan);
	const groups = groupPaket(arsip, names, options.rancangan);
	const berkas = [
		...groups.flatMap(({ naskah }) => naskah),
		...bundel.flatMap(({ induk, lampiran }) => [induk, ...lampiran]),
	];
	const files = new Set(berkas.map(({ sumber }) => sumber.file));
	const found = diagnostics.filter(({ file }) => files.has(file));
	const findings = [...found, ...kurangOf(bundel, found)];
	process.stderr.write(FORMATTERS[format](findings, arsip));
	if (hasErrors(findings)) return 1;
	const commits = await readCommits(content);
	await claimFolder(cetak);
	for (const { path, bundel: made } of await writeBundel(arsip, bundel, { options, commits, folder: cetak }))
		process.stdout.write(`${path} (${made.bagian} dokumen, ${made.halaman} halaman)\n`);
	if (groups.length === 0) return 0;
	for (const { path, paket } of await writePaket(arsip, groups, { options, commits, folder: cetak })) {
		const copies = paket.rencana.reduce((sum, { rangkap }) => sum + rangkap.length, 0);
		process.stdout.write(`${path} (${copies} rangkap, ${paket.halaman} halaman)\n`);
	}
	return 0;
});
