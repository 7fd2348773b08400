/** `naskah check`: reads the content and tells what is wrong. */
import { check } from "./check/check.ts";
import { alamatHilang } from "./cli/alamat-hilang.ts";
import type { Options } from "./cli/options.ts";
import { withSitus } from "./cli/situs.ts";
import { load } from "./load/load.ts";
import { compareDiagnostics, hasErrors } from "./model/diagnostic.ts";
import { EnvironmentFault } from "./model/fault.ts";
import { FORMATTERS } from "./report/format.ts";

/** @returns 1 when the content has errors, else 0 */
export async function run(options: Options): Promise<number> {
	const tulis = Object.hasOwn(FORMATTERS, options.format) ? FORMATTERS[options.format] : undefined;
	if (!tulis) {
		const choice = Object.keys(FORMATTERS).join(", ");
		throw new EnvironmentFault(`--format "${options.format}" tidak ada pada check; pilihannya ${choice}.`);
	}
	const { arsip, diagnostics } = check(await load(options.content), options.today);
	// A file that is wrong is not in the archive, and what it published would seem to be gone.
	const hilang = hasErrors(diagnostics) ? [] : await alamatHilang(arsip, options);
	const all = [...withSitus(diagnostics, arsip, options), ...hilang].sort(compareDiagnostics);
	process.stdout.write(tulis(all, arsip));
	return hasErrors(diagnostics) ? 1 : 0;
}
