import type { Artifact, Verdicts } from "./artifacts.ts";
import type { Loose, Marked, PageContent } from "./content.ts";
import type { Use } from "./shared.ts";
import { type Element, isElement, isLeaf, type Kid } from "./structure.ts";

/** What a piece of a page's content is called now. */
export interface Name {
	readonly type: string;
	readonly mcid: number;
}

export type Names = ReadonlyMap<number, Name>;

interface Cut {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/** True where nothing but space stands between two pieces: the second goes on where the first ends. */
function isNext(bytes: Buffer, first: Marked, second: Marked): boolean {
	for (let at = first.to; at < second.from; at++) if ((bytes[at] as number) > 32) return false;
	return true;
}

/** The piece right behind each piece, by their numbers. */
function followers(bytes: Buffer, { marked }: PageContent): ReadonlyMap<number, number> {
	return new Map(
		marked.slice(1).flatMap((second, index) => {
			const first = marked[index] as Marked;
			return isNext(bytes, first, second) ? [[first.mcid, second.mcid] as const] : [];
		}),
	);
}

/**
 * Gives the content of each page new numbers in the order of the tree, without gaps. Pieces of one element that
 * follow one another, on the page as in the tree, become one.
 * @param root its numbers are changed in place
 */
export function nameContent(root: Element, pages: readonly PageContent[], contents: readonly Buffer[]): Names[] {
	const next = pages.map((page, index) => followers(contents[index] as Buffer, page));
	const names = pages.map(() => new Map<number, Name>());
	const used = pages.map(() => 0);
	const visit = (node: Element): void => {
		let last: { page: number; mcid: number; name: Name } | undefined;
		node.kids = node.kids.flatMap((kid): Kid[] => {
			if (!isLeaf(kid)) {
				last = undefined;
				if (isElement(kid)) visit(kid);
				return [kid];
			}
			const { page, mcid } = kid;
			const joined = last?.page === page && next[page]?.get(last.mcid) === mcid;
			const name: Name = joined && last ? last.name : { type: node.type, mcid: used[page] as number };
			names[page]?.set(mcid, name);
			last = { page, mcid, name };
			if (joined) return [];
			used[page] = name.mcid + 1;
			return [{ page, mcid: name.mcid }];
		});
	};
	visit(root);
	return names;
}

const artifactText = (kind: Artifact): string => `/Artifact<</Type/${kind}>>BDC`;

/** How a piece begins; the same text twice means that both are one thing. */
function beginning({ mcid }: Marked, names: Names, verdicts: Verdicts): string {
	const name = names.get(mcid);
	return name ? `/${name.type}<</MCID ${name.mcid}>>BDC` : artifactText(verdicts.get(mcid) ?? "Layout");
}

function cutsOfMarked(bytes: Buffer, { marked }: PageContent, names: Names, verdicts: Verdicts): Cut[] {
	const texts = marked.map((one) => beginning(one, names, verdicts));
	return marked.map((one, index) => {
		const before = marked[index - 1];
		const goesOn = before !== undefined && texts[index - 1] === texts[index] && isNext(bytes, before, one);
		return goesOn
			? { from: before.end, to: one.begin, text: "" }
			: { from: one.from, to: one.begin, text: texts[index] as string };
	});
}

/** What has no tag is what Chromium sets in the margins: page numbers, a word in the head. */
function cutsOfLoose({ from, to }: Loose): Cut[] {
	return [
		{ from, to: from, text: `${artifactText("Pagination")}\n` },
		{ from: to, to, text: "\nEMC" },
	];
}

/** The content stream with its pieces named anew and all that has no tag marked as an artifact; shared objects are called. */
export function rewriteContent(
	bytes: Buffer,
	page: PageContent,
	{ names, verdicts, uses }: { names: Names; verdicts: Verdicts; uses: readonly Use[] },
): Buffer {
	// Where an artifact and a shared object begin at the same byte, the artifact comes first.
	const cuts: Cut[] = [
		...cutsOfMarked(bytes, page, names, verdicts),
		...page.loose.flatMap(cutsOfLoose),
		...uses.map(({ from, to, as }) => ({ from, to, text: `/${as} Do` })),
	];
	cuts.sort((a, b) => a.from - b.from);
	const parts: Buffer[] = [];
	let at = 0;
	for (const { from, to, text } of cuts) {
		parts.push(bytes.subarray(at, from), Buffer.from(text, "latin1"));
		at = to;
	}
	parts.push(bytes.subarray(at));
	return Buffer.concat(parts);
}
