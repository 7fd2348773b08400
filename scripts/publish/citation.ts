import type { Ketentuan } from "../model/generated/schema-types.ts";

/**
 * Anchor of a provision on the page of its regulation: `pasal-19-ayat-3` for "Pasal 19 ayat (3)". A place that is no
 * pasal (a slide, an annex) is known by its id.
 */
export function jangkarKetentuan({ id, letak }: Pick<Ketentuan, "id" | "letak">): string {
	if (!letak.startsWith("Pasal")) return id;
	return letak
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/-$/, "");
}
