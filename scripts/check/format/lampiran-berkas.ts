import { berkasLampiranOf } from "../../model/lampiran.ts";
import { resolvePath } from "../../model/pihak.ts";
import type { FormatCheck } from "./format.ts";

/** A PDF in the folder of the paper itself: nothing can lead out of it. */
const NAMA = /^[\w][\w. -]*\.pdf$/i;

const SALAH_NAMA = {
	ruleId: "lampiran-berkas-bukan-pdf",
	message: "Lampiran berkas harus berupa nama PDF di folder yang sama, tanpa alamat folder.",
	suggestion: "Simpan PDF-nya di samping dokumen ini, lalu tulis namanya saja, mis. dpa.pdf.",
};

/** Every PDF that a paper attaches is there, beside it, and can be taken into a bundle. */
export const checkLampiranBerkas: FormatCheck = (sasaran, { arsip, report }) => {
	if (sasaran.jenis === "kerja-sama") return;
	for (const [index, { berkas }] of berkasLampiranOf(sasaran).entries()) {
		const at = sasaran.sumber.locate(["lampiran_berkas", index, "berkas"]);
		const pdf = arsip.pdf?.get(resolvePath(sasaran.sumber.path, berkas) ?? "");
		if (!NAMA.test(berkas)) report({ ...SALAH_NAMA, at });
		else if (!pdf)
			report({
				ruleId: "lampiran-berkas-tidak-ada",
				message: `PDF "${berkas}" tidak ditemukan di folder ini.`,
				suggestion: "Simpan PDF-nya di samping dokumen ini dengan nama itu, atau hapus butirnya.",
				at,
			});
		else if ("salah" in pdf) report({ ...pdf.salah, message: `${berkas}: ${pdf.salah.message}`, at });
	}
};
