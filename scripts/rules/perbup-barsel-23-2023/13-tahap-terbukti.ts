import type { BerkasKerjaSama } from "../../model/arsip.ts";
import { rule } from "../../model/rule.ts";
import { TAHAPAN_KSDD } from "../../model/tahapan/ksdd.ts";

const PENANDATANGANAN = ["penandatanganan-kesepakatan-bersama", "penandatanganan-pks"];

/**
 * Only the signing last gone through is asked for: drafts, letters and minutes of older cases are often not held, and
 * whether a PKS rests on a Kesepakatan Bersama is told where the PKS names its ground.
 */
export default rule<BerkasKerjaSama>({
	id: "tahap-terbukti",
	judul: "Tahap yang dinyatakan terbukti dari naskahnya",
	rows: ["BS-13"],
	cites: ["perbup-barsel-23-2023:13"],
	severity: "warning",
	appliesTo: (sasaran): sasaran is BerkasKerjaSama =>
		sasaran.jenis === "kerja-sama" && sasaran.data.bentuk === "ksdd" && sasaran.data.tahap !== undefined,
	check(kasus, { today, isWhole, report }) {
		if (!isWhole(kasus)) return;
		const { tahap } = kasus.data;
		const claimed = TAHAPAN_KSDD.findIndex(({ id }) => id === tahap);
		const signing = TAHAPAN_KSDD.slice(0, claimed).findLast(({ id }) => PENANDATANGANAN.includes(id));
		const kurang = signing?.bukti.find(({ cari }) => cari(kasus, today).length === 0);
		if (!signing || !kurang) return;
		report({
			at: kasus.sumber.locate(["tahap"]),
			message: `Tahap tertulis ${tahap}, padahal belum ada ${kurang.kata} di folder ini.`,
			suggestion: `Simpan naskahnya, atau ubah tahap: tahap sebelum itu, ${signing.nama}, belum terbukti.`,
		});
	},
});
