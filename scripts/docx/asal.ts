/** From which text an exported file was made; in the file's custom properties, as `naskah-kode` and so on. */
export interface AsalWord {
	/** Code of the version: "7Q2M-XK4D-9RTN". */
	readonly kode: string;
	/** SHA-256 of that version's source. */
	readonly sha256: string;
	/** Path of the source inside `content/`. */
	readonly path: string;
	readonly jenis: string;
}
