import type { PdfFile } from "./file.ts";
import { isDict, nameAt, type PdfDict, PdfFault, type PdfObject, PdfRef } from "./objects.ts";

/** A piece of marked content of a page. */
export interface Leaf {
	readonly page: number;
	readonly mcid: number;
}

/** An annotation as part of the text: a link. */
export interface Annotation {
	readonly annotation: number;
	readonly page: number;
}

export type Kid = Element | Leaf | Annotation;

/** An element of the tag tree. */
export interface Element {
	/** Standard type: P, H1, Table, … */
	type: string;
	/** Alt, Lang, A, …: all that is not the tree itself. */
	readonly entries: PdfDict;
	kids: Kid[];
	/** Object it was read from; bookmarks point there. */
	readonly source?: number;
}

export const isElement = (kid: Kid): kid is Element => "kids" in kid;
export const isLeaf = (kid: Kid): kid is Leaf => "mcid" in kid;

const OWN_KEYS: ReadonlySet<string> = new Set(["Type", "S", "P", "K", "Pg"]);
const DEEPEST = 2000;

export const element = (type: string, kids: Kid[], entries: PdfDict = new Map()): Element => ({ type, entries, kids });

/** Reads the tag tree as Chromium writes it. */
class TreeReader {
	constructor(
		private readonly file: PdfFile,
		/** Number of each page by its object. */
		private readonly pages: ReadonlyMap<number, number>,
	) {}

	element(map: PdfDict, source: number, depth: number): Element {
		const type = nameAt(map, "S");
		if (type === undefined || depth > DEEPEST) throw new PdfFault("tag without type, or tags nested too deep");
		const entries: PdfDict = new Map([...map].filter(([key]) => !OWN_KEYS.has(key)));
		const page = this.pageOf(map.get("Pg"));
		return { type, entries, kids: this.kids(map.get("K"), page, depth + 1), source };
	}

	kids(value: PdfObject | undefined, page: number | undefined, depth: number): Kid[] {
		const target = this.file.resolve(value);
		if (target === null) return [];
		if (Array.isArray(target)) return target.flatMap((item) => this.kids(item, page, depth));
		if (typeof target === "number") return [{ page: known(page), mcid: target }];
		if (!isDict(target)) throw new PdfFault("tag of an unknown kind");
		const own = this.pageOf(target.get("Pg")) ?? page;
		switch (nameAt(target, "Type")) {
			case "MCR":
				return [{ page: known(own), mcid: Number(target.get("MCID")) }];
			case "OBJR":
				return [{ page: known(own), annotation: idOf(target.get("Obj")) }];
			default:
				return [this.element(target, idOf(value), depth)];
		}
	}

	private pageOf(ref: PdfObject | undefined): number | undefined {
		return ref instanceof PdfRef ? this.pages.get(ref.id) : undefined;
	}
}

function known(page: number | undefined): number {
	if (page === undefined) throw new PdfFault("tag without page");
	return page;
}

function idOf(ref: PdfObject | undefined): number {
	if (ref instanceof PdfRef) return ref.id;
	throw new PdfFault("tag that is no object of its own");
}

/**
 * The tag tree of a document; its only root is the Document.
 * @param pages number of each page, from 0, by its object
 * @throws PdfFault where it is none of Chromium's
 */
export function readTree(file: PdfFile, catalog: PdfDict, pages: ReadonlyMap<number, number>): Element {
	const root = file.dictAt(catalog, "StructTreeRoot");
	const kids = new TreeReader(file, pages).kids(root.get("K"), undefined, 0);
	const [only] = kids;
	// A page without a word has no tags either.
	if (!only) return element("Document", []);
	if (kids.length !== 1 || !isElement(only) || only.type !== "Document") throw new PdfFault("no tagged document");
	return only;
}

/** Calls `visit` for every element, a parent after its children. */
export function visitUp(root: Element, visit: (element: Element) => void): void {
	for (const kid of root.kids) if (isElement(kid)) visitUp(kid, visit);
	visit(root);
}
