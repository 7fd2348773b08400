import type { Dokumen } from "../model/arsip.ts";
import type { JenisDokumen } from "../model/jenis.ts";
import { berkasOf, type Konteks, terbaru } from "./konteks.ts";

/** The naskah that work and reports rest on, what binds most closely first. */
const BERJALAN = [
	"perjanjian-kerja-sama",
	"naskah-kerja-sama",
	"nota-kesepakatan",
	"kesepakatan-bersama",
	"pernyataan-kehendak",
] as const satisfies readonly JenisDokumen[];

/** On what each kind rests, the most telling first; the first that the case has is named. Kinds left out rest on nothing. */
const DASAR: Readonly<Partial<Record<JenisDokumen, readonly JenisDokumen[]>>> = {
	"perjanjian-kerja-sama": ["kesepakatan-bersama", "nota-kesepakatan"],
	"nota-kesepakatan": ["kesepakatan-bersama"],
	"rencana-kerja": ["nota-kesepakatan"],
	"naskah-kerja-sama": ["pernyataan-kehendak"],
	adendum: ["perjanjian-kerja-sama", "nota-kesepakatan", "naskah-kerja-sama", "kesepakatan-bersama"],
	perpanjangan: ["perjanjian-kerja-sama", "nota-kesepakatan", "naskah-kerja-sama", "kesepakatan-bersama"],
	telaahan: ["kerangka-acuan-kerja"],
	"persetujuan-dprd": ["kesepakatan-bersama", "nota-kesepakatan", "pernyataan-kehendak", ...BERJALAN],
	"matrik-evaluasi": BERJALAN,
	laporan: BERJALAN,
	"laporan-mitra": BERJALAN,
	"laporan-semester": BERJALAN,
	"laporan-pemantauan": BERJALAN,
	"laporan-evaluasi": ["matrik-evaluasi", ...BERJALAN],
	"berita-acara": BERJALAN,
	notulen: BERJALAN,
	"daftar-hadir": ["notulen"],
	perselisihan: BERJALAN,
	pengakhiran: BERJALAN,
};

/** Kinds whose schema or whose meaning asks that they rest on something. */
const WAJIB: readonly JenisDokumen[] = [
	...["adendum", "perpanjangan", "rencana-kerja", "telaahan", "persetujuan-dprd", "perselisihan"],
	...["pengakhiran", "laporan-mitra", "laporan-semester", "laporan-pemantauan", "laporan-evaluasi"],
] as const as readonly JenisDokumen[];

/** A letter answers a letter, and follows up the paper that gave rise to it. */
function dasarSurat({ kasus, rencana }: Konteks): readonly JenisDokumen[] {
	const { bentuk } = rencana.isian ?? {};
	if (bentuk === undefined || bentuk === "lain") return [];
	if (bentuk === "penawaran" || bentuk === "usulan-rencana") return ["telaahan", "kerangka-acuan-kerja"];
	const tawar = ["tanggapan", "permintaan-tanggapan-kedua", "laporan-kepada-gubernur"].includes(bentuk);
	return tawar && terbaru(kasus, "surat") ? ["surat"] : BERJALAN;
}

/** The paper that a new one rests on. */
export function indukOf(konteks: Konteks): Dokumen | undefined {
	const { kasus, rencana } = konteks;
	const wanted = rencana.jenis === "surat" ? dasarSurat(konteks) : (DASAR[rencana.jenis] ?? []);
	return terbaru(kasus, ...wanted);
}

/** `dasar` of the new paper: its ground, and the paper that gave rise to it. */
export function dasarOf(konteks: Konteks): string[] {
	const induk = indukOf(konteks);
	const { pemicu, jenis } = konteks.rencana;
	// A renewal weighs what the last evaluation said.
	const evaluasi = jenis === "perpanjangan" ? terbaru(konteks.kasus, "laporan-evaluasi", "matrik-evaluasi") : undefined;
	return [...new Set([induk, pemicu, evaluasi].flatMap((satu) => (satu ? [berkasOf(satu)] : [])))];
}

/** The kinds of which the case must have one before this paper can be written; none where it has one, or needs none. */
export function dasarYangKurang(konteks: Konteks): readonly JenisDokumen[] {
	const { jenis } = konteks.rencana;
	return WAJIB.includes(jenis) && !indukOf(konteks) ? (DASAR[jenis] ?? []) : [];
}
