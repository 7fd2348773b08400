import { type DokumenBerpihak, type DokumenKuasa, isBerpihak, isNaskah } from "../../model/arsip.ts";
import { suratKuasaOf } from "../../model/kuasa.ts";
import { orangOf } from "../../model/penanda-tangan.ts";
import { resolvePath } from "../../model/pihak.ts";
import type { FormatCheck, FormatContext } from "./format.ts";

/** The letter that a signatory names is there and is one. An unsound letter is told at its own file. */
function checkPenandaTangan(dokumen: DokumenBerpihak, { paths, report }: FormatContext): void {
	const { sumber, kerja_sama } = dokumen;
	for (const { orang, path } of orangOf(dokumen)) {
		if (orang.kuasa === undefined || suratKuasaOf(orang, dokumen)) continue;
		const target = resolvePath(sumber.path, orang.kuasa) ?? "";
		const isOther = kerja_sama.dokumen.some((lain) => lain.sumber.path === target);
		const isUnsound = paths.has(target) && target.startsWith(sumber.path.replace(/[^/]*$/, ""));
		if (isUnsound && !isOther) continue;
		report({
			ruleId: "kuasa-tidak-ada",
			at: sumber.locate([...path, "kuasa"]),
			message: isOther
				? `"${orang.kuasa}" bukan surat kuasa.`
				: `Surat kuasa "${orang.kuasa}" tidak ditemukan di folder kerja sama ini.`,
			suggestion: "Tulis nama berkas surat kuasa di folder yang sama, mis. surat-kuasa.md.",
		});
	}
}

/** The letter names a naskah that is there, and that naskah names the letter. */
function checkNaskah({ data, sumber, kerja_sama }: DokumenKuasa, { paths, report }: FormatContext): void {
	const target = resolvePath(sumber.path, data.naskah) ?? "";
	const naskah = kerja_sama.dokumen.find((lain) => lain.sumber.path === target);
	const at = sumber.locate(["naskah"]);
	if (naskah ? !isNaskah(naskah) : !paths.has(target)) {
		report({
			ruleId: "naskah-kuasa-tidak-ada",
			at,
			message: naskah
				? `"${data.naskah}" bukan naskah yang ditandatangani.`
				: `Naskah "${data.naskah}" tidak ditemukan.`,
			suggestion: "Tulis nama berkas naskah di folder yang sama, mis. pks.md.",
		});
		return;
	}
	if (!naskah || !isNaskah(naskah) || data.status === "batal" || naskah.data.status === "batal") return;
	const isUsed = orangOf(naskah).some(
		({ orang }) =>
			(orang.kuasa !== undefined && resolvePath(naskah.sumber.path, orang.kuasa) === sumber.path) ||
			(data.nomor && orang.dasar?.includes(data.nomor)),
	);
	if (isUsed) return;
	report({
		ruleId: "kuasa-tidak-dipakai",
		severity: "warning",
		at,
		message: `Tidak ada penanda tangan ${data.naskah} yang menyebut surat kuasa ini.`,
		suggestion: `Tulis "kuasa: ${sumber.path.split("/").at(-1)}" pada penanda tangan yang diberi kuasa.`,
	});
}

/** Letters of power and the papers signed by them point at one another. */
export const checkKuasa: FormatCheck = (sasaran, context) => {
	if (isBerpihak(sasaran)) checkPenandaTangan(sasaran, context);
	if (sasaran.jenis === "surat-kuasa") checkNaskah(sasaran, context);
};
