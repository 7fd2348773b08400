import { type BerkasCetak, kasusOf, type Sasaran } from "../model/arsip.ts";
import type { JenisDinas } from "../model/jenis.ts";

/** An official paper of this kind, of a case or of the region. */
export type Dinas<J extends JenisDinas> = Extract<BerkasCetak, { readonly jenis: J }>;

/** Papers of this kind that were not withdrawn. */
export const isDinasJenis =
	<J extends JenisDinas>(jenis: J) =>
	(sasaran: Sasaran): sasaran is Dinas<J> =>
		sasaran.jenis === jenis && sasaran.data.status !== "batal";

/** The same, in a cooperation between regions: Perbup Barito Selatan 23/2023 speaks of no other. */
export const isDinasKsdd =
	<J extends JenisDinas>(jenis: J) =>
	(sasaran: Sasaran): sasaran is Dinas<J> =>
		sasaran.jenis === jenis && sasaran.data.status !== "batal" && kasusOf(sasaran)?.data.bentuk === "ksdd";

/** True for whoever leads the TKKSD, or stands for it: reports on a cooperation go there. */
export const isKetuaTkksd = (kepada: string | undefined): boolean =>
	/\bketua\b.*\b(?:tkksd|tim koordinasi)\b|^(?:yth\.\s*)?sekretaris\s+daerah\b/i.test(kepada ?? "");
