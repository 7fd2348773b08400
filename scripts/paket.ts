/** `naskah paket <name …>`: print packs for signing, one for each named document or case. */
import { check } from "./check/check.ts";
import type { Options } from "./cli/options.ts";
import { groupPaket } from "./cli/pilih-paket.ts";
import { writePaket } from "./cli/tulis-paket.ts";
import { load } from "./load/load.ts";
import { readCommits } from "./load/riwayat.ts";
import { hasErrors } from "./model/diagnostic.ts";
import { EnvironmentFault } from "./model/fault.ts";
import { claimFolder } from "./publish/swap-guard.ts";
import { FORMATTERS } from "./report/format.ts";

/** @returns 1 when a naskah of the packs has errors: then nothing is written */
export async function run(options: Options): Promise<number> {
	const { rest, content, cetak, today, format } = options;
	if (rest.length === 0)
		throw new EnvironmentFault("Sebutkan naskah atau kerja samanya, mis. naskah paket tirtapura/sampah/pks.");
	const { arsip, diagnostics } = check(await load(content), today);
	const groups = groupPaket(arsip, rest, options.rancangan);
	const files = new Set(groups.flatMap(({ naskah }) => naskah.map(({ sumber }) => sumber.file)));
	const findings = diagnostics.filter(({ file }) => files.has(file));
	process.stderr.write(FORMATTERS[format]?.(findings, arsip) ?? "");
	if (hasErrors(findings)) return 1;
	const commits = await readCommits(content);
	await claimFolder(cetak);
	for (const { path, paket } of await writePaket(arsip, groups, { options, commits, folder: cetak })) {
		const copies = paket.rencana.reduce((sum, { rangkap }) => sum + rangkap.length, 0);
		process.stdout.write(`${path} (${copies} rangkap, ${paket.halaman} halaman)\n`);
	}
	return 0;
}
