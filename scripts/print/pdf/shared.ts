import type { PageContent } from "./content.ts";
import type { Draft } from "./draft.ts";
import { dict, name, type PdfDict, type PdfRef } from "./objects.ts";
import { pack } from "./write.ts";

/** A stretch of a page that is drawn by one object for all pages. */
export interface Use {
	readonly from: number;
	readonly to: number;
	/** Name among the page's resources. */
	readonly as: string;
}

/** Moves, lines, curves and one filling: nothing that looks at anything but its own numbers and the current colour. */
const PLAIN_AREA = /^[-\d.\smlch]+\sf\*?$/;

/** Smallest rectangle around a plain area; its numbers are x and y in turn. */
function boxOf(area: string): number[] {
	const numbers = (area.match(/-?[\d.]+/g) ?? []).map(Number);
	const xs = numbers.filter((_, index) => index % 2 === 0);
	const ys = numbers.filter((_, index) => index % 2 === 1);
	const least = (list: readonly number[]) => list.reduce((a, b) => Math.min(a, b));
	const most = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b));
	return [Math.floor(least(xs)), Math.floor(least(ys)), Math.ceil(most(xs)), Math.ceil(most(ys))];
}

/** Places of each large plain area, by its text. */
function placesOf(pages: readonly PageContent[], contents: readonly Buffer[]): Map<string, (readonly [number, Use])[]> {
	const places = new Map<string, (readonly [number, Use])[]>();
	for (const [page, { areas }] of pages.entries()) {
		for (const { from, to } of areas) {
			const text = (contents[page] as Buffer).toString("latin1", from, to);
			if (!PLAIN_AREA.test(text)) continue;
			const known = places.get(text) ?? [];
			known.push([page, { from, to, as: "" }]);
			places.set(text, known);
		}
	}
	return places;
}

/**
 * Finds what is drawn alike on several pages, the QR code and the word across a draft, and makes one object of each.
 * @returns for each page, what its content has to call instead
 */
export async function shareAreas(
	draft: Draft,
	pages: readonly PageContent[],
	contents: readonly Buffer[],
): Promise<{ readonly uses: readonly Use[][]; readonly forms: ReadonlyMap<string, PdfRef> }> {
	const uses: Use[][] = pages.map(() => []);
	const forms = new Map<string, PdfRef>();
	for (const [text, places] of placesOf(pages, contents)) {
		if (places.length < 2) continue;
		const as = `Bersama${forms.size}`;
		const data = await pack(Buffer.from(text, "latin1"));
		const head = dict({
			Type: name("XObject"),
			Subtype: name("Form"),
			BBox: boxOf(text),
			Filter: name("FlateDecode"),
		});
		forms.set(as, draft.addStream(head, data));
		for (const [page, use] of places) uses[page]?.push({ ...use, as });
	}
	return { uses, forms };
}

/** A page's resources, with the shared objects it calls. */
export function withForms(resources: PdfDict, uses: readonly Use[], forms: ReadonlyMap<string, PdfRef>): PdfDict {
	if (uses.length === 0) return resources;
	const own = resources.get("XObject");
	const called = uses.map(({ as }) => [as, forms.get(as) as PdfRef] as const);
	return new Map([...resources, ["XObject", new Map([...(own instanceof Map ? own : []), ...called])]]);
}
