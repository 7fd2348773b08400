import { type Element, element, isElement, type Kid, visitUp } from "./structure.ts";
import { mendTable } from "./table-tags.ts";

/** Chromium's word for "no meaning of its own": boxes, runs of text, cells of a table that only lays out. */
const NONE = "NonStruct";
/** Stand in a line of text. */
const INLINE: ReadonlySet<string> = new Set(["Span", "Strong", "Em", "Link", "Quote", "Code", "Reference", "Note"]);
/** Hold text itself, no paragraphs. */
const TEXT: ReadonlySet<string> = new Set(["P", "H1", "H2", "H3", "H4", "H5", "H6", "Caption", "Lbl", ...INLINE]);
/** Hold paragraphs, or text itself where it is but one. */
const EITHER: ReadonlySet<string> = new Set(["TD", "TH", "LI", "LBody", "Figure"]);
/** Have their place even when nothing is in them. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(["TD", "TH"]);

const isRun = (kid: Kid): boolean =>
	!isElement(kid) || (kid.type === NONE && kid.kids.length > 0 && !kid.kids.some(isElement));
const isInline = (kid: Kid): boolean => isRun(kid) || (isElement(kid) && INLINE.has(kid.type));

/** Runs of text without their wrapper; one in another language keeps it. */
function unwrapRun(kid: Kid): Kid[] {
	if (!isElement(kid) || kid.type !== NONE) return [kid];
	return kid.entries.has("Lang") ? [element("Span", kid.kids, kid.entries)] : kid.kids;
}

/** Gathers text that stands beside paragraphs into paragraphs of its own. */
function paragraphs(kids: readonly Kid[]): Kid[] {
	const result: Kid[] = [];
	let run: Kid[] = [];
	const close = () => {
		if (run.length > 0) result.push(element("P", run));
		run = [];
	};
	for (const kid of kids) {
		if (isInline(kid)) {
			run.push(...unwrapRun(kid));
		} else {
			close();
			result.push(kid);
		}
	}
	close();
	return result;
}

/** A box: a paragraph where it holds one line of thought; otherwise what is in it takes its place. */
function unwrapBox(box: Element): Kid[] {
	const kids = paragraphs(box.kids);
	if (!box.entries.has("Lang")) return kids;
	const [only] = kids;
	if (kids.length === 1 && only && isElement(only) && only.type === "P" && only.entries.size === 0)
		return [{ ...only, entries: box.entries }];
	return [element("Div", kids, box.entries)];
}

/** One line of text, with or without a box of its own: labels that can be linked to have one. */
const isLine = (kid: Kid): boolean => isRun(kid) || (isBox(kid) && kid.kids.every(isInline));

/** A label, and beside it the text: what stands first and alone in its line numbers the rest. */
function mendItem(item: Element): void {
	const [first, ...rest] = item.kids;
	if (first && isLine(first) && rest.some((kid) => !isInline(kid)))
		item.kids = [element("Lbl", flatten(first)), element("LBody", bodyKids(rest))];
	else if (!item.kids.some((kid) => isElement(kid) && (kid.type === "LBody" || kid.type === "Lbl")))
		item.kids = [element("LBody", bodyKids(item.kids))];
}

const bodyKids = (kids: readonly Kid[]): Kid[] =>
	kids.every(isInline) ? kids.flatMap(unwrapRun) : paragraphs(kids.flatMap(unwrapIfBox));

const isBox = (kid: Kid): kid is Element => isElement(kid) && kid.type === NONE && !isRun(kid);
const unwrapIfBox = (kid: Kid): Kid[] => (isBox(kid) ? unwrapBox(kid) : [kid]);

/** Text inside text: boxes in a heading or a line have nothing to say. */
const flatten = (kid: Kid): Kid[] => (isBox(kid) ? kid.kids.flatMap(flatten) : unwrapRun(kid));

function mendElement(node: Element): void {
	node.kids = node.kids.filter((kid) => !isElement(kid) || kid.kids.length > 0 || MAY_BE_EMPTY.has(kid.type));
	// A box is taken apart by what holds it: only there is known whether it is text or a paragraph.
	if (node.type === NONE) return;
	if (TEXT.has(node.type)) node.kids = node.kids.flatMap(flatten);
	else if (node.type === "LI") mendItem(node);
	else if (EITHER.has(node.type)) node.kids = bodyKids(node.kids);
	else if (node.type === "Table") mendTable(node);
	else if (node.type !== "TR" && node.type !== "L") node.kids = paragraphs(node.kids.flatMap(unwrapIfBox));
}

/** Unpacks boxes within boxes first, so that a box holds text and meaning, no other box. */
function unwrapInner(node: Element): void {
	if (node.type === NONE) node.kids = node.kids.flatMap(unwrapIfBox);
}

/**
 * Makes the tag tree say what the sheet says: text in paragraphs, lists with labels and bodies, tables of whole rows,
 * and no boxes that mean nothing. What has become empty goes.
 * @param root changed in place
 */
export function mendTags(root: Element): void {
	visitUp(root, (node) => {
		unwrapInner(node);
		mendElement(node);
	});
}
