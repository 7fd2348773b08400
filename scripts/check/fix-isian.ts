import type { Perbaikan } from "../model/diagnostic.ts";
import type { FieldPath, SourceDocument } from "../model/source.ts";

/** Part of a value: from the first character up to the one behind the last. */
type Bagian = readonly [start: number, end: number];

/**
 * The mend of a field of the front-matter; none where its value does not stand on one line just as it reads.
 * @param bagian of the value; the whole of it, its quotation marks too, where it is left out
 */
export function fixIsian(
	{ data, locate }: SourceDocument,
	path: FieldPath,
	text: string,
	bagian?: Bagian,
): { readonly fix?: Perbaikan } {
	const value = path.reduce<unknown>((at, step) => Reflect.get(Object(at), step), data);
	const [start, end] = [locate(path), locate(path, "end")];
	if (typeof value !== "string" || start.line !== end.line) return {};
	// Two characters more than the value are its quotation marks; any other difference is an escape.
	const quotes = end.column - start.column - value.length;
	if (quotes !== 0 && quotes !== 2) return {};
	if (!bagian) return { fix: { range: { start, end }, text } };
	const first = start.column + quotes / 2;
	const at = (offset: number) => ({ line: start.line, column: first + offset });
	return { fix: { range: { start: at(bagian[0]), end: at(bagian[1]) }, text } };
}
