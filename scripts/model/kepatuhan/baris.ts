import type { Jenis } from "../generated/schema-types.ts";
import type { Citation } from "../peraturan.ts";

/** One duty or form that the regulations ask for: a row of the list of duties. */
export interface BarisKewajiban {
	/** Lasting id; rules and obligations name it in `rows`. */
	readonly row: string;
	/** What is asked, in Indonesian and in our own words. */
	readonly meminta: string;
	/** The provisions that ask it, the principal one first. */
	readonly cites: readonly [Citation, ...Citation[]];
	/** Kinds of file in which content states it. */
	readonly jenis?: readonly Jenis[];
	/** Ids of checks of shape and drafting that serve it; what rules and obligations do, they say themselves. */
	readonly pemeriksaan?: readonly string[];
	/** What else of the program serves it, in Indonesian. */
	readonly lain?: string;
}
