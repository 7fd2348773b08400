import type { Arsip } from "../model/arsip.ts";
import type { HurufCetak } from "./huruf.ts";
import type { Templates } from "./templates.ts";

/** All that a sheet is made of besides the document itself. */
export interface BahanCetak {
	readonly arsip: Arsip;
	readonly templates: Templates;
	/** Files of the default font, all subsets. */
	readonly huruf: readonly HurufCetak[];
	/** The day that stands in for a document without date, YYYY-MM-DD. */
	readonly today: string;
	/** The commit each file comes from, by its path inside `content/`; drafts carry it. None where not told. */
	readonly commits?: ReadonlyMap<string, string>;
	/** Places of the parties, from 1, whose signature bears the meterai on this original; the profile's choice where none are given. */
	readonly meterai?: readonly number[];
	/** Offices that put their paraf on this original; only the one with the paraf hierarki has them. */
	readonly paraf_hierarki?: readonly string[];
	/** The sheet goes into a bundle, which numbers its pages through. */
	readonly tanpa_nomor?: boolean;
}
