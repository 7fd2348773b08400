import { type Document, LineCounter, parseDocument } from "yaml";
import type { TandaPeriksa } from "../../model/periksa.ts";
import type { Position } from "../../model/position.ts";
import type { LocateField } from "../../model/source.ts";
import type { TemuanBaca } from "../temuan.ts";
import { createLocate } from "./letak.ts";
import { DALAM } from "./nasihat.ts";
import { findPeriksa } from "./periksa.ts";
import { findSalah } from "./salah.ts";

export interface ParsedYaml {
	readonly data: unknown;
	readonly locate: LocateField;
	/** Fields whose value nobody has chosen yet. */
	readonly periksa: readonly TandaPeriksa[];
	readonly temuan: readonly TemuanBaca[];
}

interface Terurai {
	readonly doc: Document;
	readonly toPosition: (offset: number) => Position;
}

/** @throws RangeError for nesting beyond what the parser's own stack can hold */
function uraikan(text: string): Terurai {
	const lineCounter = new LineCounter();
	const doc = parseDocument(text, { version: "1.2", lineCounter, uniqueKeys: false, prettyErrors: false });
	const toPosition = (offset: number): Position => {
		const { line, col } = lineCounter.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	return { doc, toPosition };
}

/** The file whose fields were looked for last: findings come file by file. */
let terakhir: { readonly text: string; readonly locate: LocateField } | undefined;

/**
 * Finds fields by parsing the text once more. Few files are ever asked where a field stands, and a parsed one weighs
 * many times its text: in a large archive all of them together would weigh more than everything else.
 */
function locateIn(text: string): LocateField {
	return (path, part) => {
		if (terakhir?.text !== text) {
			const { doc, toPosition } = uraikan(text);
			terakhir = { text, locate: createLocate(doc, toPosition) };
		}
		return terakhir.locate(path, part);
	};
}

/**
 * Parses YAML 1.2 with the place of every field. Dates stay strings; aliases, anchors and tags are refused.
 * @param text YAML whose line 1 is line 1 of the file
 */
export function parseYaml(text: string): ParsedYaml {
	const nothing = { data: undefined, locate: () => ({ line: 1, column: 1 }), periksa: [] };
	try {
		const { doc, toPosition } = uraikan(text);
		const temuan = findSalah(doc, toPosition);
		if (temuan.length > 0) return { ...nothing, temuan };
		return {
			data: doc.toJS({ maxAliasCount: 0 }) as unknown,
			locate: locateIn(text),
			periksa: findPeriksa(text, toPosition),
			temuan: [],
		};
	} catch (error) {
		// Only nesting beyond what the parser's own stack can hold ends here.
		if (!(error instanceof RangeError)) throw error;
		return { ...nothing, temuan: [{ ...DALAM, line: 1, column: 1 }] };
	}
}
