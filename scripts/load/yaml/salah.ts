import { type Document, isAlias, isCollection, isScalar, type Node, visit, type YAMLError } from "yaml";
import type { Position } from "../../model/position.ts";
import type { TemuanBaca } from "../temuan.ts";
import { keysOf } from "./kunci.ts";
import { ALIAS, DALAM, GANDA, NASIHAT, type Nasihat, TAB, TAG, TERBUKA, UMUM } from "./nasihat.ts";

interface Salah {
	readonly offset: number;
	readonly nasihat: Nasihat;
}

/** Steps from the root, two for each map; no isian of ours nests deeper than a quarter of this. */
const TERDALAM = 40;

function laranganOf(node: Node, depth: number): Nasihat | undefined {
	if (depth > TERDALAM) return DALAM;
	if (isAlias(node) || node.anchor !== undefined) return ALIAS;
	return node.tag === undefined ? undefined : TAG;
}

/** The first thing a document may not use, whatever it says: an alias, an anchor, a tag, nesting without end. */
function findLarangan(doc: Document): Salah | undefined {
	let found: Salah | undefined;
	visit(doc, {
		Node: (_, node, path) => {
			const nasihat = laranganOf(node, path.length);
			if (!nasihat) return undefined;
			found = { offset: node.range?.[0] ?? 0, nasihat };
			return visit.BREAK;
		},
	});
	return found;
}

/** Keys that stand twice in their map. The parser's own search compares every key with every other. */
function findGanda(doc: Document): Salah[] {
	const found: Salah[] = [];
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

/** Every quote and bracket by where it ends, to tell where one opened that the parser found still open. */
function findPembuka(doc: Document): ReadonlyMap<number, number> {
	const opened = new Map<number, number>();
	visit(doc, {
		Node: (_, node) => {
			const quoted = isScalar(node) && (node.type === "QUOTE_DOUBLE" || node.type === "QUOTE_SINGLE");
			const inBrackets = isCollection(node) && node.flow === true;
			if (node.range && (quoted || inBrackets)) opened.set(node.range[1], node.range[0]);
		},
	});
	return opened;
}

function explain(error: YAMLError, pembuka: ReadonlyMap<number, number>): Salah {
	const mayBeOpen = error.code === "MISSING_CHAR" || error.code === "BAD_INDENT";
	const offset = mayBeOpen ? pembuka.get(error.pos[0]) : undefined;
	if (offset !== undefined) return { offset, nasihat: TERBUKA };
	return { offset: error.pos[0], nasihat: NASIHAT[error.code] ?? UMUM };
}

/** Once a tab has spoilt the indentation, what the parser makes of the lines below is guesswork. */
function withoutGuesses(sorted: readonly Salah[]): Salah[] {
	const tab = sorted.findIndex(({ nasihat }) => nasihat === TAB);
	return sorted.filter(({ nasihat }, index) => tab < 0 || index <= tab || nasihat.ruleId !== UMUM.ruleId);
}

/** What is wrong with a parsed document, one finding a line: what follows on the same line is its consequence. */
export function findSalah(doc: Document, toPosition: (offset: number) => Position): TemuanBaca[] {
	const larangan = findLarangan(doc);
	if (larangan?.nasihat === DALAM) return [{ ...DALAM, ...toPosition(larangan.offset) }];
	const errors = [...doc.errors, ...doc.warnings];
	const pembuka = errors.length > 0 ? findPembuka(doc) : new Map<number, number>();
	const all = [...errors.map((error) => explain(error, pembuka)), ...findGanda(doc), ...(larangan ? [larangan] : [])];
	const sorted = withoutGuesses(all.sort((a, b) => a.offset - b.offset));
	const temuan = sorted.map(({ nasihat, offset }) => ({ ...nasihat, ...toPosition(offset) }));
	return temuan.filter((one, index) => temuan[index - 1]?.line !== one.line);
}
