import type { JenisDokumen } from "../model/jenis.ts";
import type { Rencana } from "./konteks.ts";

/** Fields that must hold one value of a few or a day, so that no blank can stand there: a value to be looked at does. */
const SEMENTARA: Readonly<Partial<Record<JenisDokumen, readonly string[]>>> = {
	telaahan: ["kesimpulan"],
	"persetujuan-dprd": ["hasil"],
	"laporan-pemantauan": ["metode"],
	"berita-acara": ["tentang"],
	"matrik-evaluasi": ["baris"],
	perselisihan: ["timbul", "keadaan"],
	pengakhiran: ["alasan", "berakhir", "pembagian"],
	rapat: ["tingkat", "tanggal"],
	pembinaan: ["bentuk", "tanggal"],
	adendum: ["membebani_masyarakat"],
};

/** Fields of a new paper that whoever writes it must look at, though they hold a value. */
export function periksaDulu({ jenis, isian, periode }: Rencana): readonly string[] {
	if (jenis === "surat")
		return isian?.bentuk === undefined ? ["bentuk", "arah"] : isian.arah === undefined ? ["arah"] : [];
	if (jenis === "laporan-semester" || jenis === "laporan-mitra") return periode ? [] : ["periode"];
	return SEMENTARA[jenis] ?? [];
}
