/** One version of a document, known by its text. */
export interface Versi {
	/** "7Q2M-XK4D-9RTN" */
	readonly kode: string;
	/** SHA-256 of the source as it may go out, in hexadecimal. */
	readonly sha256: string;
	readonly status: string;
	/** The commit with which it came, and its day; none for what git does not hold. */
	readonly commit?: string;
	readonly tanggal?: string;
	/** SHA-256 of its sheet as this very program prints it; none where it cannot be printed any more. */
	readonly pdf?: string;
}

/** A version that stands no more. */
export interface VersiLama extends Versi {
	readonly commit: string;
	readonly tanggal: string;
	/** The day on which another took its place; none while that one is not in git. */
	readonly sampai?: string;
}

/** All versions of a document that anyone could read. */
export interface CatatanVersi {
	readonly kini: Versi;
	/** The newest first. */
	readonly lama: readonly VersiLama[];
}
