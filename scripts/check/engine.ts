import type { Arsip, BerkasKerjaSama, Sasaran } from "../model/arsip.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { daerahTerikat, isBerlaku, tanggalHukum } from "../model/keberlakuan.ts";
import type { Citation } from "../model/peraturan.ts";
import type { Rule } from "../model/rule.ts";

/** What came of one rule on one document. `nothing-found` is not `compliant`: a rule sees only what it looks for. */
export interface RuleResult {
	readonly ruleId: string;
	readonly file: string;
	readonly outcome: "violated" | "nothing-found" | "not-applicable";
}

/** What the rules are run on, and by which day. */
export interface RuleInput {
	readonly arsip: Arsip;
	readonly sasaran: readonly Sasaran[];
	/** Paths inside `content/` of files that are there but could not be read or are not sound. */
	readonly unsound: ReadonlySet<string>;
	/** YYYY-MM-DD */
	readonly today: string;
}

function isWhole(kasus: BerkasKerjaSama, unsound: ReadonlySet<string>): boolean {
	const folder = kasus.sumber.path.replace(/[^/]*$/, "");
	return ![...unsound].some((path) => path.startsWith(folder));
}

/** Of citations, those whose regulation binds a region that makes or signs one paper, on its date. */
export type Berlaku = (cites: readonly Citation[]) => Citation[];

/** What is in force for one paper; each regulation is looked up once. */
export function berlakuBagi(sasaran: Sasaran, { arsip, today }: Pick<RuleInput, "arsip" | "today">): Berlaku {
	const tanggal = tanggalHukum(sasaran, today);
	const terikat = daerahTerikat(sasaran, arsip);
	const known = new Map<string, boolean>();
	const isInForce = (id: string): boolean => {
		const inForce = known.get(id) ?? terikat.some((daerah) => isBerlaku(arsip, daerah, id, tanggal));
		known.set(id, inForce);
		return inForce;
	};
	return (cites) => cites.filter((cite) => isInForce(cite.split(":")[0] ?? ""));
}

interface Hasil {
	readonly result: RuleResult;
	readonly found: readonly Diagnostic[];
}

function runRule(rule: Rule, sasaran: Sasaran, berlaku: Berlaku, input: RuleInput): Hasil {
	const { arsip, unsound, today } = input;
	const inForce = berlaku(rule.cites);
	const base = { ruleId: rule.id, file: sasaran.sumber.file };
	if (inForce.length === 0 || !rule.appliesTo(sasaran))
		return { result: { ...base, outcome: "not-applicable" }, found: [] };
	const found: Diagnostic[] = [];
	rule.check(sasaran, {
		arsip,
		today,
		isWhole: (kasus) => isWhole(kasus, unsound),
		report: ({ at, message, suggestion, cites }) => {
			// What rests only on a regulation that binds no one here is no finding, whatever else the rule rests on.
			const citations = cites ? berlaku(cites) : inForce;
			if (citations.length === 0) return;
			found.push({ ...base, severity: rule.severity, message, suggestion, ...at, citations });
		},
	});
	return { result: { ...base, outcome: found.length > 0 ? "violated" : "nothing-found" }, found };
}

/** Runs every rule on every case and document, each by the law in force on its date. */
export function runRules(
	rules: readonly Rule[],
	input: RuleInput,
): { results: RuleResult[]; diagnostics: Diagnostic[] } {
	const runs = input.sasaran.flatMap((satu) => {
		const berlaku = berlakuBagi(satu, input);
		return rules.map((rule) => runRule(rule, satu, berlaku, input));
	});
	return { results: runs.map((run) => run.result), diagnostics: runs.flatMap((run) => run.found) };
}
