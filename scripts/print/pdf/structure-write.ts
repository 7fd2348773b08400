import type { Draft } from "./draft.ts";
import { finishLink } from "./links.ts";
import { dict, name, type PdfObject, PdfRef } from "./objects.ts";
import { type Annotation, type Element, isElement, isLeaf, type Kid } from "./structure.ts";

/** HTML's words for emphasis are PDF 2.0's; older readers take them for runs of text. */
const ROLES = dict({ Strong: name("Span"), Em: name("Span") });

interface Written {
	/** The tag tree's root. */
	readonly tree: PdfRef;
	/** The new object of each element, by the one it was read from. */
	readonly elements: ReadonlyMap<number, PdfRef>;
}

class TreeWriter {
	/** For each page, the element that owns each piece of content, by the number of the piece. */
	readonly owners: PdfRef[][];
	readonly elements = new Map<number, PdfRef>();
	/** The element that holds each annotation, by the annotation's object. */
	readonly annotations = new Map<number, PdfRef>();

	constructor(
		private readonly draft: Draft,
		private readonly pages: readonly PdfRef[],
	) {
		this.owners = pages.map(() => []);
	}

	element(node: Element, parent: PdfRef): PdfRef {
		const ref = this.draft.add(null);
		if (node.source !== undefined) this.elements.set(node.source, ref);
		const home = node.kids.find(isLeaf)?.page;
		const kids = node.kids.map((kid) => this.kid(kid, ref, home));
		const [only] = kids;
		this.draft.replace(
			ref,
			new Map<string, PdfObject>([
				["S", name(node.type)],
				["P", parent],
				...(home === undefined ? [] : [["Pg", this.pages[home] as PdfRef] as const]),
				...(only === undefined ? [] : [["K", kids.length === 1 ? only : kids] as const]),
				...node.entries,
			]),
		);
		return ref;
	}

	private kid(kid: Kid, ref: PdfRef, home: number | undefined): PdfObject {
		if (isElement(kid)) return this.element(kid, ref);
		const Pg = this.pages[kid.page] as PdfRef;
		if (!isLeaf(kid)) return this.annotation(kid, ref, Pg);
		(this.owners[kid.page] as PdfRef[])[kid.mcid] = ref;
		return kid.page === home ? kid.mcid : dict({ Type: name("MCR"), Pg, MCID: kid.mcid });
	}

	private annotation({ annotation }: Annotation, ref: PdfRef, Pg: PdfRef): PdfObject {
		this.annotations.set(annotation, ref);
		return dict({ Type: name("OBJR"), Pg, Obj: new PdfRef(annotation) });
	}

	/** From a page's content, and from an annotation, to the elements that hold them. */
	parents(): PdfObject {
		const Nums: PdfObject[] = this.owners.flatMap((owners, page): PdfObject[] => [page, this.draft.add(owners)]);
		let key = this.pages.length;
		for (const [id, ref] of this.annotations) {
			finishLink(this.draft, id, key);
			Nums.push(key++, ref);
		}
		return this.draft.add(dict({ Nums }));
	}
}

/** Writes the tag tree, and the way back from every piece of content and every annotation to its element. */
export function writeTree(draft: Draft, root: Element, pages: readonly PdfRef[]): Written {
	const tree = draft.add(null);
	const writer = new TreeWriter(draft, pages);
	const K = writer.element(root, tree);
	const ParentTree = writer.parents();
	draft.replace(
		tree,
		dict({
			Type: name("StructTreeRoot"),
			K,
			ParentTree,
			ParentTreeNextKey: pages.length + writer.annotations.size,
			RoleMap: ROLES,
		}),
	);
	return { tree, elements: writer.elements };
}
