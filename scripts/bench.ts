/** `naskah bench`: speed as ratios within one run, never as seconds that another machine could not compare. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "./bench/bangun.ts";
import { reportCetak, reportPesaing, reportTeks, row } from "./bench/baris.ts";
import { measureCetak } from "./bench/cetak.ts";
import { prepare } from "./bench/siapkan.ts";
import { reportCari, reportTerbit } from "./bench/skala.ts";
import { measureTeks } from "./bench/teks.ts";
import { bilangan } from "./cli/isian-pilihan.ts";
import { type Options, perintah } from "./cli/options.ts";
import { ROOT } from "./cli/root.ts";
import { findBrowser } from "./print/find-browser.ts";

const now = (): number => performance.now();

async function reportBangun({ content, today }: Options, folder: string): Promise<void> {
	const out = ["--out", join(folder, "dist"), "--cetak", join(folder, "cetak"), "--cache", folder];
	const args = [join(ROOT, "scripts/naskah.ts"), "build", "--content", content, "--today", today, ...out];
	const first = await runProgram(args, now);
	const second = await runProgram(args, now);
	row("bangun: kedua (tanpa perubahan) / pertama", second.lama / first.lama, "≤ 0.10", second.kata);
	row("memori puncak: bangun kedua / pertama", second.memori / first.memori, "", `${first.memori.toFixed(0)} MB`);
}

/** How many documents are printed. */
const PILIHAN = { jumlah: bilangan(100_000, 60) };

/** @returns 0; throws EnvironmentFault when there is no browser */
export const run = perintah({ nama: "bench", pilihan: PILIHAN, bernama: false }, async (options) => {
	const folder = await mkdtemp(join(tmpdir(), "naskah-bench-"));
	try {
		const { besar, susunBesar, html, jobAt } = await prepare(folder, options);
		reportTeks(measureTeks(besar, susunBesar, now));
		const source = await findBrowser({ cacheDir: folder });
		const cacheDir = join(folder, "cetak-bench");
		const hasil = await measureCetak(source, jobAt, { jumlah: options.jumlah, width: options.jobs, cacheDir, now });
		reportCetak(hasil);
		await reportPesaing({ html, lengkap: hasil.lengkap, folder, path: process.env.PATH ?? "", now });
		await reportBangun(options, folder);
		await reportTerbit(folder, options, now);
		await reportCari(source, folder, now);
		return 0;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});
