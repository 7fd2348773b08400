/** `naskah check`: reads the content and tells what is wrong. */
import { check } from "./check/check.ts";
import { alamatHilang } from "./cli/alamat-hilang.ts";
import { bentukTemuan } from "./cli/isian-pilihan.ts";
import { perintah } from "./cli/options.ts";
import { situs, withSitus } from "./cli/situs.ts";
import { load } from "./load/load.ts";
import { compareDiagnostics, hasErrors } from "./model/diagnostic.ts";
import { FORMATTERS } from "./report/format.ts";

/** @returns 1 when the content has errors, else 0 */
export const run = perintah(
	{ nama: "check", pilihan: { format: bentukTemuan, situs }, bernama: false },
	async (options) => {
		const { arsip, diagnostics } = check(await load(options.content), options.today);
		// A file that is wrong is not in the archive, and what it published would seem to be gone.
		const hilang = hasErrors(diagnostics) ? [] : await alamatHilang(arsip, options);
		const all = [...withSitus(diagnostics, arsip, options), ...hilang].sort(compareDiagnostics);
		process.stdout.write(FORMATTERS[options.format](all, arsip));
		return hasErrors(diagnostics) ? 1 : 0;
	},
);
