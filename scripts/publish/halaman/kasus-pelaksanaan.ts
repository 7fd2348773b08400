import type { JatuhTempoPublik, KasusTerbuka } from "../portal.ts";

/** Whether a cooperation is carried out, in a few figures. */
export interface Pelaksanaan {
	/** Duties of reporting and reviewing that were met, are late, and are due soon. */
	readonly terpenuhi: number;
	readonly terlambat: number;
	readonly segera: number;
	/** Recommendations of evaluations, and those that were followed up. */
	readonly rekomendasi: number;
	readonly ditindaklanjuti: number;
}

/** @param tenggat what the case owes and owed */
export function pelaksanaanKasus(
	{ tindak_lanjut }: Pick<KasusTerbuka, "tindak_lanjut">,
	tenggat: readonly JatuhTempoPublik[],
): Pelaksanaan {
	const binding = tenggat.filter(({ mengikat }) => mengikat);
	const count = (keadaan: JatuhTempoPublik["keadaan"]) => binding.filter((satu) => satu.keadaan === keadaan).length;
	return {
		terpenuhi: count("terpenuhi"),
		terlambat: count("terlambat"),
		segera: count("segera"),
		rekomendasi: tindak_lanjut.length,
		ditindaklanjuti: tindak_lanjut.filter(({ selesai }) => selesai !== undefined).length,
	};
}
