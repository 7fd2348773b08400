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
	return {
		ruleId: "isian-kurang",
		message: typeof pesan === "string" ? pesan : `Isian ${nameOf(fault)} tidak lengkap.`,
		suggestion: "Lengkapi isiannya, atau pakai hanya salah satu bentuk.",
		part: "key",
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

/** A value that is none of the choice is told as such; that it is no text either says nothing more. */
const toldByChoice = (fault: Fault, all: readonly Fault[]): boolean =>
	fault.keyword === "type" &&
	all.some((other) => other.keyword === "enum" && other.instancePath === fault.instancePath);

/** A misspelt field is one mistake: its right name is not told as missing a second time. */
function isMisspelt(pesan: Pesan, all: readonly Pesan[]): boolean {
	const name = /^Isian "([^"]+)" belum ada/.exec(pesan.message)?.[1];
	const under = JSON.stringify(pesan.path);
	return all.some(
		(other) =>
			other.ruleId === "isian-tidak-dikenal" &&
			other.suggestion === `Mungkin maksudnya "${name}".` &&
			JSON.stringify(other.path.slice(0, -1)) === under,
	);
}

/** Puts faults of shape into words, each mistake once. */
export function explainFaults(faults: readonly Fault[]): Pesan[] {
	const all = faults
		.filter((fault) => !insideChoice(fault) && !toldByChoice(fault, faults))
		.map((fault): Pesan => {
			const skema = String(fault.parentSchema?.title ?? "");
			return { path: pathOf(fault), part: "value", skema, ...toKata(fault) };
		});
	return all.filter((pesan) => pesan.ruleId !== "isian-kurang" || !isMisspelt(pesan, all));
}
