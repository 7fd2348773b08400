import type { Position } from "./position.ts";

/** The word that begins a comment beside a value which nobody has chosen yet: the one vocabulary of this mark. */
export const KATA_PERIKSA = "PERIKSA";

/** A value that stands in for one that people still have to choose, where a blank could not stand. */
export interface TandaPeriksa extends Position {
	/** The name of the field, or "" where none stands on the line. */
	readonly isian: string;
	/** What to choose from, or what to look at. */
	readonly petunjuk: string;
}

/**
 * The comment that marks a value as a stand-in, as `yaml` keeps comments: without its `#`.
 * @param petunjuk what to choose from, or what the value was concluded from
 */
export const catatanPeriksa = (petunjuk = "belum ditetapkan"): string => ` ${KATA_PERIKSA}: ${petunjuk.trim()}`;

/** What stands beside the publication of a case that nobody has completed yet. */
export const BELUM_TERBIT = "belum terbit; ganti menjadi publik sesudah isinya diperiksa dan lengkap";

const CATATAN = new RegExp(`^#\\s*${KATA_PERIKSA}\\s*(?::\\s*(.*))?$`);

/** What a comment (with its `#`) says behind the mark; undefined for any other comment. */
export function bacaCatatanPeriksa(komentar: string): string | undefined {
	const found = CATATAN.exec(komentar);
	return found ? (found[1] ?? "").trim() : undefined;
}
