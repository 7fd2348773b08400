import type { Draft } from "./draft.ts";
import { isDict, type PdfDict, PdfName, type PdfObject, PdfRef, PdfString, text, textOf } from "./objects.ts";

/** Where a link leads, in words: "Menuju pasal 7 ayat 2", or the address itself. */
function targetOf(link: PdfDict): string | undefined {
	const dest = link.get("Dest");
	if (dest instanceof PdfName) return `Menuju ${dest.name.replaceAll("-", " ")}`;
	const action = link.get("A");
	const uri = isDict(action) ? action.get("URI") : undefined;
	return uri instanceof PdfString ? textOf(uri) : undefined;
}

/**
 * Writes into a link's annotation what a listener is told of it, and the key that leads back to its element.
 * @param annotation object of the annotation
 */
export function finishLink(draft: Draft, annotation: number, key: number): void {
	const ref = new PdfRef(annotation);
	const link = draft.get(ref);
	if (!isDict(link)) return;
	const target = link.has("Contents") ? undefined : targetOf(link);
	const contents: readonly (readonly [string, PdfObject])[] = target === undefined ? [] : [["Contents", text(target)]];
	draft.replace(ref, new Map([...link, ...contents, ["StructParent", key]]));
}
