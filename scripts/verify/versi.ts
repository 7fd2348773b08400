import type { CatatanVersi, Versi, VersiLama } from "../model/versi.ts";

/** A text that stood from one day to another. */
export interface Masa {
	readonly sha256: string;
	readonly kode: string;
	readonly status: string;
	readonly commit: string;
	readonly tanggal: string;
}

/** Neighbours with the same text are one: a comment or another paper changed, not this one. */
const joinSame = (masa: readonly Masa[]): Masa[] =>
	masa.filter((satu, index) => satu.sha256 !== masa[index - 1]?.sha256);

/**
 * Sorts the states of a document into the version that stands and those that stood. A text that came back after
 * another is one version.
 * @param masa the oldest first
 * @param kini the present text, whether git holds it or not
 */
export function catatanOf(masa: readonly Masa[], kini: Versi): CatatanVersi {
	const turns = joinSame(masa);
	const last = turns.at(-1);
	const lama = new Map<string, VersiLama>();
	for (const [index, satu] of turns.entries()) {
		if (satu.sha256 === kini.sha256) continue;
		const sampai = turns[index + 1]?.tanggal;
		const { commit, tanggal } = lama.get(satu.kode) ?? satu;
		// Set anew, so that the order is that in which they were last replaced.
		lama.delete(satu.kode);
		lama.set(satu.kode, { ...satu, commit, tanggal, ...(sampai && { sampai }) });
	}
	const asal = last?.sha256 === kini.sha256 ? { commit: last.commit, tanggal: last.tanggal } : {};
	return { kini: { ...kini, ...asal }, lama: [...lama.values()].reverse() };
}
