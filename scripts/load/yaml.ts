import {
	type Document,
	isAlias,
	isCollection,
	isMap,
	isNode,
	isScalar,
	LineCounter,
	parseDocument,
	visit,
	type YAMLError,
	type YAMLMap,
} from "yaml";
import type { FieldPath, LocateField, Position } from "../model/source.ts";
import { ALIAS, DALAM, GANDA, NASIHAT, type Nasihat, TAG, TERBUKA, UMUM } from "./nasihat-yaml.ts";
import type { TemuanBaca } from "./temuan.ts";

export interface ParsedYaml {
	readonly data: unknown;
	readonly locate: LocateField;
	readonly temuan: readonly TemuanBaca[];
}

/** Deeper than any isian of ours nests; a map in a list in a map counts six. */
const TERDALAM = 40;

interface Larangan {
	readonly offset: number;
	readonly nasihat: Nasihat;
}

/** The first thing a document may not use, whatever it says: an alias, an anchor, a tag, nesting without end. */
function findLarangan(doc: Document): Larangan | undefined {
	let found: Larangan | undefined;
	visit(doc, {
		Node: (_, node, path) => {
			const nasihat =
				path.length > TERDALAM
					? DALAM
					: isAlias(node) || node.anchor !== undefined
						? ALIAS
						: node.tag !== undefined
							? TAG
							: undefined;
			if (!nasihat) return undefined;
			found = { offset: node.range?.[0] ?? 0, nasihat };
			return visit.BREAK;
		},
	});
	return found;
}

/** Where the quote or bracket opens that is still open at `end`, as far as the parser came. */
function findPembuka(doc: Document, end: number): number | undefined {
	let offset: number | undefined;
	visit(doc, {
		Node: (_, node) => {
			const quoted = isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
			const opened = quoted || (isCollection(node) && node.flow === true);
			if (opened && node.range?.[1] === end) offset = node.range[0];
		},
	});
	return offset;
}

/** The keys of a map as they are named in the data: one that is left out (": nilai") is named "". */
function keysOf(map: YAMLMap): { readonly name: string; readonly offset: number }[] {
	return map.items.flatMap(({ key }) => {
		if (!isNode(key)) return [];
		return [{ name: isScalar(key) && key.value === null ? "" : String(key), offset: key.range?.[0] ?? 0 }];
	});
}

/** Keys that stand twice in their map. The parser's own search compares every key with every other. */
function findGanda(doc: Document): Larangan[] {
	const found: Larangan[] = [];
	visit(doc, {
		Map: (_, map) => {
			const seen = new Set<string>();
			for (const { name, offset } of keysOf(map)) {
				if (seen.has(name)) found.push({ offset, nasihat: GANDA });
				seen.add(name);
			}
		},
	});
	return found;
}

function explain(doc: Document, error: YAMLError): Larangan {
	const open =
		error.code === "MISSING_CHAR" || error.code === "BAD_INDENT" ? findPembuka(doc, error.pos[0]) : undefined;
	if (open !== undefined) return { offset: open, nasihat: TERBUKA };
	return { offset: error.pos[0], nasihat: NASIHAT[error.code] ?? UMUM };
}

/** What is wrong with a parsed document, one finding a line: what follows on the same line is its consequence. */
function findSalah(doc: Document, toPosition: (offset: number) => Position): TemuanBaca[] {
	const larangan = findLarangan(doc);
	if (larangan?.nasihat === DALAM) return [{ ...DALAM, ...toPosition(larangan.offset) }];
	const all = [...doc.errors, ...doc.warnings].map((error) => explain(doc, error));
	const sorted = [...all, ...findGanda(doc), ...(larangan ? [larangan] : [])].sort((a, b) => a.offset - b.offset);
	const temuan = sorted.map(({ nasihat, offset }) => ({ ...nasihat, ...toPosition(offset) }));
	return temuan.filter((one, index) => temuan[index - 1]?.line !== one.line);
}

type KeyIndex = (map: YAMLMap) => ReadonlyMap<string, number>;

/** Where each key of a map stands; made once a map, for a file may have a thousand findings. */
function createKeyIndex(): KeyIndex {
	const known = new WeakMap<YAMLMap, ReadonlyMap<string, number>>();
	return (map) => {
		const index = known.get(map) ?? new Map(keysOf(map).map(({ name, offset }) => [name, offset]));
		known.set(map, index);
		return index;
	};
}

function fieldOffset(doc: Document, path: FieldPath, part: "key" | "value", keys: KeyIndex): number | undefined {
	const parent = path.length > 1 ? doc.getIn(path.slice(0, -1), true) : doc.contents;
	const key = isMap(parent) ? keys(parent).get(String(path[path.length - 1])) : undefined;
	const node = doc.getIn(path, true);
	const value = isNode(node) ? node.range?.[0] : undefined;
	return part === "value" ? (value ?? key) : (key ?? value);
}

/** Where a field stands; where it is missing, its nearest parent that is there. */
function createLocate(doc: Document, toPosition: (offset: number) => Position): LocateField {
	const keys = createKeyIndex();
	return (path, part = "value") => {
		for (let length = path.length; length > 0; length--) {
			const offset = fieldOffset(doc, path.slice(0, length), length === path.length ? part : "key", keys);
			if (offset !== undefined) return toPosition(offset);
		}
		return toPosition(doc.contents?.range?.[0] ?? 0);
	};
}

/**
 * Parses YAML 1.2 with the place of every field. Dates stay strings; aliases, anchors and tags are refused.
 * @param text YAML whose line 1 is line 1 of the file
 */
export function parseYaml(text: string): ParsedYaml {
	const lines = new LineCounter();
	const toPosition = (offset: number): Position => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const nothing = { data: undefined, locate: () => ({ line: 1, column: 1 }) };
	try {
		const doc = parseDocument(text, { version: "1.2", lineCounter: lines, uniqueKeys: false, prettyErrors: false });
		const temuan = findSalah(doc, toPosition);
		if (temuan.length > 0) return { ...nothing, temuan };
		return { data: doc.toJS({ maxAliasCount: 0 }) as unknown, locate: createLocate(doc, toPosition), temuan: [] };
	} catch (error) {
		// Only nesting beyond what the parser's own stack can hold ends here.
		if (!(error instanceof RangeError)) throw error;
		return { ...nothing, temuan: [{ ...DALAM, ...toPosition(0) }] };
	}
}
