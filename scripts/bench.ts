/** `naskah bench`: speed as ratios within one run, never as seconds that another machine could not compare. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "./bench/bangun.ts";
import { measureCetak } from "./bench/cetak.ts";
import { check } from "./check/check.ts";
import type { Options } from "./cli/options.ts";
import { ROOT } from "./cli/root.ts";
import { load } from "./load/load.ts";
import { dokumenOf, isNaskah } from "./model/arsip.ts";
import { EnvironmentFault } from "./model/fault.ts";
import { readPrintAssets } from "./print/assets.ts";
import { findBrowser } from "./print/browser.ts";
import { renderDokumen } from "./render/dokumen.ts";
import { createTemplates } from "./render/templates.ts";

const SHEETS = 60;
const ROUNDS = 3;
const now = (): number => performance.now();
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const row = (name: string, value: number, goal: string, detail: string): void =>
	say(`${name.padEnd(46)} ${value.toFixed(2).padStart(6)}   ${goal.padEnd(14)} ${detail}`);

/** As many sheets as asked, from the naskah of the content, each a little different so that none is the same bytes. */
async function makeSheets(options: Options): Promise<string[]> {
	const { arsip } = check(await load(options.content), options.today);
	const naskah = dokumenOf(arsip).filter(isNaskah);
	if (naskah.length === 0) throw new EnvironmentFault(`Tidak ada naskah di ${options.content} untuk diukur.`);
	const assets = await readPrintAssets(`${ROOT}templates`);
	const bahan = { arsip, templates: createTemplates(assets.templates), huruf: assets.huruf, today: options.today };
	return Array.from({ length: SHEETS }, (_, index) => {
		const dokumen = naskah[index % naskah.length] as (typeof naskah)[number];
		return renderDokumen(dokumen, bahan).replace("</title>", ` ${index}</title>`);
	});
}

/** @returns 0; throws EnvironmentFault when there is no browser or nothing to print */
export async function run(options: Options): Promise<number> {
	const folder = await mkdtemp(join(tmpdir(), "naskah-bench-"));
	try {
		const source = await findBrowser({ cacheDir: folder });
		// The browser unpacks itself at its first start; that is no part of printing.
		await (await source.launch()).close();
		const sheets = await makeSheets(options);
		const cacheDirFor = (round: number) => join(folder, `cetak-${round}`);
		const cetak = await measureCetak(source, sheets, { width: options.jobs, rounds: ROUNDS, cacheDirFor, now });
		row(
			"cetak: kita / mesin telanjang",
			cetak.kita / cetak.telanjang,
			"≥ 0.85",
			`${cetak.kita.toFixed(1)} / ${cetak.telanjang.toFixed(1)} dokumen/detik`,
		);

		const out = ["--out", join(folder, "dist"), "--cetak", join(folder, "cetak"), "--cache", folder];
		const args = [
			join(ROOT, "scripts/naskah.ts"),
			"build",
			"--content",
			options.content,
			"--today",
			options.today,
			...out,
		];
		const first = await runProgram(args, now);
		const second = await runProgram(args, now);
		row("bangun: kedua (tanpa perubahan) / pertama", second.lama / first.lama, "≤ 0.10", second.kata);
		row(
			"memori puncak: bangun kedua / pertama",
			second.memori / first.memori,
			"",
			`${second.memori.toFixed(0)} / ${first.memori.toFixed(0)} MB`,
		);
		return 0;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
