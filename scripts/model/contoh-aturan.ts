import type { Severity } from "./diagnostic.ts";

/** One line of an example. */
export interface BarisContoh {
	readonly teks: string;
	/** This is what differs between wrong and right. */
	readonly beda: boolean;
}

/** How a rule is broken and kept, as the Panduan shows it. */
export interface ContohAturan {
	readonly id: string;
	/** The test case that is the wrong example. */
	readonly kasus: string;
	readonly keliru: readonly BarisContoh[];
	readonly benar: readonly BarisContoh[];
	/** What `naskah check` says of the wrong example. */
	readonly pesan: string;
}

/** A slip of drafting as the Panduan shows it: what is written wrongly, and well, in a naskah that is sound otherwise. */
export interface AdeganPenulisan {
	/** Of the check that finds it. */
	readonly id: string;
	/** What is examined, in a sentence. */
	readonly apa: string;
	readonly keliru: string;
	readonly baik: string;
	/** Words of the sound naskah whose place both take; a sentence of its pasal on the work where absent. */
	readonly di?: string;
	/** When the check weighs another way than here. */
	readonly berat_lain?: string;
}

/** What the Panduan shows of such a slip. */
export interface ContohPenulisan extends Omit<AdeganPenulisan, "di"> {
	readonly berat: Severity;
	/** What `naskah check` says of the wrong words, and how it would have them mended. */
	readonly pesan: string;
}
