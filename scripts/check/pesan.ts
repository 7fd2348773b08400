import type { FieldPath } from "../model/source.ts";
import { KATA, type Kata, nameOf, pathOf } from "./kata.ts";
import type { Fault } from "./schema.ts";

/** A fault of shape in words, with the field it is about. */
export interface Pesan extends Kata {
	readonly path: FieldPath;
	readonly part: "key" | "value";
	/** Title of the schema that was not met: "Urusan", "Rekomendasi", … */
	readonly skema: string;
}

function explainChoice(fault: Fault): Kata {
	const pesan = fault.parentSchema?.["x-pesan"];
	const choices = fault.parentSchema?.[fault.keyword] as readonly { readonly required?: readonly string[] }[];
	return {
		ruleId: "isian-kurang",
		message: typeof pesan === "string" ? pesan : `Isian ${nameOf(fault)} tidak lengkap.`,
		suggestion: "Lengkapi isiannya, atau pakai hanya salah satu bentuk.",
		part: "key",
		lacks: choices.flatMap((choice) => choice.required ?? []),
	};
}

function toKata(fault: Fault): Kata {
	if (fault.keyword === "anyOf" || fault.keyword === "oneOf") return explainChoice(fault);
	const words = KATA[fault.keyword];
	// A keyword without words is a slip of ours, not of the writer; test/check holds the table complete.
	if (!words) throw new RangeError(`no words for the schema keyword "${fault.keyword}"`);
	return words(fault);
}

/** What the alternatives of a choice miss is told once, by the choice itself. */
const insideChoice = (fault: Fault): boolean => /\/(anyOf|oneOf)\/\d+\//.test(fault.schemaPath);

/** Values that are none of the choice are told as such; that they are no text either says nothing more. */
function withoutTypeOfChoice(faults: readonly Fault[]): Fault[] {
	const chosen = new Set(faults.filter((fault) => fault.keyword === "enum").map((fault) => fault.instancePath));
	return faults.filter((fault) => fault.keyword !== "type" || !chosen.has(fault.instancePath));
}

/** A misspelt field is one mistake: its right name is not told as missing a second time. */
function withoutMisspelt(all: readonly Pesan[]): Pesan[] {
	const place = (path: FieldPath, name: string) => JSON.stringify([...path, name]);
	const meant = new Set(all.map(({ path, means }) => means !== undefined && place(path.slice(0, -1), means)));
	return all.filter(({ lacks, path }) => !lacks?.some((name) => meant.has(place(path, name))));
}

/** Puts faults of shape into words, each mistake once. */
export function explainFaults(faults: readonly Fault[]): Pesan[] {
	const told = withoutTypeOfChoice(faults).filter((fault) => !insideChoice(fault));
	const all = told.map((fault): Pesan => {
		const skema = String(fault.parentSchema?.title ?? "");
		return { path: pathOf(fault), part: "value", skema, ...toKata(fault) };
	});
	return withoutMisspelt(all);
}
