import type { Sasaran } from "../../model/arsip.ts";
import { compareTanggal, tanggalPanjang } from "../../model/tanggal.ts";
import type { FormatCheck, FormatContext } from "./format.ts";

interface Masa {
	readonly mulai?: string | null;
	readonly selesai?: string | null;
}

function checkMasa(sasaran: Sasaran, field: string, masa: Masa | undefined, report: FormatContext["report"]): void {
	if (!masa?.mulai || !masa.selesai || compareTanggal(masa.selesai, masa.mulai) >= 0) return;
	report({
		ruleId: "tanggal-terbalik",
		at: sasaran.sumber.locate([field, "selesai"]),
		message: `Berakhir ${tanggalPanjang(masa.selesai)}, padahal mulai ${tanggalPanjang(masa.mulai)}.`,
		suggestion: "Tukar atau perbaiki tanggal mulai dan selesai.",
	});
}

/** Terms run forward, and what was signed has a day of signing that has already come. */
export const checkTanggal: FormatCheck = (sasaran, { today, report }) => {
	if (sasaran.jenis === "kerja-sama") return;
	const { data, sumber } = sasaran;
	if ("jangka_waktu" in data) checkMasa(sasaran, "jangka_waktu", data.jangka_waktu, report);
	if ("periode" in data) checkMasa(sasaran, "periode", data.periode, report);
	if (data.status !== "ditandatangani") return;
	if (!data.tanggal) {
		report({
			ruleId: "tanggal-kosong",
			at: sumber.locate(["tanggal"], "key"),
			message: "Dokumen ini berstatus ditandatangani tetapi tanggalnya kosong.",
			suggestion: "Isi tanggal penandatanganan, mis. tanggal: 2026-11-02, atau kembalikan status ke final.",
		});
	} else if (compareTanggal(data.tanggal, today) > 0) {
		report({
			ruleId: "tanggal-mendatang",
			severity: "warning",
			at: sumber.locate(["tanggal"]),
			message: `Tanggal penandatanganan ${tanggalPanjang(data.tanggal)} belum tiba.`,
			suggestion: "Periksa tahunnya, atau kembalikan status ke final sampai ditandatangani.",
		});
	}
};
