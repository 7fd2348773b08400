/** `naskah check [name …]`: reads the content and tells what is wrong, in all of it or in what is named. */
import { check } from "./check/check.ts";
import { alamatHilang } from "./cli/alamat-hilang.ts";
import { bentukTemuan } from "./cli/isian-pilihan.ts";
import { perintah } from "./cli/options.ts";
import { pilihTemuan } from "./cli/pilih-temuan.ts";
import { situs, withSitus } from "./cli/situs.ts";
import { load } from "./load/load.ts";
import { compareDiagnostics, hasErrors } from "./model/diagnostic.ts";
import { FORMATTERS } from "./report/format.ts";
import { jumlahTemuan } from "./report/teks.ts";

/** @returns 1 when the content, or what was named of it, has errors; else 0 */
export const run = perintah(
	{ nama: "check", pilihan: { format: bentukTemuan, situs }, bernama: true },
	async (options) => {
		const muatan = await load(options.content);
		const { arsip, diagnostics } = check(muatan, options.today);
		// A file that is wrong is not in the archive, and what it published would seem to be gone.
		const hilang = hasErrors(diagnostics) ? [] : await alamatHilang(arsip, options);
		const all = [...withSitus(diagnostics, arsip, options), ...hilang].sort(compareDiagnostics);
		const { disebut, lain } = pilihTemuan(all, options.rest, muatan);
		process.stdout.write(FORMATTERS[options.format](disebut, arsip));
		if (lain.length > 0) process.stderr.write(`Di berkas lain: ${jumlahTemuan(lain)}.\n`);
		return hasErrors(disebut) ? 1 : 0;
	},
);
