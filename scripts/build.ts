/** The main job: load → check → render → print → publish, and both outputs swapped in whole. */
import { check } from "./check/check.ts";
import { bundelLengkap } from "./cli/bundel.ts";
import { readCatatan } from "./cli/catatan.ts";
import { recallHalaman, rememberHalaman } from "./cli/halaman-lama.ts";
import { printDokumen } from "./cli/lembar.ts";
import type { PilihanBuild } from "./cli/pilihan-build.ts";
import { withLembarLama } from "./cli/riwayat-lembar.ts";
import { ROOT } from "./cli/root.ts";
import { readSamples } from "./cli/samples.ts";
import { siteUrlOf, withSitus } from "./cli/situs.ts";
import { susunTerbitan } from "./cli/terbitan.ts";
import { finalGroups, writeBundel, writePaket } from "./cli/tulis-paket.ts";
import { toXlsxTabel } from "./compile/xlsx.ts";
import { load } from "./load/load.ts";
import { readCommits } from "./load/riwayat.ts";
import { berkasCetakOf } from "./model/arsip.ts";
import { hasErrors } from "./model/diagnostic.ts";
import { writeCetak } from "./publish/cetak.ts";
import { publish } from "./publish/publish.ts";
import { simpanBuatan } from "./publish/simpan-buatan.ts";
import { prepareSwap } from "./publish/swap.ts";
import { FORMATTERS } from "./report/format.ts";

export interface BuildResult {
	/** 1 when the content has errors: then nothing was written. */
	readonly code: 0 | 1;
	/** The findings, as asked for. */
	readonly report: string;
	/** What was done, in one line. */
	readonly summary: string;
}

/** Builds everything from the content. */
export async function build(options: PilihanBuild): Promise<BuildResult> {
	const pemeriksaan = check(await load(options.content), options.today);
	const { arsip } = pemeriksaan;
	const diagnostics = withSitus(pemeriksaan.diagnostics, arsip, options);
	const report = FORMATTERS[options.format](diagnostics, arsip);
	if (hasErrors(diagnostics)) return { code: 1, report, summary: "Tidak ada yang ditulis; perbaiki dulu yang salah." };

	const dokumen = berkasCetakOf(arsip);
	const siteUrl = siteUrlOf(arsip, options);
	const swap = await prepareSwap([options.out, options.cetak]);
	try {
		const sheets = await printDokumen(arsip, dokumen, options);
		const commits = await readCommits(options.content);
		const samples = await readSamples(`${ROOT}templates`);
		const catatan = await readCatatan(arsip, options);
		const versi = await withLembarLama(catatan, options);
		const bahan = { sheets, commits, samples, versi, riwayat: catatan.sejarah.lengkap };
		const terbitan = susunTerbitan(pemeriksaan, options.today, bahan);
		const pemakaian = await recallHalaman(options);
		const halaman = await publish(terbitan, swap.folders[0], { siteUrl, toXlsx: toXlsxTabel, pemakaian });
		await writeCetak(arsip, sheets, commits, swap.folders[1]);
		await writePaket(arsip, finalGroups(arsip), { options, commits, folder: swap.folders[1] });
		await writeBundel(arsip, bundelLengkap(arsip), { options, commits, folder: swap.folders[1] });
		await simpanBuatan(options.cetak, swap.folders[1]);
		await swap.commit();
		await rememberHalaman(options, halaman);
		const printed = [...sheets.values()].filter((sheet) => !sheet.fromCache).length;
		const lembar = `${sheets.size} lembar (${printed} dicetak baru) di ${options.cetak}`;
		const summary = `${lembar}; portal di ${options.out}${siteUrl && `, untuk ${siteUrl}/`}.`;
		return { code: 0, report, summary };
	} finally {
		await swap.discard();
	}
}
