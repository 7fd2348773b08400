import { type Document, isAlias, isMap, isNode, isPair, LineCounter, parseDocument, visit, type YAMLError } from "yaml";
import type { FieldPath, LocateField, Position } from "../model/source.ts";
import type { TemuanBaca } from "./temuan.ts";

export interface ParsedYaml {
	readonly data: unknown;
	readonly locate: LocateField;
	readonly temuan: readonly TemuanBaca[];
}

interface Nasihat {
	readonly ruleId: string;
	readonly message: string;
	readonly suggestion: string;
}

const DUPLICATE: Nasihat = {
	ruleId: "isian-ganda",
	message: "Isian ini ditulis dua kali.",
	suggestion: "Hapus salah satunya; satu nama isian hanya boleh muncul sekali.",
};
const TAB: Nasihat = {
	ruleId: "yaml-tab",
	message: "Ada karakter Tab pada isian; YAML hanya menerima spasi.",
	suggestion: "Ganti setiap Tab di awal baris dengan dua spasi.",
};
const GENERAL: Nasihat = {
	ruleId: "yaml-rusak",
	message: "Isian ini tidak dapat dibaca sebagai YAML.",
	suggestion: "Periksa titik dua, tanda kutip, tanda kurung dan jorokan pada baris ini dan baris di atasnya.",
};
const QUOTE: Nasihat = {
	ruleId: "yaml-rusak",
	message: "Tanda kutip atau kurung dibuka tetapi tidak ditutup.",
	suggestion: "Tutup tanda kutip atau kurung pada baris yang sama.",
};
const INDENT: Nasihat = {
	ruleId: "yaml-rusak",
	message: "Jorokan (spasi di awal baris) tidak rapi, atau titik dua di tengah kalimat terbaca sebagai isian baru.",
	suggestion: "Samakan jorokan dengan baris setingkatnya; kalimat yang memuat titik dua ditulis di antara tanda kutip.",
};
const TAG: Nasihat = {
	ruleId: "yaml-tag",
	message: "Tanda seru (!) di awal nilai berarti perintah khusus YAML, yang tidak dipakai di sini.",
	suggestion: "Tulis nilainya saja, atau apit dengan tanda kutip bila memang diawali tanda seru.",
};

const NASIHAT: Readonly<Partial<Record<YAMLError["code"], Nasihat>>> = {
	DUPLICATE_KEY: DUPLICATE,
	TAB_AS_INDENT: TAB,
	MISSING_CHAR: QUOTE,
	BAD_INDENT: INDENT,
	BLOCK_AS_IMPLICIT_KEY: INDENT,
	BLOCK_IN_FLOW: INDENT,
	MULTILINE_IMPLICIT_KEY: INDENT,
	TAG_RESOLVE_FAILED: TAG,
};

const ALIAS: Nasihat = {
	ruleId: "yaml-alias",
	message: "Jangkar dan alias YAML (&nama, *nama) tidak dipakai di sini.",
	suggestion: "Tulis isinya langsung di tempatnya.",
};

function findAlias(doc: Document): number | undefined {
	let place: number | undefined;
	visit(doc, {
		Alias: (_, node) => {
			place = node.range?.[0] ?? 0;
			return visit.BREAK;
		},
		Node: (_, node) => {
			if (isAlias(node) || !node.anchor) return undefined;
			place = node.range?.[0] ?? 0;
			return visit.BREAK;
		},
	});
	return place;
}

function keyRange(doc: Document, path: FieldPath): number | undefined {
	const parent = path.length > 1 ? doc.getIn(path.slice(0, -1), true) : doc.contents;
	const last = path[path.length - 1];
	if (!isMap(parent)) return undefined;
	const pair = parent.items.find((item) => isPair(item) && isNode(item.key) && String(item.key) === String(last));
	return pair && isNode(pair.key) ? pair.key.range?.[0] : undefined;
}

function fieldOffset(doc: Document, path: FieldPath, part: "key" | "value"): number | undefined {
	const key = keyRange(doc, path);
	const node = doc.getIn(path, true);
	const value = isNode(node) ? node.range?.[0] : undefined;
	return part === "value" ? (value ?? key) : (key ?? value);
}

/** Where a field stands; where it is missing, its nearest parent that is there. */
function createLocate(doc: Document, toPosition: (offset: number) => Position): LocateField {
	return (path, part = "value") => {
		for (let length = path.length; length > 0; length--) {
			const offset = fieldOffset(doc, path.slice(0, length), length === path.length ? part : "key");
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
	const fail = (offset: number, nasihat: Nasihat): TemuanBaca => ({ ...nasihat, ...toPosition(offset) });
	const nothing = { data: undefined, locate: () => ({ line: 1, column: 1 }) };
	try {
		const doc = parseDocument(text, { version: "1.2", lineCounter: lines, uniqueKeys: true, prettyErrors: false });
		const faults = [...doc.errors, ...doc.warnings].map((error) => fail(error.pos[0], NASIHAT[error.code] ?? GENERAL));
		const alias = findAlias(doc);
		if (alias !== undefined) faults.push(fail(alias, ALIAS));
		if (faults.length > 0) return { ...nothing, temuan: faults };
		return { data: doc.toJS({ maxAliasCount: 0 }) as unknown, locate: createLocate(doc, toPosition), temuan: [] };
	} catch (error) {
		// Only nesting beyond what the parser's own stack can hold ends here.
		if (!(error instanceof RangeError)) throw error;
		return { ...nothing, temuan: [fail(0, { ...GENERAL, message: "Isian ini bersarang terlalu dalam." })] };
	}
}
