import type { Arsip, Sasaran } from "../model/arsip.ts";
import { compareDiagnostics, type Diagnostic } from "../model/diagnostic.ts";
import type { Muatan } from "../model/muatan.ts";
import type { SourceDocument } from "../model/source.ts";
import { RULES } from "../rules/registry.ts";
import { checkAlamat } from "./alamat.ts";
import { checkAlih } from "./alih.ts";
import { checkBentuk } from "./bentuk.ts";
import { checkDaerah } from "./daerah.ts";
import { berlakuBagi, type RuleResult, runRules } from "./engine.ts";
import { CHECKS_ALONE, FORMAT_CHECKS } from "./format/index.ts";
import { checkKasusGanda } from "./kasus-ganda.ts";
import { checkKelengkapan, presentPaths } from "./kelengkapan.ts";
import { checkLibur } from "./libur.ts";
import { checkPenulisan } from "./penulisan/index.ts";
import { checkPeriksa } from "./periksa.ts";
import { type Susunan, susunArsip } from "./susun.ts";
import { placeOf } from "./tempat.ts";

export interface Pemeriksaan {
	readonly arsip: Arsip;
	/** In the order of files and lines. */
	readonly diagnostics: readonly Diagnostic[];
	readonly results: readonly RuleResult[];
}

/** What is known of how papers are written, from an earlier check of nearly the same archive. */
export interface IngatanFormat {
	/** The findings of an earlier check; undefined where this paper is to be looked at anew. */
	recall(sasaran: Sasaran): readonly Diagnostic[] | undefined;
	note(sasaran: Sasaran, found: readonly Diagnostic[]): void;
}

const TANPA_INGATAN: IngatanFormat = { recall: () => undefined, note: () => {} };

function checkOne(satu: Sasaran, { arsip, lepas }: Susunan, paths: ReadonlySet<string>, today: string): Diagnostic[] {
	const found: Diagnostic[] = [];
	const { file } = satu.sumber;
	const berlaku = berlakuBagi(satu, { arsip, today });
	for (const run of [...(lepas.has(satu) ? CHECKS_ALONE : FORMAT_CHECKS), checkPenulisan]) {
		run(satu, {
			arsip,
			paths,
			today,
			report: ({ at, severity = "error", cites = [], ...rest }) => {
				found.push({ ...rest, ...at, file, severity, citations: berlaku(cites) });
			},
		});
	}
	return found;
}

function unsoundPaths(paths: ReadonlySet<string>, sound: readonly SourceDocument[]): ReadonlySet<string> {
	const unsound = new Set(paths);
	for (const sumber of sound) unsound.delete(sumber.path);
	return unsound;
}

/** The blanks of a case from a register are told in one reminder; what else waits in it is told once they are filled. */
const isWaiting = ({ ruleId }: Diagnostic): boolean => ruleId === "isian-menunggu";

/**
 * The check in steps: it pauses after every paper that it looked at, so that a caller who must stay awake can do
 * something else in between. Parameters and result as for `check`.
 * @param ingatan lends findings about how a paper is written; all else is looked at anew
 */
export function* checkSteps(
	muatan: Muatan,
	today: string,
	ingatan: IngatanFormat = TANPA_INGATAN,
): Generator<undefined, Pemeriksaan> {
	const placed = muatan.berkas.filter((sumber) => placeOf(sumber.path) !== undefined);
	const shapes = placed.map((sumber) => ({ sumber, faults: checkBentuk(sumber) }));
	const sound = shapes.filter((shape) => shape.faults.length === 0).map((shape) => shape.sumber);
	const susunan = susunArsip(muatan, sound);
	const { arsip, sasaran } = susunan;
	const paths = presentPaths(muatan);
	const { results, diagnostics } = runRules(RULES, { arsip, sasaran, unsound: unsoundPaths(paths, sound), today });
	const format: Diagnostic[] = [];
	for (const satu of sasaran) {
		const known = ingatan.recall(satu);
		const found = known ?? checkOne(satu, susunan, paths, today);
		format.push(...found);
		if (known) continue;
		ingatan.note(satu, found);
		yield;
	}
	const all = [
		...muatan.diagnostics,
		...checkKelengkapan(muatan),
		...checkAlamat(muatan.berkas),
		...shapes.flatMap((shape) => shape.faults),
		...shapes.filter(({ faults }) => !faults.some(isWaiting)).flatMap(({ sumber }) => checkPeriksa(sumber)),
		...checkKasusGanda(placed),
		...checkDaerah(arsip, paths, today),
		...checkAlih(arsip),
		...checkLibur(arsip),
		...format,
		...diagnostics,
	];
	return { arsip, diagnostics: all.sort(compareDiagnostics), results };
}

/**
 * Holds everything that was read against the schemas, the format and the rules. Pure: the same input and the same
 * `today` give the same findings. A file with a fault of shape is left out of the archive; all others are checked on,
 * those below it too.
 * @param today YYYY-MM-DD, for drafts (judged by the law of today) and dates that have not come
 */
export function check(muatan: Muatan, today: string): Pemeriksaan {
	const steps = checkSteps(muatan, today);
	for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
