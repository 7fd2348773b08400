/**
 * A text that is made when someone reads it, and each time anew: of a large archive no more than a few are ever held.
 * Until then it is known by what it is made from.
 */
export class TeksNanti {
	/**
	 * @param sidik digest, or names joined to one, of all that the text is made from: while it is the same, so is the text
	 * @param make pure
	 */
	constructor(
		readonly sidik: string,
		private readonly make: () => string,
	) {}

	/** The text itself. A method, for a template asks a field for its value twice. */
	baca(): string {
		return this.make();
	}

	/**
	 * The text that is made from this one.
	 * @param oleh all that decides it besides this text, in words
	 */
	lalu(oleh: string, ubah: (html: string) => string): TeksNanti {
		return new TeksNanti(`${this.sidik} ${oleh}`, () => ubah(this.make()));
	}

	/** In JSON it stands by what it is made from. */
	toJSON(): string {
		return this.sidik;
	}
}

/** Where there is none. */
export const TANPA_TEKS = new TeksNanti("", () => "");
