import type { IngatanFormat } from "../../check/check.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { SourceDocument } from "../../model/source.ts";

/** What is known of how every paper is written. */
export interface IngatanPeriksa {
	/**
	 * Looks anew at papers that changed and at those beside them; takes the others as they were. What a change did to
	 * papers of other cases is found only by `semua`.
	 * @param changed paths inside `content/`
	 */
	dekat(changed: readonly string[]): IngatanFormat;
	/** Looks anew at every paper. */
	readonly semua: IngatanFormat;
}

const folderOf = (path: string): string => path.replace(/[^/]*$/, "");

export function createIngatanPeriksa(): IngatanPeriksa {
	const known = new Map<string, { readonly sumber: SourceDocument; readonly found: readonly Diagnostic[] }>();
	const note: IngatanFormat["note"] = ({ sumber }, found) => void known.set(sumber.path, { sumber, found });
	return {
		dekat(changed) {
			const folders = new Set(changed.map(folderOf));
			return {
				note,
				recall({ sumber }) {
					const before = known.get(sumber.path);
					return before?.sumber === sumber && !folders.has(folderOf(sumber.path)) ? before.found : undefined;
				},
			};
		},
		semua: { note, recall: () => undefined },
	};
}
