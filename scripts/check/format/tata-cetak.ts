import { isNaskah } from "../../model/arsip.ts";
import type { FormatCheck } from "./format.ts";

/** What a naskah asks of its print is there: the party that bears the meterai, the lampiran that lies on its side. */
export const checkTataCetak: FormatCheck = (sasaran, { report }) => {
	if (!isNaskah(sasaran) || !sasaran.data.cetak) return;
	const { sumber, naskah, data } = sasaran;
	const { meterai, lampiran_lanskap } = sasaran.data.cetak;
	const asked = Array.isArray(meterai) ? meterai : [];
	for (const [index, nomor] of asked.entries()) {
		if (nomor <= data.pihak.length) continue;
		report({
			ruleId: "meterai-tanpa-pihak",
			at: sumber.locate(["cetak", "meterai", index]),
			message: `Meterai diminta pada tanda tangan pihak ke-${nomor}, padahal hanya ada ${data.pihak.length} pihak.`,
			suggestion: "Tulis nomor urut pihak menurut daftar pihak, atau true untuk setiap pihak.",
		});
	}
	for (const [index, nomor] of (lampiran_lanskap ?? []).entries()) {
		if (naskah.lampiran.some((lampiran) => lampiran.nomor === nomor)) continue;
		report({
			ruleId: "lampiran-lanskap-tidak-ada",
			at: sumber.locate(["cetak", "lampiran_lanskap", index]),
			message: `Lampiran ke-${nomor} diminta tercetak mendatar, tetapi naskah ini hanya memuat ${naskah.lampiran.length} lampiran.`,
			suggestion: "Tulis nomor urut lampiran yang ada.",
		});
	}
};
