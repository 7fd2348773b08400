import type { Arsip } from "../model/arsip.ts";
import type { Ketentuan } from "../model/generated/schema-types.ts";
import { findKetentuan } from "../model/peraturan.ts";

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

/**
 * Address of the provision that a citation names, as in `perbup-barsel-23-2023:19-3`.
 * @returns undefined when we do not hold it
 */
export function urlOfCitation(arsip: Pick<Arsip, "peraturan">, citation: string): string | undefined {
	const found = findKetentuan(arsip, citation);
	return found && `/peraturan/${citation.split(":")[0]}/#${jangkarKetentuan(found.ketentuan)}`;
}
