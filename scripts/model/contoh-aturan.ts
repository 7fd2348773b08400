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
