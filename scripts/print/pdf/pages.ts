import type { Draft } from "./draft.ts";
import type { PdfFile } from "./file.ts";
import { isDict, nameAt, type PdfDict, PdfFault, type PdfObject, PdfRef } from "./objects.ts";

const MOST_PAGES = 100_000;

/** The pages in their order, through the tree that holds them. */
export function pagesOf(file: PdfFile, catalog: PdfDict): PdfRef[] {
	const pages: PdfRef[] = [];
	const stack: PdfObject[] = [catalog.get("Pages") ?? null];
	for (let steps = 0; stack.length > 0; steps++) {
		if (steps > MOST_PAGES) throw new PdfFault("too many pages");
		const ref = stack.pop();
		const node = file.resolve(ref);
		if (!isDict(node) || !(ref instanceof PdfRef)) throw new PdfFault("page tree is broken");
		if (nameAt(node, "Type") === "Page") pages.push(ref);
		else stack.push(...file.arrayAt(node, "Kids").toReversed());
	}
	return pages;
}

/** Bookmarks point to the elements of the new tree; those whose element is gone keep the place on the page. */
export function finishOutline(draft: Draft, outlines: PdfDict, elements: ReadonlyMap<number, PdfRef>): void {
	const seen = new Set<number>();
	const stack: (PdfObject | undefined)[] = [outlines.get("First")];
	while (stack.length > 0) {
		const ref = stack.pop();
		if (!(ref instanceof PdfRef) || seen.has(ref.id)) continue;
		seen.add(ref.id);
		const item = draft.get(ref);
		if (!isDict(item)) continue;
		const target = item.get("SE");
		const moved = target instanceof PdfRef ? elements.get(target.id) : undefined;
		const rest = [...item].filter(([key]) => key !== "SE");
		draft.replace(ref, new Map(moved ? [...rest, ["SE", moved]] : rest));
		stack.push(item.get("Next"), item.get("First"));
	}
}
