import type { Diagnostic } from "../model/diagnostic.ts";
import type { FieldPath, SourceDocument } from "../model/source.ts";
import type { Pesan } from "./pesan.ts";
import { placeOf } from "./tempat.ts";

/**
 * True for a case that `impor` took over from a register and that nobody has opened to the public yet. A register does
 * not hold all that a case needs, so what is still blank in it is work that waits, no mistake.
 */
export function isMenunggu({ path, data }: SourceDocument): boolean {
	if (placeOf(path)?.kind !== "kerja-sama") return false;
	const { register, publikasi } = Object(data) as { register?: unknown; publikasi?: unknown };
	return Array.isArray(register) && publikasi === "terbatas";
}

const valueAt = (data: unknown, path: FieldPath): unknown =>
	path.reduce<unknown>((value, step) => Object(value)[step], data);

function isBlank({ path, lacks }: Pesan, data: unknown): boolean {
	const value = valueAt(data, path);
	return lacks !== undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** "jenis pihak ke-2" for pihak.1.jenis */
function nameOf({ path, lacks }: Pesan): string {
	const names = [...path, ...(lacks ?? [])];
	const [list, index, ...rest] = names;
	if (typeof index !== "number") return names.join(".");
	return `${rest.join(", ")} ${list} ke-${index + 1}`.trim();
}

/**
 * Parts the faults of a case that waits into its blanks, told as one reminder, and the mistakes that are left.
 * A case with either stays out of the archive, so that nothing of it is published, counted or due.
 */
export function foldBlanks(sumber: SourceDocument, pesan: readonly Pesan[]): { rest: Pesan[]; told: Diagnostic[] } {
	const blanks = pesan.filter((satu) => isBlank(satu, sumber.data));
	const [first] = blanks;
	const rest = pesan.filter((satu) => !blanks.includes(satu));
	if (!first) return { rest, told: [] };
	const told: Diagnostic = {
		ruleId: "isian-menunggu",
		severity: "warning",
		message: `Kerja sama dari register ini belum lengkap: ${blanks.map(nameOf).join(", ")}.`,
		suggestion: "Lengkapi menurut naskahnya; sebelum lengkap, kerja sama ini belum dihitung dan tidak terbit.",
		file: sumber.file,
		citations: [],
		...sumber.locate(first.path, first.part),
	};
	return { rest, told: [told] };
}
