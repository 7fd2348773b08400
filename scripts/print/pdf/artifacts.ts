import type { PageContent, Paint } from "./content.ts";
import { type Element, isLeaf, type Leaf, visitUp } from "./structure.ts";
import { repeatedHeads } from "./table-tags.ts";

/** Why a thing on the page is no part of the text. */
export type Artifact = "Pagination" | "Layout";

/** Pieces of a page's content that are artifacts, by their number; all others are in the tree. */
export type Verdicts = ReadonlyMap<number, Artifact>;

const PICTURES: ReadonlySet<string> = new Set(["Figure", "Formula"]);

const saysSomething = (paint: Paint | undefined): boolean => paint !== undefined && (paint.text || paint.picture);

/** Lines and areas drawn on every page by one box: the word across a draft. */
function kindOf(owner: Element, pieces: readonly Leaf[], pages: number): Artifact {
	const seen = new Set(pieces.map((leaf) => leaf.page)).size;
	return owner.type === "NonStruct" && pages > 1 && seen === pages ? "Pagination" : "Layout";
}

/**
 * Finds the pieces of tagged content that are none: lines and backgrounds of tables, and heads that are repeated.
 * Takes them out of the tree.
 * @param root changed in place
 */
export function takeOutArtifacts(root: Element, pages: readonly PageContent[]): Verdicts[] {
	const verdicts = pages.map(() => new Map<number, Artifact>());
	const paints = pages.map((page) => new Map<number, Paint>(page.marked.map((marked) => [marked.mcid, marked])));
	for (const leaf of repeatedHeads(root)) verdicts[leaf.page]?.set(leaf.mcid, "Pagination");
	visitUp(root, (node) => {
		if (PICTURES.has(node.type)) return;
		const lines = node.kids.filter(isLeaf).filter((leaf) => !saysSomething(paints[leaf.page]?.get(leaf.mcid)));
		const kind = kindOf(node, lines, pages.length);
		for (const leaf of lines) if (!verdicts[leaf.page]?.has(leaf.mcid)) verdicts[leaf.page]?.set(leaf.mcid, kind);
		node.kids = node.kids.filter((kid) => !isLeaf(kid) || !verdicts[kid.page]?.has(kid.mcid));
	});
	// Content whose number is in no tag at all belongs to nothing.
	const tagged = pages.map(() => new Set<number>());
	visitUp(root, ({ kids }) => {
		for (const kid of kids) if (isLeaf(kid)) tagged[kid.page]?.add(kid.mcid);
	});
	for (const [index, { marked }] of pages.entries())
		for (const { mcid } of marked)
			if (!tagged[index]?.has(mcid) && !verdicts[index]?.has(mcid)) verdicts[index]?.set(mcid, "Layout");
	return verdicts;
}
