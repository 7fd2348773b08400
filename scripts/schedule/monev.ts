import type { BerkasKerjaSama } from "../model/arsip.ts";
import { type Bertanggal, paperOf } from "./peristiwa.ts";

/** Papers that prove monitoring or evaluation, the oldest first. */
export const monevOf = (kasus: BerkasKerjaSama): Bertanggal<BerkasKerjaSama["dokumen"][number]>[] =>
	paperOf(kasus, "laporan-pemantauan", "laporan-evaluasi", "matrik-evaluasi");
