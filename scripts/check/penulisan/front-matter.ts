import type { FieldPath } from "../../model/source.ts";

/** Every text of the front-matter with the way to it. */
export function eachTeks(data: unknown, path: FieldPath = []): { readonly isi: string; readonly path: FieldPath }[] {
	if (typeof data === "string") return [{ isi: data, path }];
	if (Array.isArray(data)) return data.flatMap((item, index) => eachTeks(item, [...path, index]));
	if (typeof data !== "object" || data === null) return [];
	return Object.entries(data).flatMap(([key, value]) => eachTeks(value, [...path, key]));
}
