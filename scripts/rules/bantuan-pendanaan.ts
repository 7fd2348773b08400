import type { BerkasKerjaSama, Sasaran } from "../model/arsip.ts";
import type { BantuanPendanaan } from "../model/generated/schema-types.ts";
import type { RuleContext } from "../model/rule.ts";
import { rupiah } from "../model/rupiah.ts";

type Anggaran = BantuanPendanaan["sumber"];

/** True for a case that states help from this kind of budget. */
export const isDibantu =
	(anggaran: Anggaran) =>
	(sasaran: Sasaran): sasaran is BerkasKerjaSama =>
		sasaran.jenis === "kerja-sama" && (sasaran.data.bantuan_pendanaan ?? []).some(({ sumber }) => sumber === anggaran);

/** Reports each help from this kind of budget to a case that is not kerja sama wajib between regions. */
export function checkHanyaWajib(anggaran: Anggaran, { data, sumber }: BerkasKerjaSama, { report }: RuleContext): void {
	if (data.bentuk === "ksdd" && data.kategori === "wajib") return;
	for (const [index, bantuan] of (data.bantuan_pendanaan ?? []).entries()) {
		if (bantuan.sumber !== anggaran) continue;
		const { jumlah, pemberi, tahun } = bantuan;
		report({
			at: sumber.locate(["bantuan_pendanaan", index]),
			message: `Bantuan ${rupiah(jumlah)} dari ${pemberi} tahun ${tahun} diberikan kepada kerja sama yang bukan kerja sama wajib.`,
			suggestion:
				"Bila kerja sama ini wajib, tulis kategori: wajib beserta alasan_wajib; bila tidak, periksa kembali bantuan_pendanaan.",
		});
	}
}
