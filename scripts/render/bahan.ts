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
}
