/** `naskah build`: load → check → render → print → publish, and both outputs swapped in whole. */
import { check } from "./check/check.ts";
import { dokumenOf, printDokumen, ROOT } from "./cli/lembar.ts";
import type { Options } from "./cli/options.ts";
import { readSamples } from "./cli/samples.ts";
import { load } from "./load/load.ts";
import { readCommits } from "./load/riwayat.ts";
import type { Sasaran } from "./model/arsip.ts";
import { hasErrors } from "./model/diagnostic.ts";
import { writeCetak } from "./publish/cetak.ts";
import { digestInputs, isCurrent, rememberBuild } from "./publish/jejak.ts";
import { publish } from "./publish/publish.ts";
import { prepareSwap } from "./publish/swap.ts";
import { renderBody } from "./render/body.ts";
import { FORMATTERS } from "./report/format.ts";
import { RULES } from "./rules/registry.ts";

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** @returns 1 when the content has errors: then nothing is written */
export async function run(options: Options): Promise<number> {
	const muatan = await load(options.content);
	const { arsip, diagnostics } = check(muatan, options.today);
	process.stdout.write(FORMATTERS[options.format]?.(diagnostics, arsip) ?? "");
	if (hasErrors(diagnostics)) {
		say("Tidak ada yang ditulis; perbaiki dulu yang salah.");
		return 1;
	}

	const commits = await readCommits(options.content);
	const folders = [options.out, options.cetak] as const;
	const inputs = await digestInputs(ROOT, muatan, commits, { today: options.today });
	if (await isCurrent(options.cache, inputs, folders)) {
		say("Tidak ada yang berubah sejak pembangunan terakhir.");
		return 0;
	}

	const dokumen = dokumenOf(arsip);
	const sheets = await printDokumen(arsip, dokumen, options);
	const sasaran: Sasaran[] = [...arsip.daerah.flatMap((daerah) => daerah.kerja_sama), ...dokumen];
	const bodies = new Map(sasaran.map((satu) => [satu, renderBody(satu)]));
	const samples = await readSamples(`${ROOT}templates`);
	const swap = await prepareSwap(folders);
	await publish({ arsip, today: options.today, bodies, sheets, commits, samples, rules: RULES }, swap.folders[0]);
	await writeCetak(arsip, sheets, commits, swap.folders[1]);
	await swap.commit();
	await rememberBuild(options.cache, inputs, folders);

	const printed = [...sheets.values()].filter((sheet) => !sheet.fromCache).length;
	say(`${sheets.size} lembar (${printed} dicetak baru) di ${options.cetak}/; portal di ${options.out}/.`);
	return 0;
}
