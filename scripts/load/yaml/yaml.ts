import { LineCounter, parseDocument } from "yaml";
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
	const nothing = { data: undefined, locate: () => ({ line: 1, column: 1 }), periksa: [] };
	try {
		const doc = parseDocument(text, { version: "1.2", lineCounter: lines, uniqueKeys: false, prettyErrors: false });
		const temuan = findSalah(doc, toPosition);
		if (temuan.length > 0) return { ...nothing, temuan };
		return {
			data: doc.toJS({ maxAliasCount: 0 }) as unknown,
			locate: createLocate(doc, toPosition),
			periksa: findPeriksa(text, toPosition),
			temuan: [],
		};
	} catch (error) {
		// Only nesting beyond what the parser's own stack can hold ends here.
		if (!(error instanceof RangeError)) throw error;
		return { ...nothing, temuan: [{ ...DALAM, ...toPosition(0) }] };
	}
}
