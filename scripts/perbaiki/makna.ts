import { isDeepStrictEqual } from "node:util";
import type { SourceDocument } from "../model/source.ts";

/** Where something stands and how its mark is written are no part of what it says. */
const TAMPAK: readonly string[] = ["letak", "penanda"];

/** The same without places, and with one space where there are several. */
function inti(value: unknown): unknown {
	if (typeof value === "string") return value.replace(/[^\S\n]+/g, " ");
	if (Array.isArray(value)) return value.map(inti);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, nilai]) => (TAMPAK.includes(key) ? [] : [[key, inti(nilai)]])),
	);
}

/** True where two readings of a file have the same fields with the same values, and the same text in the same clauses. */
export function isSemakna(a: SourceDocument, b: SourceDocument): boolean {
	const parts = ({ isi, naskah, asing }: SourceDocument) => inti([isi, naskah, asing?.naskah]);
	return isDeepStrictEqual(a.data, b.data) && isDeepStrictEqual(parts(a), parts(b));
}
