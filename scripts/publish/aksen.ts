import type { BerkasDaerah } from "../model/arsip.ts";

/**
 * The accents that regions chose, by the first part of the address of their pages. A portal of one region wears its
 * accent everywhere: there it stands under the empty name too. Which accents there are, the schema says; each meets
 * WCAG 2.2 AA in light and dark (`site/gaya/2-aksen.css`), so no region can make its pages unreadable.
 */
export function aksenOf(daerah: readonly BerkasDaerah[]): Record<string, string> {
	const chosen = daerah.flatMap(({ id, data }) => (data.aksen ? [[id, data.aksen] as const] : []));
	const [satu] = chosen;
	return Object.fromEntries(satu && daerah.length === 1 ? [...chosen, ["", satu[1]]] : chosen);
}
