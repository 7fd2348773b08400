import type { JatuhTempoPublik, KasusTerbuka } from "../portal.ts";

/** Whether a cooperation is carried out, in a few figures. */
export interface Pelaksanaan {
	/** Duties of reporting and reviewing that were met, are late, are due soon, and wait without a term. */
	readonly terpenuhi: number;
	readonly terlambat: number;
	readonly segera: number;
	readonly tanpa_batas: number;
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
	const waiting = binding.filter(({ keadaan }) => keadaan === "segera");
	return {
		terpenuhi: count("terpenuhi"),
		terlambat: count("terlambat"),
		segera: waiting.filter(({ batas }) => batas !== undefined).length,
		tanpa_batas: waiting.filter(({ batas }) => batas === undefined).length,
		rekomendasi: tindak_lanjut.length,
		ditindaklanjuti: tindak_lanjut.filter(({ selesai }) => selesai !== undefined).length,
	};
}
