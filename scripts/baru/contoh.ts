import {
	type Document,
	isCollection,
	isMap,
	isNode,
	isScalar,
	isSeq,
	type Node,
	parseDocument,
	type YAMLMap,
	type YAMLSeq,
} from "yaml";
import { catatanPeriksa } from "../model/periksa.ts";
import type { Isian } from "./isian-naskah.ts";

/** The hint beside a field of the sample: `# rancangan | final | …`. */
function keepHint(old: unknown, made: Node): Node {
	if (isNode(old) && old.comment != null && made.comment == null) made.comment = old.comment;
	return made;
}

const isPlain = (value: unknown): value is Isian =>
	typeof value === "object" && value !== null && !Array.isArray(value);

function layMap(doc: Document, old: YAMLMap, made: YAMLMap, value: Isian): void {
	made.flow = old.flow === true;
	const before = new Map(old.items.map(({ key, value: node }) => [String(key), node]));
	for (const pair of made.items) pair.value = lay(doc, before.get(String(pair.key)), value[String(pair.key)]);
}

function laySeq(doc: Document, old: unknown, made: YAMLSeq, value: readonly unknown[]): void {
	const items = isSeq(old) ? old.items : [];
	// A list of blanks or of one word is read at a glance; a list of parties is not.
	made.flow = value.every((satu) => satu === null) || (isSeq(old) && old.flow === true);
	made.items = value.map((satu, index) => lay(doc, items[index] ?? items.at(-1), satu));
	// In a list nothing at all is no value.
	for (const satu of made.items) if (isScalar(satu) && satu.value === null) satu.source = "null";
}

/** The value in the shape of the sample's, with its hints: what the sample has and the value has not is left out. */
function lay(doc: Document, old: unknown, value: unknown): Node {
	const made = doc.createNode(value) as Node;
	if (isMap(made) && isMap(old) && isPlain(value)) layMap(doc, old, made, value);
	if (isSeq(made) && Array.isArray(value)) laySeq(doc, old, made, value);
	return isCollection(made) && isScalar(old) ? made : keepHint(old, made);
}

/** Says beside a field that it holds a value only because it must hold one. */
function mark(key: unknown, value: unknown): void {
	// The hint of a list or a map stands after its name.
	const holder = isCollection(value) && !value.flow ? key : value;
	if (isNode(holder)) holder.comment = catatanPeriksa(holder.comment ?? undefined);
}

/**
 * Front-matter with these values in the form of the sample: the order of the values, the hints of the sample.
 * @param sample YAML of `templates/<jenis>/sample.md`, without its fences
 * @param periksa fields whose value nobody has chosen yet: their hint says so
 */
export function isiContoh(sample: string, isian: Isian, periksa: readonly string[]): string {
	const doc = parseDocument(sample, { version: "1.2" });
	const made = lay(doc, doc.contents, isian);
	if (isMap(made)) for (const { key, value } of made.items) if (periksa.includes(String(key))) mark(key, value);
	doc.contents = made as typeof doc.contents;
	return doc.toString({ lineWidth: 0, nullStr: "", flowCollectionPadding: false });
}
