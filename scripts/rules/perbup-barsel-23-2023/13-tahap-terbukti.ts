import type { BerkasKerjaSama } from "../../model/arsip.ts";
import type { Citation } from "../../model/peraturan.ts";
import { rule } from "../../model/rule.ts";
import { TAHAPAN_KSDD } from "../../model/tahapan/ksdd.ts";

/** The stages of KSDD hold for cooperation with a third party mutatis mutandis. */
const DASAR: Readonly<Partial<Record<string, Citation>>> = {
	ksdd: "perbup-barsel-23-2023:13",
	ksdpk: "pp-28-2018:19-1",
};

/**
 * Only the signing last gone through is asked for: drafts, letters and minutes of older cases are often not held, and
 * whether a PKS rests on a Kesepakatan Bersama is told where the PKS names its ground.
 */
export default rule<BerkasKerjaSama>({
	id: "tahap-terbukti",
	judul: "Tahap yang dinyatakan terbukti dari naskahnya",
	mengapa:
		"Tahap yang dibaca masyarakat di portal harus dapat dibuktikan. Buktinya adalah naskah yang tersimpan di map kasus.",
	rows: ["BS-13"],
	cites: ["perbup-barsel-23-2023:13", "pp-28-2018:19-1"],
	severity: "warning",
	appliesTo: (sasaran): sasaran is BerkasKerjaSama =>
		sasaran.jenis === "kerja-sama" && DASAR[sasaran.data.bentuk] !== undefined && sasaran.data.tahap !== undefined,
	check(kasus, { today, isWhole, report }) {
		if (!isWhole(kasus)) return;
		const { tahap, bentuk } = kasus.data;
		const cite = DASAR[bentuk];
		const claimed = TAHAPAN_KSDD.findIndex(({ id }) => id === tahap);
		const signing = TAHAPAN_KSDD.slice(0, Math.max(claimed, 0)).findLast(({ id }) => id.startsWith("penandatanganan-"));
		const kurang = signing?.bukti.find(({ cari }) => cari(kasus, today).length === 0);
		if (!signing || !kurang || !cite) return;
		report({
			at: kasus.sumber.locate(["tahap"]),
			message: `Tahap tertulis ${tahap}, padahal belum ada ${kurang.kata} di folder ini.`,
			suggestion: `Simpan naskahnya, atau ubah tahap: tahap sebelum itu, ${signing.nama}, belum terbukti.`,
			cites: [cite],
		});
	},
});
