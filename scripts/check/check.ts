import type { Arsip } from "../model/arsip.ts";
import { compareDiagnostics, type Diagnostic } from "../model/diagnostic.ts";
import type { Muatan } from "../model/muatan.ts";
import { RULES } from "../rules/registry.ts";
import { checkAlamat } from "./alamat.ts";
import { checkBentuk } from "./bentuk.ts";
import { checkDaerah } from "./daerah.ts";
import { type RuleResult, runRules, sasaranOf } from "./engine.ts";
import { FORMAT_CHECKS } from "./format/index.ts";
import { checkKelengkapan, presentPaths } from "./kelengkapan.ts";
import { susunArsip } from "./susun.ts";
import { placeOf } from "./tempat.ts";

export interface Pemeriksaan {
	readonly arsip: Arsip;
	/** In the order of files and lines. */
	readonly diagnostics: readonly Diagnostic[];
	readonly results: readonly RuleResult[];
}

function checkFormat(muatan: Muatan, arsip: Arsip, today: string): Diagnostic[] {
	const found: Diagnostic[] = [];
	const paths = presentPaths(muatan);
	for (const sasaran of sasaranOf(arsip)) {
		const { file } = sasaran.sumber;
		for (const run of FORMAT_CHECKS) {
			run(sasaran, {
				arsip,
				paths,
				today,
				report: ({ at, severity = "error", cites, ...rest }) =>
					found.push({ ...rest, ...at, file, severity, citations: cites ?? [] }),
			});
		}
	}
	return found;
}

/**
 * Holds everything that was read against the schemas, the format and the rules. Pure: the same input and the same
 * `today` give the same findings. A file with a fault of shape is left out of the archive; all others are checked on.
 * @param today YYYY-MM-DD, for drafts (judged by the law of today) and dates that have not come
 */
export function check(muatan: Muatan, today: string): Pemeriksaan {
	const placed = muatan.berkas.filter((sumber) => placeOf(sumber.path) !== undefined);
	const shapes = placed.map((sumber) => ({ sumber, faults: checkBentuk(sumber) }));
	const sound = shapes.filter((shape) => shape.faults.length === 0).map((shape) => shape.sumber);
	const arsip = susunArsip(muatan, sound);
	const { results, diagnostics } = runRules(RULES, arsip, today);
	const all = [
		...muatan.diagnostics,
		...checkKelengkapan(muatan),
		...checkAlamat(muatan.berkas),
		...shapes.flatMap((shape) => shape.faults),
		...checkDaerah(arsip),
		...checkFormat(muatan, arsip, today),
		...diagnostics,
	];
	return { arsip, diagnostics: all.sort(compareDiagnostics), results };
}
