import { isNode, isScalar, type YAMLMap } from "yaml";

/** A key of a map: its name in the data, where it stands, and what is written there. */
export interface Kunci {
	/** A key that is left out (": nilai") is named "". */
	readonly name: string;
	/** Where the key stands, in characters from the start. */
	readonly offset: number;
	readonly value: unknown;
}

/** The keys of a map in the order of the file, one that is written twice twice. */
export function keysOf(map: YAMLMap): Kunci[] {
	return map.items.flatMap(({ key, value }) => {
		if (!isNode(key)) return [];
		return [{ name: isScalar(key) && key.value === null ? "" : String(key), offset: key.range?.[0] ?? 0, value }];
	});
}
