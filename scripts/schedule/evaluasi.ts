import type { BerkasKerjaSama } from "../model/arsip.ts";
import { paperOf } from "./peristiwa.ts";

/** The days on which a case was evaluated. Two papers of one day, a matrix and its report, are one evaluation. */
export function evaluasiOf(kasus: BerkasKerjaSama): string[] {
	const days = paperOf(kasus, "matrik-evaluasi", "laporan-evaluasi").map(({ data }) => data.tanggal);
	return [...new Set(days)];
}
