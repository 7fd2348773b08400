import { type Document, isMap, isNode, isSeq, type YAMLMap } from "yaml";
import type { Position } from "../../model/position.ts";
import type { FieldPath, LocateField } from "../../model/source.ts";
import { type Kunci, keysOf } from "./kunci.ts";

/** A field of a document: where its name stands, where its value. A butir of a list has no name. */
interface Letak {
	readonly key?: number;
	readonly value?: number;
	/** Behind the last character of the value. */
	readonly end?: number;
}

/** Finds fields; each map is indexed once, for a file may have a thousand findings. */
class Penunjuk {
	private readonly known = new WeakMap<YAMLMap, ReadonlyMap<string, Kunci>>();

	constructor(private readonly doc: Document) {}

	/** Where the field stands; nothing when it is not there. */
	find(path: FieldPath): Letak {
		let node: unknown = this.doc.contents;
		let key: number | undefined;
		for (const step of path) {
			const kunci = isMap(node) ? this.keysOf(node).get(String(step)) : undefined;
			key = kunci?.offset;
			node = kunci ? kunci.value : isSeq(node) ? node.items[Number(step)] : undefined;
		}
		const [value, end] = (isNode(node) && node.range) || [];
		return {
			...(key !== undefined && { key }),
			...(value !== undefined && { value }),
			...(end !== undefined && { end }),
		};
	}

	private keysOf(map: YAMLMap): ReadonlyMap<string, Kunci> {
		const keys = this.known.get(map) ?? new Map(keysOf(map).map((kunci) => [kunci.name, kunci]));
		this.known.set(map, keys);
		return keys;
	}
}

/** Where a field stands; where it is missing, its nearest parent that is there. */
export function createLocate(doc: Document, toPosition: (offset: number) => Position): LocateField {
	const penunjuk = new Penunjuk(doc);
	return (path, part = "value") => {
		for (let length = path.length; length > 0; length--) {
			const letak = penunjuk.find(path.slice(0, length));
			const { key, value } = letak;
			const offset = length === path.length && part !== "key" ? (letak[part] ?? key) : (key ?? value);
			if (offset !== undefined) return toPosition(offset);
		}
		return toPosition(doc.contents?.range?.[0] ?? 0);
	};
}
